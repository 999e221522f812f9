import { expect, it } from 'vitest';
import { formatTable } from './format-table';

it('a table is as wide as its longest texts, without spaces at the ends of its lines', () => {
  const table = formatTable(
    ['Outcome', 'Action'],
    [
      ['Error', 'DescribeInstances'],
      ['Success', ''],
    ],
  );
  expect(table).toBe(
    ['Outcome  Action', '-------  ------', 'Error    DescribeInstances', 'Success'].join('\n'),
  );
});
