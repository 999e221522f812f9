import { parseEnvelope } from '../../../src/core/response/parse-envelope';
import { bodyOfSize } from '../envelope-bodies';
import { measureRatio } from '../measure-ratio';
import { sayProgress } from './say-progress';
import type { TargetRow } from './target-row';

const SIZES_BYTES = [300, 10_000, 100_000, 5_000_000, 19_000_000] as const;

/** parseEnvelope beside JSON.parse on the same bodies, in this process. */
export function envelopePart(): readonly TargetRow[] {
  return SIZES_BYTES.map((bytes) => {
    sayProgress(`parseEnvelope, ${bytes} B`);
    const { ratio, lowest, highest, jsonParseMicros } = measureRatio(
      parseEnvelope,
      bodyOfSize(bytes),
    );
    return {
      what: `parseEnvelope / JSON.parse, ${bytes.toLocaleString('en')} B`,
      limit: 1,
      unit: '×',
      // The median stands in the middle of what measureRatio gives.
      values: [lowest, ratio, highest],
      judgedBy: 'median',
      note: `processor time in Node, five runs; JSON.parse ${jsonParseMicros} µs`,
    };
  });
}
