import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Tasks and users as files, one each: a query is a read of a file, so that its cost is real. */
export function makeData(folder, tasks, users) {
  for (const name of ['tasks', 'users']) mkdirSync(join(folder, name), { recursive: true });
  for (let id = 0; id < users; id++) {
    writeFileSync(join(folder, 'users', `${id}.json`), JSON.stringify({ id, name: `user ${id}` }));
  }
  for (let id = 0; id < tasks; id++) {
    const task = { id, title: `task ${id}`, status: id % 3 === 0 ? 'done' : 'open', due: (id * 7919) % 365, assignee: id % users };
    writeFileSync(join(folder, 'tasks', `${id}.json`), JSON.stringify(task));
  }
}

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** As it was: every list reads all tasks, filters and sorts them, then asks for the assignee of each one shown. */
export class SlowStore {
  constructor(folder) {
    this.folder = folder;
  }

  async list({ status, limit }) {
    const tasks = [];
    let queries = 0;
    for (const name of readdirSync(join(this.folder, 'tasks'))) {
      tasks.push(await read(join(this.folder, 'tasks', name)));
      queries++;
    }
    const shown = tasks.filter((task) => task.status === status).sort((a, b) => a.due - b.due || a.id - b.id).slice(0, limit);
    for (const task of shown) {
      task.assignee = (await read(join(this.folder, 'users', `${task.assignee}.json`))).name;
      queries++;
    }
    return { shown, queries };
  }
}

/** As it is: an index by status and due date, kept in memory, with the assignee's name joined in. */
export class FastStore {
  constructor(folder) {
    const users = readdirSync(join(folder, 'users')).map((name) => JSON.parse(readFileSync(join(folder, 'users', name), 'utf8')));
    const names = new Map(users.map(({ id, name }) => [id, name]));
    this.byStatus = new Map();
    for (const name of readdirSync(join(folder, 'tasks'))) {
      const task = JSON.parse(readFileSync(join(folder, 'tasks', name), 'utf8'));
      task.assignee = names.get(task.assignee);
      this.byStatus.set(task.status, [...(this.byStatus.get(task.status) ?? []), task]);
    }
    for (const list of this.byStatus.values()) list.sort((a, b) => a.due - b.due || a.id - b.id);
  }

  async list({ status, limit }) {
    return { shown: (this.byStatus.get(status) ?? []).slice(0, limit), queries: 1 };
  }
}
