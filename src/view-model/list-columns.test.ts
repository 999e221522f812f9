import { describe, expect, it } from 'vitest';
import {
  COLUMN_IDS,
  columnOrder,
  moveColumn,
  NO_COLUMN_CHOICES,
  resizeColumn,
  shownColumns,
} from './list-columns';

describe('shownColumns', () => {
  it.each<{ name: string; width: number; expect: string }>([
    { name: 'a panel of 300 px', width: 300, expect: 'outcome action code ticket' },
    {
      name: 'docked at the side',
      width: 554,
      expect: 'outcome action code request-id time duration ticket',
    },
    {
      name: 'the meaning beside the code from 700 px',
      width: 700,
      expect: 'outcome action code meaning request-id time duration ticket',
    },
    {
      name: 'region and status from 1,000 px',
      width: 1000,
      expect: 'outcome action code meaning request-id region status time duration ticket',
    },
  ])('shows for $name', ({ width, expect: ids }) => {
    expect(shownColumns(width, NO_COLUMN_CHOICES).ids.join(' ')).toBe(ids);
  });

  it('has a track for each column, and room for the whole RequestId from 1,000 px', () => {
    const { ids, template } = shownColumns(1000, NO_COLUMN_CHOICES);
    const tracks = template.split(/ (?![^(]*\))/);
    expect(tracks).toHaveLength(ids.length);
    expect(tracks[ids.indexOf('request-id')]).toBe('250px');
  });

  it('needs no more than the width it is for, from 300 px on', () => {
    for (let width = 300; width < 1600; width += 7) {
      expect(shownColumns(width, NO_COLUMN_CHOICES).minWidth).toBeLessThanOrEqual(width);
    }
  });

  it('shows and hides what was chosen, at any width', () => {
    const shown = { endpoint: true, time: false };
    expect(shownColumns(1200, { ...NO_COLUMN_CHOICES, shown }).ids).not.toContain('time');
    expect(shownColumns(300, { ...NO_COLUMN_CHOICES, shown }).ids).toContain('endpoint');
  });

  it('never hides what a row would say nothing without', () => {
    const shown = { outcome: false, action: false, code: false };
    expect(shownColumns(300, { ...NO_COLUMN_CHOICES, shown }).ids).toEqual([
      'outcome',
      'action',
      'code',
      'ticket',
    ]);
  });

  it('takes a width that was chosen', () => {
    const choices = resizeColumn(NO_COLUMN_CHOICES, 'action', 222.4);
    expect(shownColumns(554, choices).template).toContain('24px 222px minmax(60px, 1fr)');
  });

  it.each([
    [3, 24],
    [99_999, 2000],
  ])('bounds a width of %d px to %d', (width, bounded) => {
    expect(resizeColumn(NO_COLUMN_CHOICES, 'code', width).widths.code).toBe(bounded);
  });
});

describe('columnOrder', () => {
  it('is the first order where nothing was moved', () => expect(columnOrder([])).toBe(COLUMN_IDS));

  it('puts a moved column in the place of the other, both ways', () => {
    const left = moveColumn(NO_COLUMN_CHOICES, 'time', 'action');
    expect(columnOrder(left.order).slice(0, 3)).toEqual(['outcome', 'time', 'action']);
    const right = moveColumn(NO_COLUMN_CHOICES, 'action', 'meaning');
    expect(columnOrder(right.order).slice(0, 4)).toEqual(['outcome', 'code', 'meaning', 'action']);
  });

  it('keeps every column once, also those that an older version did not know', () => {
    const order = columnOrder(['time', 'action', 'time']);
    expect([...order].sort()).toEqual([...COLUMN_IDS].sort());
    expect(order.indexOf('time')).toBeLessThan(order.indexOf('action'));
  });
});
