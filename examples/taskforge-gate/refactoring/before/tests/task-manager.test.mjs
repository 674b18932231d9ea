import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { TaskManager } from '../task-manager.mjs';

// These pin down what the module does today, not what it should do.
const ADA = 1;
const BO = 2;
let outbox;
let manager;

beforeEach(() => {
  outbox = [];
  manager = new TaskManager(outbox);
});

const create = (user, fields) => manager.handle('POST', '/tasks', user, { title: 'A task', ...fields });
const titles = (path, user = ADA) => manager.handle('GET', path, user).body.map(({ title }) => title);

describe('creating a task', () => {
  it('answers 201 with an open task of its owner', () => {
    assert.deepEqual(create(BO, { title: ' Paint ' }), {
      status: 201,
      body: { id: 1, title: 'Paint', status: 'open', due: null, owner: BO, assignee: BO },
    });
  });

  it('refuses a title that is missing or blank', () => {
    for (const title of [undefined, '', '   ']) assert.equal(create(ADA, { title }).body.error, 'title is required');
  });

  it('refuses a title of 81 characters and takes one of 80', () => {
    assert.equal(create(ADA, { title: 'x'.repeat(81) }).body.error, 'title is too long');
    assert.equal(create(ADA, { title: 'x'.repeat(80) }).status, 201);
  });

  it('takes any eight digits for a date', () => {
    assert.equal(create(ADA, { due: 'tomorrow' }).body.error, 'due is no date');
    assert.equal(create(ADA, { due: '2026-99-99' }).status, 201);
  });

  it('uses up an id when the assignee is unknown', () => {
    assert.equal(create(ADA, { assignee: 9 }).body.error, 'unknown assignee');
    assert.equal(create(ADA).body.id, 2);
  });

  it('writes to the assignee, but not to oneself', () => {
    create(ADA, { title: 'Mine' });
    create(ADA, { title: 'Yours', assignee: BO });
    assert.deepEqual(outbox.map(({ to, subject, text }) => [to, subject, text]), [
      ['bo@example.com', 'New task: Yours', 'Hello Bo, Ada gave you "Yours".'],
    ]);
  });
});

describe('listing tasks', () => {
  beforeEach(() => {
    create(ADA, { title: 'late', due: '2026-05-01' });
    create(ADA, { title: 'undated' });
    create(BO, { title: 'early', due: '2026-03-01' });
    create(ADA, { title: 'given', due: '2026-04-01', assignee: BO });
  });

  it('shows an admin all of them in the order they were made', () => {
    assert.deepEqual(titles('/tasks'), ['late', 'undated', 'early', 'given']);
  });

  it('shows others what they own or are given', () => {
    assert.deepEqual(titles('/tasks', BO), ['early', 'given']);
  });

  it('sorts by due date with undated ones last', () => {
    assert.deepEqual(titles('/tasks?sort=due'), ['early', 'given', 'late', 'undated']);
  });

  it('filters by status and assignee', () => {
    manager.handle('POST', '/tasks/3/finish', BO);
    assert.deepEqual(titles('/tasks?status=done'), ['early']);
    assert.deepEqual(titles('/tasks?assignee=2&status=open'), ['given']);
  });

  it('ignores what it does not know', () => {
    assert.deepEqual(titles('/tasks?colour=red&sort=title', BO), ['early', 'given']);
  });
});

describe('working on a task', () => {
  it('goes from open to started to done and back', () => {
    create(ADA);
    const steps = ['start', 'finish', 'reopen'].map((step) => manager.handle('POST', `/tasks/1/${step}`, ADA).body.status);
    assert.deepEqual(steps, ['started', 'done', 'open']);
  });

  it('refuses steps that do not follow', () => {
    create(ADA);
    assert.equal(manager.handle('POST', '/tasks/1/reopen', ADA).body.error, 'cannot reopen a task that is open');
    manager.handle('POST', '/tasks/1/finish', ADA);
    assert.equal(manager.handle('POST', '/tasks/1/start', ADA).body.error, 'cannot start a task that is done');
    assert.equal(manager.handle('POST', '/tasks/1/finish', ADA).status, 409);
  });

  it('tells the owner when somebody else finishes it', () => {
    create(ADA, { title: 'Given', assignee: BO });
    outbox.length = 0;
    manager.handle('POST', '/tasks/1/finish', BO);
    assert.deepEqual(outbox.map(({ to, subject }) => [to, subject]), [['ada@example.com', 'Done: Given']]);
  });

  it('does not show strangers that a task exists', () => {
    create(ADA);
    assert.deepEqual(manager.handle('POST', '/tasks/1/start', BO), { status: 404, body: { error: 'no such task' } });
  });
});

describe('everything else', () => {
  it('refuses unknown users and paths', () => {
    assert.equal(manager.handle('GET', '/tasks', 7).status, 401);
    assert.equal(manager.handle('GET', '/users', ADA).body.error, 'no such path');
  });
});
