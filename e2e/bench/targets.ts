import { cpus, loadavg } from 'node:os';
import { writeBaselineExtensions } from './targets/baseline-extensions';
import { type BenchOptions, readBenchOptions } from './targets/bench-options';
import { burstPart } from './targets/burst-part';
import { envelopePart } from './targets/envelope-part';
import { filterPart } from './targets/filter-part';
import { firefoxPart } from './targets/firefox-part';
import { largeBodyPart } from './targets/large-body-part';
import { memoryPart } from './targets/memory-part';
import { ordinaryPart } from './targets/ordinary-part';
import { printTargets } from './targets/print-targets';
import { sayProgress } from './targets/say-progress';
import { scriptSizePart } from './targets/script-size-part';
import { scrollPart } from './targets/scroll-part';
import { showPart } from './targets/show-part';
import type { TargetRow } from './targets/target-row';

/**
 * Measures each target of DESIGN, section 8, in the built extension:
 * `npm run bench -- targets [--calls 1000,10000] [--runs 5] [--only burst,filter] [--filled 10000] [--full]`
 */
const options = readBenchOptions(process.argv.slice(2));
const baselines = await writeBaselineExtensions();
type Part = (options: BenchOptions) => Promise<readonly TargetRow[]> | readonly TargetRow[];
const PARTS: Readonly<Record<string, Part>> = {
  size: () => scriptSizePart(),
  envelope: () => envelopePart(),
  burst: (wanted) => burstPart(wanted, baselines),
  memory: (wanted) => memoryPart(wanted),
  filter: (wanted) => filterPart(wanted, baselines),
  show: (wanted) => showPart(wanted, baselines),
  ordinary: (wanted) => ordinaryPart(wanted, baselines),
  large: (wanted) => largeBodyPart(wanted),
  firefox: (wanted) => firefoxPart(wanted, baselines),
  scroll: (wanted) => scrollPart(wanted, baselines),
};

const unknown = options.only.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  throw new Error(`no part ${unknown}; there are: ${Object.keys(PARTS).join(', ')}`);
}
const rows: TargetRow[] = [];
const loadBefore = loadavg()[0];
for (const [name, part] of Object.entries(PARTS)) {
  if (options.only.length > 0 && !options.only.includes(name)) continue;
  try {
    rows.push(...(await part(options)));
  } catch (error) {
    const why = String(error).split('\n')[0];
    sayProgress(`${name} failed: ${error instanceof Error ? error.stack : error}`);
    rows.push({
      what: name,
      limit: undefined,
      unit: 'ms',
      values: [],
      judgedBy: 'median',
      note: `not measured: ${why}`,
    });
  }
}
await baselines.remove();
printTargets(rows, { options, processors: cpus().length, loadBefore, loadAfter: loadavg()[0] });
