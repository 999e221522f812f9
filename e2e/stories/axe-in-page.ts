import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageFunction } from '../drivers/page-function';

/** One rule that a page breaks, and where. */
export interface Violation {
  readonly rule: string;
  readonly targets: readonly string[];
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * Runs axe in a document and gives what it finds. Its source goes along as a function's text: the pages'
 * own policy lets nothing evaluate a string.
 */
export const runAxe = new Function(`
  if (window.axe === undefined) { ${axeSource} }
  return window.axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => ({
      rule: id,
      targets: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
    })));
`) as PageFunction<[], readonly Violation[]>;
