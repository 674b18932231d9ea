/** Users by id. */
export class UserRepository {
  constructor() {
    this.users = new Map([
      [1, { id: 1, name: 'Ada', email: 'ada@example.com', admin: true }],
      [2, { id: 2, name: 'Bo', email: 'bo@example.com', admin: false }],
    ]);
  }

  find(id) {
    return this.users.get(id);
  }
}
