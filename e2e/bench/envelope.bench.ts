import { parseEnvelope } from '../../src/core/parse-envelope';
import { bodyOfSize } from './envelope-bodies';
import { type Growth, measureGrowth } from './measure-growth';
import { measureRatio, type Ratio } from './measure-ratio';
import { worstShapes } from './worst-shapes';

const SIZES_BYTES = [300, 3_000, 100_000, 5_000_000] as const;
const GROWTH_MEGABYTES = [4, 8, 16, 32] as const;

/** What `main` returns and prints as JSON. */
export interface EnvelopeFigures {
  readonly ratios: readonly Ratio[];
  readonly growth: readonly Growth[];
}

/**
 * How long `parseEnvelope` takes beside `JSON.parse` on the same bodies, and whether its time is linear
 * in the text on the shapes that are worst for it. Counts processor time, so that other work on the
 * machine disturbs little. Prints tables and JSON.
 */
export function main(): EnvelopeFigures {
  const ratios = SIZES_BYTES.map((bytes) => measureRatio(parseEnvelope, bodyOfSize(bytes)));
  console.log(
    '\nparseEnvelope / JSON.parse, same bodies: median of 5 runs (1 is as fast, more is slower)',
  );
  console.table(
    Object.fromEntries(
      ratios.map((it) => [
        `${it.bytes} B`,
        {
          ratio: it.ratio,
          lowest: it.lowest,
          highest: it.highest,
          'JSON.parse': `${it.jsonParseMicros} µs`,
          parseEnvelope: `${it.parseEnvelopeMicros} µs`,
        },
      ]),
    ),
  );

  const growth = worstShapes.map(({ name, make }) =>
    measureGrowth(
      name,
      (megabytes) => {
        const text = make(megabytes * 1_000_000);
        return () => parseEnvelope(text);
      },
      GROWTH_MEGABYTES,
    ),
  );
  console.log('Time on the worst shapes, best of 7; a step doubles the text (2 is linear)');
  console.table(
    Object.fromEntries(
      growth.map(({ name, steps }) => [
        name,
        Object.fromEntries(
          steps.flatMap(({ megabytes, ms, factor }) => [
            [`${megabytes} MB`, `${ms} ms`],
            ...(factor === undefined ? [] : [[`× at ${megabytes}`, factor]]),
          ]),
        ),
      ]),
    ),
  );
  const figures = { ratios, growth };
  console.log(JSON.stringify(figures));
  return figures;
}
