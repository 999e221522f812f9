import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** The parts of the protocol's CPU profile that are read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export interface ProfileTop {
  readonly where: string;
  /** In the function itself. */
  readonly selfMs: number;
  /** With all that it called. */
  readonly totalMs: number;
}

/** Where the time went, by the functions of our sources (`build` has source maps) and the engine's own. */
export async function profileTops(profile: CpuProfile, build: string): Promise<ProfileTop[]> {
  const selfOf = new Map<number, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) {
    selfOf.set(id, (selfOf.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000);
  }
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const maps = new Map<string, SourceMap | undefined>();
  const names = new Map<number, string>();
  for (const node of profile.nodes) {
    names.set(node.id, await nameOf(node.callFrame, build, maps));
  }
  const tops = new Map<string, { selfMs: number; totalMs: number }>();
  const walk = (id: number, above: ReadonlySet<string>): number => {
    const where = names.get(id) ?? '';
    const top = tops.get(where) ?? { selfMs: 0, totalMs: 0 };
    tops.set(where, top);
    const self = selfOf.get(id) ?? 0;
    const below = above.has(where) ? above : new Set([...above, where]);
    let total = self;
    for (const child of byId.get(id)?.children ?? []) total += walk(child, below);
    top.selfMs += self;
    // A function that calls itself counts once.
    if (!above.has(where)) top.totalMs += total;
    return total;
  };
  const [root] = profile.nodes;
  if (root) walk(root.id, new Set());
  return [...tops].map(([where, times]) => ({ where, ...times }));
}

async function nameOf(
  frame: CpuProfile['nodes'][number]['callFrame'],
  build: string,
  maps: Map<string, SourceMap | undefined>,
): Promise<string> {
  const { functionName, url, lineNumber, columnNumber } = frame;
  const file = /^chrome-extension:\/\/[a-p]+\/(.+\.js)$/.exec(url)?.[1];
  if (file === undefined) return functionName || '(anonymous)';
  if (!maps.has(file)) {
    const text = await readFile(`${join(build, file)}.map`, 'utf8').catch(() => undefined);
    maps.set(file, text === undefined ? undefined : new SourceMap(JSON.parse(text)));
  }
  const entry = maps.get(file)?.findEntry(lineNumber, columnNumber);
  // What a bundler made itself has no source.
  if (!entry || !('originalSource' in entry) || !entry.originalSource) {
    return `${functionName} ${file}`;
  }
  const source = entry.originalSource.replace(/^.*?((?:src|node_modules)\/)/, '$1');
  return `${functionName || '(anonymous)'} ${source}:${entry.originalLine + 1}`;
}
