/** Tasks by id. */
export class TaskRepository {
  constructor() {
    this.rows = [];
    this.nextId = 1;
  }

  takeId() {
    return this.nextId++;
  }

  add(task) {
    this.rows.push(task);
    return task;
  }

  find(id) {
    return this.rows.find((row) => row.id === id);
  }

  all() {
    return this.rows;
  }
}
