import { parseEnvelope } from '../../src/core/response/parse-envelope';
import { bodyOfSize } from './envelope-bodies';
import { type GrowingWork, type Growth, type GrowthStep, measureGrowth } from './measure-growth';
import { measureRatio, type Ratio } from './measure-ratio';
import { worstShapes } from './worst-shapes';

const SIZES_BYTES = [300, 1_000, 3_000, 30_000, 100_000, 5_000_000] as const;
const GROWTH_MEGABYTES = [4, 8, 16, 32] as const;

/** What `main` returns and prints as JSON. */
export interface EnvelopeFigures {
  readonly ratios: readonly Ratio[];
  readonly control: number;
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

  // The harness against itself: what it shows where there is no difference.
  const control = measureRatio((text) => JSON.parse(text), bodyOfSize(3_000)).ratio;
  console.log(`Control, JSON.parse against itself at 3 KB: ${control}`);

  const growth = worstShapes.map(({ name, make }) =>
    measureGrowth(name, (megabytes) => onText(make(megabytes * 1_000_000)), GROWTH_MEGABYTES),
  );
  console.log(
    '\nTime on the worst shapes, best of 7; × is against half the text (2 is linear), in brackets JSON.parse on the same text',
  );
  console.table(
    Object.fromEntries(
      growth.map(({ name, steps }) => [
        name,
        Object.fromEntries(steps.map((step) => [`${step.megabytes} MB`, cellOf(step)])),
      ]),
    ),
  );
  const figures = { ratios, control, growth };
  console.log(JSON.stringify(figures));
  return figures;
}

function onText(text: string): GrowingWork {
  return { work: () => parseEnvelope(text), reference: () => tryJsonParse(text) };
}

/** What any strict reader pays at least: `parseEnvelope` begins with it. */
function tryJsonParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cellOf({ ms, factor, referenceMs, referenceFactor }: GrowthStep): string {
  const growth =
    factor === undefined
      ? ''
      : ` ×${factor} (${referenceFactor === undefined ? '–' : `×${referenceFactor}`})`;
  return `${ms} (${referenceMs}) ms${growth}`;
}
