import { englishHarWords } from '../../src/core/har/english-har-words';
import type { ErrorReport, FileReport, Report } from './report';

const callsText = englishHarWords.calls;

/** The report as Markdown, for people and for pull requests. */
export function formatReport(report: Report): string {
  const { files, callCount, outcomes, errors, markers } = report;
  const errorCount = outcomes.error ?? 0;
  const sections = [
    `# ${errorCount} ${errorCount === 1 ? 'error' : 'errors'} in ${callsText(callCount)}`,
    files.map(fileText).join('\n\n'),
    callCount > 0 && `## Outcomes\n\n${table(['outcome', 'calls'], Object.entries(outcomes))}`,
    markers.length > 0 &&
      `## Markers\n\n${table(
        ['marker', 'at', 'calls', 'errors'],
        markers.map((it) => [it.name, it.at, it.callCount, it.errorCount]),
      )}`,
    errors.length > 0 && `## Errors\n\n${errors.map(errorText).join('\n\n')}`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function fileText({ file, creator, entryCount, callCount, notes, problem }: FileReport): string {
  if (problem !== undefined) return `${code(file)}: not read. ${problem}`;
  const by = creator === '' ? '' : ` by ${oneLine(creator)}`;
  const lines = notes.map((note) => `- ${note}`);
  const head = `${code(file)}${by}: ${callsText(callCount)} in ${entryCount} entries.`;
  return [head, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

function errorText(error: ErrorReport): string {
  const { action, service, region, count, firstAt, lastAt, message, requestIds } = error;
  const where = [[service, action].filter(Boolean).join(' '), region].filter(Boolean);
  const title = [code(error.code || '(no code)'), ...where.map((it) => oneLine(it ?? ''))];
  const when = firstAt === lastAt ? `At ${firstAt}.` : `From ${firstAt} to ${lastAt}.`;
  return [
    `### ${title.join(' · ')}: ${callsText(count)}`,
    '',
    `${error.meaning} ${when}`,
    ...(message === '' ? [] : ['', `Message: ${code(message)}`]),
    '',
    requestIds.length === 0 ? 'No RequestId.' : 'RequestIds:',
    ...requestIds.map((id) => `- ${code(id)}`),
  ].join('\n');
}

function table(names: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const line = (cells: readonly unknown[]) =>
    `| ${cells.map((it) => cell(String(it))).join(' | ')} |`;
  return [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}

/** Text of others as it is, whatever Markdown is in it. */
function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
