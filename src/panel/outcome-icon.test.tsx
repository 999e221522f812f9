import { expect, test } from 'vitest';
import { OutcomeIcon } from './outcome-icon';

test('makes its shape anew, so that nothing keeps the list it was drawn in', () => {
  const shapes = [OutcomeIcon, OutcomeIcon].map(
    (draw) => draw({ outcome: 'success' }).props.children,
  );
  expect(shapes[0]).not.toBe(shapes[1]);
});
