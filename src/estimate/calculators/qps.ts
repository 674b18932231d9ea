import { define } from '../calculator.ts';

export const calculator = define({
  id: 'qps',
  family: 'traffic',
  title: 'Requests per second',
  use: 'How many requests a second a number of users makes on average.',
  parameters: {
    users: { about: 'users there are', unit: '1', least: 0 },
    actions: { about: 'what an active user does', unit: 'req/day', least: 0 },
    active: { about: 'share of the users that is active', unit: '%', default: '100%', least: 0, most: 100 },
  },
  results: {
    average: {
      about: 'mean rate',
      unit: 'req/s',
      of: ({ users, actions, active }) => users * active * actions,
    },
  },
  formula: 'users × active × actions',
  source: 'Course text on photo sharing, back-of-envelope estimation',
  example: {
    given: { users: '10M users', actions: '2 uploads/user/day', active: '10%' },
    gives: { average: '23.1 req/s' },
    from: 'course text on photo sharing: 2M uploads a day over 86,400 s',
  },
  related: ['peak', 'users-to-qps', 'read-write-split'],
});
