// The module as it was found: routing, rules, storage and e-mail in one class.
const SMTP = 'smtp://mailer:secret@mail.example.com';

export class TaskManager {
  constructor(outbox = []) {
    this.rows = [];
    this.users = new Map([
      [1, { id: 1, name: 'Ada', email: 'ada@example.com', admin: true }],
      [2, { id: 2, name: 'Bo', email: 'bo@example.com', admin: false }],
    ]);
    this.nextId = 1;
    this.outbox = outbox;
  }

  handle(method, path, userId, body) {
    const user = this.users.get(userId);
    if (!user) {
      return { status: 401, body: { error: 'unknown user' } };
    }
    if (method === 'POST' && path === '/tasks') {
      if (!body || !body.title || body.title.trim() === '') {
        return { status: 422, body: { error: 'title is required' } };
      }
      if (body.title.length > 80) {
        return { status: 422, body: { error: 'title is too long' } };
      }
      if (body.due !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(body.due)) {
        return { status: 422, body: { error: 'due is no date' } };
      }
      const task = {
        id: this.nextId++,
        title: body.title.trim(),
        status: 'open',
        due: body.due === undefined ? null : body.due,
        owner: user.id,
        assignee: body.assignee === undefined ? user.id : body.assignee,
      };
      if (!this.users.has(task.assignee)) {
        return { status: 422, body: { error: 'unknown assignee' } };
      }
      this.rows.push(task);
      if (task.assignee !== user.id) {
        const to = this.users.get(task.assignee);
        this.outbox.push({
          via: SMTP,
          to: to.email,
          subject: 'New task: ' + task.title,
          text: 'Hello ' + to.name + ', ' + user.name + ' gave you "' + task.title + '".',
        });
      }
      return { status: 201, body: task };
    }
    if (method === 'GET' && path.startsWith('/tasks?') || method === 'GET' && path === '/tasks') {
      let found = [];
      for (const row of this.rows) {
        if (user.admin || row.owner === user.id || row.assignee === user.id) {
          found.push(row);
        }
      }
      const query = path.split('?')[1];
      if (query) {
        for (const part of query.split('&')) {
          const [key, value] = part.split('=');
          if (key === 'status') {
            found = found.filter((row) => row.status === value);
          } else if (key === 'assignee') {
            found = found.filter((row) => row.assignee === Number(value));
          } else if (key === 'sort' && value === 'due') {
            // Tasks without a date come last; that is how it has always been.
            found.sort((a, b) => {
              if (a.due === b.due) return a.id - b.id;
              if (a.due === null) return 1;
              if (b.due === null) return -1;
              return a.due < b.due ? -1 : 1;
            });
          }
        }
      }
      return { status: 200, body: found };
    }
    const match = /^\/tasks\/(\d+)\/(start|finish|reopen)$/.exec(path);
    if (method === 'POST' && match) {
      const task = this.rows.find((row) => row.id === Number(match[1]));
      if (!task || !(user.admin || task.owner === user.id || task.assignee === user.id)) {
        return { status: 404, body: { error: 'no such task' } };
      }
      if (match[2] === 'start') {
        if (task.status !== 'open') return { status: 409, body: { error: 'cannot start a task that is ' + task.status } };
        task.status = 'started';
      } else if (match[2] === 'finish') {
        if (task.status === 'done') return { status: 409, body: { error: 'cannot finish a task that is done' } };
        task.status = 'done';
        if (task.owner !== user.id) {
          const to = this.users.get(task.owner);
          this.outbox.push({
            via: SMTP,
            to: to.email,
            subject: 'Done: ' + task.title,
            text: 'Hello ' + to.name + ', ' + user.name + ' finished "' + task.title + '".',
          });
        }
      } else {
        if (task.status !== 'done') return { status: 409, body: { error: 'cannot reopen a task that is ' + task.status } };
        task.status = 'open';
      }
      return { status: 200, body: task };
    }
    return { status: 404, body: { error: 'no such path' } };
  }
}
