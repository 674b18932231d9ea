import { define } from '../calculator.ts';
import { wholeUp } from '../theory/whole.ts';

export const calculator = define({
  id: 'index-size',
  family: 'database',
  title: 'Index size',
  use: 'How large a B-tree index is and how many levels deep.',
  parameters: {
    rows: { about: 'rows that are indexed', unit: '1', least: 1 },
    key: { about: 'bytes of a key', unit: 'B', above: 0 },
    overhead: { about: 'bytes of pointer and header with each', unit: 'B', default: '12 bytes', least: 0 },
    fill: { about: 'how full pages are', unit: '%', default: '90%', above: 0, most: 100 },
    page: { about: 'size of a page', unit: 'KiB', default: '8 KiB', above: 0 },
  },
  results: {
    size: {
      about: 'size of the leaves',
      unit: 'GB',
      of: ({ rows, key, overhead, fill }) => (rows * (key + overhead)) / fill,
    },
    levels: {
      about: 'pages read from root to leaf',
      unit: '1',
      of: ({ rows, key, overhead, fill, page }) =>
        Math.max(1, wholeUp(Math.log(rows) / Math.log(Math.max(2, (page * fill) / (key + overhead))))),
    },
  },
  formula: 'rows × (key + overhead) ÷ fill; levels = ⌈log of rows to the base of entries a page⌉',
  source:
    'PostgreSQL documentation, "Database Physical Storage": an index tuple has a header of 8 bytes and a line pointer of 4, fillfactor 90',
  example: {
    given: { rows: '90M rows', key: '8 bytes', overhead: '12 bytes', fill: '90%', page: '8 KiB' },
    gives: { size: '2 GB', levels: '4' },
    from: '90M × 20 B ÷ 0.9; 368 entries a page: 368³ is 50M and 368⁴ is 18bn',
  },
  related: ['storage-growth', 'iops'],
});
