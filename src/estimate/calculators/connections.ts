import { define } from '../calculator.ts';

export const calculator = define({
  id: 'connections',
  family: 'database',
  title: 'Database connections',
  use: 'Whether the pools of all replicas fit the connections a database takes, and what a pooler makes of it.',
  parameters: {
    replicas: { about: 'processes with a pool of their own', unit: '1', least: 0 },
    pool: { about: 'connections of each pool', unit: '1', least: 0 },
    limit: { about: 'connections the database takes', unit: '1', default: '100', least: 1 },
    reserved: { about: 'connections kept for administration', unit: '1', default: '3', least: 0 },
    pooler: { about: 'server connections of a pooler in between', unit: '1', optional: true, least: 1 },
  },
  results: {
    total: {
      about: 'connections that may be open',
      unit: 'connections',
      of: ({ replicas, pool }) => replicas * pool,
    },
    used: {
      about: 'share of what the database takes',
      unit: '%',
      of: ({ replicas, pool, limit, reserved }) => (replicas * pool) / (limit - reserved),
    },
    largestPool: {
      about: 'largest pool that fits without a pooler',
      unit: 'connections',
      of: ({ replicas, limit, reserved }) => Math.floor((limit - reserved) / replicas),
    },
    multiplex: {
      about: 'clients that share a connection of the pooler',
      unit: '1',
      needs: ['pooler'],
      of: ({ replicas, pool, pooler }) => (replicas * pool) / (pooler ?? Number.NaN),
    },
  },
  refuse: ({ limit, reserved }) =>
    limit > reserved ? undefined : 'nothing is left when the reserved connections are taken off',
  formula: 'replicas × pool against limit − reserved',
  source:
    'PostgreSQL documentation, "Connections and Authentication": max_connections 100 and superuser_reserved_connections 3 by default',
  example: {
    given: { replicas: '10', pool: '100', pooler: '20', limit: '100', reserved: '3' },
    gives: { total: '1k connections', multiplex: '50', largestPool: '9 connections' },
    from: 'course text on connection pools: 1,000 clients on 20 server connections; 97 ÷ 10 by hand',
  },
  related: ['pool-size', 'replicas', 'mmc'],
});
