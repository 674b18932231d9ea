import { config } from './config.mjs';
import { EmailService } from './email-service.mjs';
import { listed } from './listing.mjs';
import { advanced, mayWork, validated } from './rules.mjs';
import { TaskRepository } from './task-repository.mjs';
import { UserRepository } from './user-repository.mjs';

/** Routes a request to the part that answers it; holds no rule and no row of its own. */
export class TaskManager {
  constructor(outbox = [], settings = config()) {
    this.tasks = new TaskRepository();
    this.users = new UserRepository();
    this.email = new EmailService(outbox, settings.smtp);
  }

  handle(method, path, userId, body) {
    const user = this.users.find(userId);
    if (user === undefined) return refusal(401, 'unknown user');
    const [, name = '', query = ''] = /^([^?]*)\??(.*)$/.exec(path) ?? [];
    if (method === 'POST' && path === '/tasks') return this.create(user, body);
    if (method === 'GET' && name === '/tasks') return answer(200, listed(this.tasks.all(), user, query));
    const step = /^\/tasks\/(\d+)\/(start|finish|reopen)$/.exec(path);
    if (method === 'POST' && step !== null) return this.advance(user, Number(step[1]), step[2]);
    return refusal(404, 'no such path');
  }

  create(user, body) {
    const { problem, fields } = validated(body, user, (id) => this.users.find(id) !== undefined);
    // An id is used up even where the assignee is unknown: callers have seen the gaps.
    const id = problem === undefined || problem === 'unknown assignee' ? this.tasks.takeId() : 0;
    if (problem !== undefined) return refusal(422, problem);
    const task = this.tasks.add({ id, ...fields });
    if (task.assignee !== user.id) this.email.assigned(task, this.users.find(task.assignee), user);
    return answer(201, task);
  }

  advance(user, id, step) {
    const task = this.tasks.find(id);
    if (task === undefined || !mayWork(user, task)) return refusal(404, 'no such task');
    const problem = advanced(task, step);
    if (problem !== undefined) return refusal(409, problem);
    if (step === 'finish' && task.owner !== user.id) this.email.finished(task, this.users.find(task.owner), user);
    return answer(200, task);
  }
}

const answer = (status, body) => ({ status, body });
const refusal = (status, error) => answer(status, { error });
