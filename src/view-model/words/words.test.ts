import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnName } from '../column-name';
import { COLUMN_IDS } from '../list-columns';
import { english, type PanelWords } from './en';
import { optionsWords as englishOptions } from './en/options-words';
import { chinese } from './zh';
import { optionsWords as chineseOptions } from './zh/options-words';

/** One text, by its path in the words; of a function what it says of some values. */
type Leaves = ReadonlyMap<string, readonly string[]>;

const ENGLISH = leavesOf({ ...english, options: englishOptions });
const CHINESE = leavesOf({ ...chinese, options: chineseOptions });
/** No texts of their own, or not for people. */
const NOT_TEXTS =
  /^(?:options\.)?(?:locale|number|listed|sentences)$|\.permissions\.list\.\d+\.code$/;

/** Names, which are the same in every language. */
const NAMES = new Set([
  ...['HTTP', 'JSON', 'Markdown', 'RequestId', 'TraceId', 'UTC', 'p50', 'p95'],
  ...['cURL (bash)', 'Node.js SDK', 'Python SDK', 'Go SDK'],
]);
/** What stands around a text that is put in: a language's own, and not a name. */
const PUTS_IN_A_TEXT = /^captureText\.from$|^officialCatalogText\.age$|^describeHar\.bodyGap$/;
/** Nothing but what is put in, and a language's own marks around it. */
const ONLY_MARKS =
  /^callSummary\.regionName$|^ticketPreview\.maskReason$|^errorGroups\.underMarker$/;

/** What code calls a section that it does not know by its own name. */
const SECTION_NAMES: ReadonlyMap<string, string> = new Map([['describeHar', '\\w*HarWords']]);

/** Widest labels, in characters of which Han ones count twice: beyond them toolbars break. */
const WIDEST = {
  english: { head: 12, button: 24 },
  chinese: { head: 12, button: 20 },
};
const BUTTONS = [
  /^explainBox\.(?:clear|copyTicket)$/,
  /^lostAnswerActions\.(?:audit|copySearch|copyKnown|reload)$/,
  /^textDialog\./,
  /^errorGroupDetails\.(?:show|copyIds|copyTicket)$/,
  /^panelNotice\.(?:resume|allow)$/,
  /^fileList\.cancel$/,
  /^filePicker\.choose$/,
  /^viewSwitch\.view\.\w+\.label$/,
  /^outcomeChips\.chip\.\w+\.label$/,
  /^details\.tabs\./,
  /^details\.(?:copyRequestId|copyTicket|showInNetwork|goToRequestId|goToError)$/,
];

const texts = [...CHINESE].filter(([path]) => !NOT_TEXTS.test(path));

