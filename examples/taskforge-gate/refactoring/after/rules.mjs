const TITLE_MOST = 80;

/** What each step asks of a task and leaves it as. */
const STEPS = {
  start: { from: ['open'], to: 'started' },
  finish: { from: ['open', 'started'], to: 'done' },
  reopen: { from: ['done'], to: 'open' },
};

/** Whether a user may see and change a task. */
export function mayWork(user, task) {
  return user.admin || task.owner === user.id || task.assignee === user.id;
}

/** The fields of a new task, or why there is none. */
export function validated(body, user, isUser) {
  const title = body?.title;
  if (!title || title.trim() === '') return { problem: 'title is required' };
  if (title.length > TITLE_MOST) return { problem: 'title is too long' };
  if (body.due !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(body.due)) return { problem: 'due is no date' };
  const assignee = body.assignee ?? user.id;
  if (!isUser(assignee)) return { problem: 'unknown assignee' };
  return { fields: { title: title.trim(), status: 'open', due: body.due ?? null, owner: user.id, assignee } };
}

/** Takes a task one step on; why not, where it can't be. */
export function advanced(task, step) {
  const { from, to } = STEPS[step];
  if (!from.includes(task.status)) return `cannot ${step} a task that is ${task.status}`;
  task.status = to;
  return undefined;
}
