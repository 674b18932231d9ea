import { mayWork } from './rules.mjs';

const FILTERS = {
  status: (tasks, value) => tasks.filter((task) => task.status === value),
  assignee: (tasks, value) => tasks.filter((task) => task.assignee === Number(value)),
  sort: (tasks, value) => (value === 'due' ? [...tasks].sort(byDue) : tasks),
};

/** The tasks a user may see, as the query filters and sorts them. */
export function listed(tasks, user, query) {
  let found = tasks.filter((task) => mayWork(user, task));
  for (const part of query.split('&')) {
    const [key, value] = part.split('=');
    if (Object.hasOwn(FILTERS, key)) found = FILTERS[key](found, value);
  }
  return found;
}

/** Tasks without a date come last; that is how it has always been. */
function byDue(a, b) {
  if (a.due === b.due) return a.id - b.id;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