describe('the words', () => {
  it('are the same in every language', () => {
    expect([...CHINESE.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    expect(CHINESE.size).toBeGreaterThan(400);
  });

  it('are never empty', () => {
    const empty = [...ENGLISH, ...texts].filter(([, said]) => said.some((it) => it.trim() === ''));
    expect(paths(empty)).toEqual([]);
  });

  it('are all used', () => {
    const files = [...sources('src'), ...sources('scripts/report')];
    const isUsedSomewhere = (path: string) => files.some((code) => isUsed(path, code));
    expect([...ENGLISH.keys()].filter((path) => !isUsedSomewhere(path))).toEqual([]);
  });

  it.each([
    ['overview.toggle', 'element.classList.toggle(name)', false],
    ['overview.toggle', 'words.overview.label; list.toggle()', true],
    ['overview.toggle', 'words.overview.label', false],
    ['a.kinds.one', 'words.a.kinds[kind]', true],
    ['a.kinds.one', 'words.b.kinds[kind]', false],
    ['a.kinds.one.text', 'words.a.kinds[kind]', true],
    ['a.one', 'const { one } = words.a;', true],
    ['a.one', 'const { one } = words.b;', false],
    ['options.a.one', 'words.a.one', true],
    ['options.a.one', 'options.b.one', false],
  ])('%s in `%s`', (path, code, expected) => expect(isUsed(path, code)).toBe(expected));

  it.each([
    ['English', ENGLISH, WIDEST.english],
    ['Chinese', CHINESE, WIDEST.chinese],
  ])('have short labels for buttons and tabs in %s', (_, leaves, { button }) => {
    const labels = [...leaves].filter(([path]) => BUTTONS.some((it) => it.test(path)));
    for (const it of BUTTONS) expect(labels.some(([path]) => it.test(path))).toBe(true);
    expect(tooWide(labels, button)).toEqual([]);
  });

  it.each([
    ['English', english, WIDEST.english],
    ['Chinese', chinese, WIDEST.chinese],
  ])('have short heads of columns in %s', (_, words, { head }) => {
    const heads = COLUMN_IDS.map((id) => [id, [columnName(id, words)]] as const);
    const counts = Object.entries(words.actions.heads).map(([id, it]) => [id, [it]] as const);
    expect(tooWide([...heads, ...counts], head)).toEqual([]);
  });
});

const COUNTS: readonly {
  readonly name: string;
  readonly say: (words: PanelWords, count: number) => string;
  readonly one: string;
  readonly many: string;
}[] = [
  {
    name: 'parameters that are left out',
    say: ({ details }, count) => details.leftOut(count),
    one: '1 more parameter stands in the text.',
    many: '2,000 more parameters stand in the text.',
  },
  {
    name: 'more related calls',
    say: ({ details }, count) => details.moreCalls(count),
    one: '1 more: list it by the id.',
    many: '2,000 more: list them by the id.',
  },
  {
    name: 'calls that were not read',
    say: ({ details }, count) => details.unread(2000, count),
    one: 'Looked at the newest 2,000 calls; 1 older one was not.',
    many: 'Looked at the newest 2,000 calls; 2,000 older ones were not.',
  },
  {
    name: 'masked values',
    say: ({ details }, count) => details.masked(count),
    one: '1 secret value masked.',
    many: '2,000 secret values masked.',
  },
  {
    name: 'values that are shown',
    say: ({ details }, count) => details.revealed(count),
    one: '1 secret value shown here. Copies stay masked, except for text you select.',
    many: '2,000 secret values shown here. Copies stay masked, except for text you select.',
  },
  {
    name: 'calls at the same time',
    say: ({ details }, count) => details.overlapCount(count),
    one: '1 other call ran',
    many: '2,000 other calls ran',
  },
  {
    name: 'calls that are written',
    say: ({ saveCalls }, count) => saveCalls.writing(count, 5),
    one: 'Writing 1 call: 5 %',
    many: 'Writing 2,000 calls: 5 %',
  },
];

describe('a count', () => {
  it.each(COUNTS)('of $name has its number’s words, and groups thousands', ({ say, one, many }) => {
    expect([say(english, 1), say(english, 2000)]).toEqual([one, many]);
    expect(say(chinese, 2000)).toMatch(/(?<!\d)2,000(?!\d)/);
  });
});

describe('the Chinese words', () => {
  it('call one thing by one name', () => {
    const inOptions = (path: string) => path.startsWith('options.');
    const saying = (pattern: RegExp) =>
      texts.filter(([, said]) => said.some((text) => pattern.test(text))).map(([path]) => path);
    // A key is one; secrets are 敏感信息.
    expect(saying(/密钥/).filter(inOptions)).toEqual(['options.copies.client']);
    expect(saying(/复制工单(?!内容)/)).toEqual([]);
    // Lines of a text fold, rows merge.
    expect(saying(/折叠/)).toEqual(['details.editor.foldLine', 'details.editor.foldedCode']);
  });

  it('are Chinese, but for names', () => {
    const isForeign = (text: string) => !/\p{Script=Han}/u.test(text) && !NAMES.has(text);
    const foreign = texts.filter(([path, said]) => !ONLY_MARKS.test(path) && said.some(isForeign));
    expect(paths(foreign)).toEqual([]);
  });

  it('have full-width punctuation after Chinese characters', () => {
    expect(matching(/[\p{Script=Han}”）][,.:;?!()]|[\p{Script=Han}”）] \(|\.\.\.|……/u)).toEqual([]);
  });

  it('have a space between Chinese and Latin, and none beside full-width punctuation', () => {
    const beside = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
    const spaced = /[，。：；？！、（）“”] | [，。：；？！、（）”]/u;
    expect(matching(beside, PUTS_IN_A_TEXT)).toEqual([]);
    expect(matching(spaced, PUTS_IN_A_TEXT)).toEqual([]);
  });
});

function matching(pattern: RegExp, except = /^$/): readonly string[] {
  return texts
    .filter(([path, said]) => !except.test(path) && said.some((text) => pattern.test(text)))
    .map(([path, said]) => `${path}: ${said.join(' | ')}`);
}

function paths(leaves: readonly (readonly [path: string, said: unknown])[]): readonly string[] {
  return leaves.map(([path]) => path);
}

function tooWide(
  leaves: readonly (readonly [path: string, said: readonly string[]])[],
  limit: number,
): readonly string[] {
  return leaves.flatMap(([path, said]) =>
    said.filter((text) => widthOf(text) > limit).map((text) => `${path}: ${text}`),
  );
}

function widthOf(text: string): number {
  return [...text].reduce(
    (width, it) => width + (/[\p{Script=Han}\u3000-\uffef]/u.test(it) ? 2 : 1),
    0,
  );
}

function leavesOf(words: unknown, path = ''): Leaves {
  if (typeof words === 'string') return new Map([[path, [words]]]);
  if (typeof words === 'function') return new Map([[path, said(words as Speaker)]]);
  const leaves = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(words as object)) {
    for (const leaf of leavesOf(value, path === '' ? key : `${path}.${key}`)) leaves.set(...leaf);
  }
  return leaves;
}

type Speaker = (...values: readonly unknown[]) => unknown;

/** Nobody can ask a function what it takes; one of these fits. */
function said(speak: Speaker): readonly string[] {
  const values: readonly unknown[] = [1, 2000, { min: 1, max: 2000 }, ['one', 'two']];
  const answers = values.flatMap((value) => {
    try {
      return [String(speak(...Array.from({ length: speak.length || 1 }, () => value)))];
    } catch {
      return [];
    }
  });
  const plain = answers.filter((text) => !/\[object|NaN|undefined/.test(text));
  return plain.length > 0 ? plain : answers;
}

/** The code names its section, and reads it by its name, or it or what it is in by a key that it works out. */
function isUsed(path: string, code: string): boolean {
  const names = path.replace(/^options\./, '').split('.');
  const [top = ''] = names;
  const sectionName = SECTION_NAMES.get(top) ?? top;
  if (names.length > 1 && !new RegExp(`\\b${sectionName}\\b`).test(code)) return false;
  const key = names.at(-1) ?? '';
  if (/^\w+$/.test(key) && (new RegExp(`\\.${key}\\b`).test(code) || destructured(code).has(key))) {
    return true;
  }
  // Only of columns are the names worked out.
  if (names.at(-2) === 'list') return COLUMN_IDS.some((id) => id === key);
  return names
    .slice(0, -1)
    .some((name) => new RegExp(`\\b${name}(?:\\?\\.)?(?:\\[|\\.map\\()`).test(code));
}

const namedIn = new Map<string, ReadonlySet<string>>();
/** `{ copied }` of what is called words. */
function destructured(code: string): ReadonlySet<string> {
  const known = namedIn.get(code);
  if (known !== undefined) return known;
  const named = new Set(
    [
      ...code.matchAll(/\{([^{}]*)\}(?:\s*=\s*[^;]*words|:\s*PanelWords|:\s*Pick<PanelWords)/gi),
    ].flatMap(([, names = '']) => names.split(',').map((name) => name.split(':')[0]?.trim() ?? '')),
  );
  namedIn.set(code, named);
  return named;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|fixture|contract)\.|\bwords\//.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
}
