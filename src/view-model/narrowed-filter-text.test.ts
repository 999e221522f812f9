import { describe, expect, it } from 'vitest';
import { narrowedFilterText } from './narrowed-filter-text';

describe('a filter narrowed by terms', () => {
  it.each([
    { name: 'nothing before', text: ' ', narrowed: 'service:cvm action:RunInstances' },
    { name: 'terms', text: ' a b ', narrowed: 'a b service:cvm action:RunInstances' },
    { name: 'a choice', text: 'a OR b', narrowed: '(a OR b) service:cvm action:RunInstances' },
    { name: 'a group', text: '(a OR b) c', narrowed: '(a OR b) c service:cvm action:RunInstances' },
    {
      name: 'the same terms',
      text: 'a service:cvm action:RunInstances',
      narrowed: 'a service:cvm action:RunInstances',
    },
    { name: 'no filter', text: 'slower:fast', narrowed: 'service:cvm action:RunInstances' },
  ])('$name', ({ text, narrowed }) => {
    expect(narrowedFilterText(text, 'service:cvm', 'action:RunInstances')).toBe(narrowed);
  });
});
