import { readFileSync, statSync } from 'node:fs';
import type { Call } from '../../src/core/call';
import { harNotes, harProblemText } from '../../src/core/har/describe-har';
import { englishHarWords } from '../../src/core/har/english-har-words';
import { harFileLimitBytes } from '../../src/core/har/har-file-limit';
import type { HarReading } from '../../src/core/har/har-reading';
import { readHar } from '../../src/core/har/read-har';
import type { Marker } from '../../src/core/markers';
import { createReport } from './create-report';
import { formatReport } from './format-report';
import { REPORT_USAGE, type ReportArguments, readReportArguments } from './read-report-arguments';
import type { FileReport } from './report';

const EXIT = { ok: 0, hasErrors: 1, notRead: 2 } as const;

const choice = readReportArguments(process.argv.slice(2));
if (choice === 'help') {
  console.log(REPORT_USAGE);
} else if (typeof choice === 'string') {
  console.error(`${choice}\n\n${REPORT_USAGE}`);
  process.exitCode = EXIT.notRead;
} else {
  process.exitCode = report(choice);
}

function report({ files, format, failsOnError }: ReportArguments): number {
  const fileReports: FileReport[] = [];
  const calls: Call[] = [];
  const markers: Marker[] = [];
  for (const [index, file] of files.entries()) {
    const reading = readFile(file, `f${index + 1}-`);
    fileReports.push(fileReport(file, reading));
    if (reading.kind === 'problem') continue;
    for (const call of reading.calls) calls.push(call);
    markers.push(...reading.markers);
  }
  const made = createReport({ files: fileReports, calls, markers });
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(made, undefined, 2)}\n` : formatReport(made),
  );
  const unknown = made.outcomes.unknown ?? 0;
  if (failsOnError && unknown > 0) {
    console.error(
      `How ${englishHarWords.calls(unknown)} ended is unknown, so they cannot fail this run.`,
    );
  }
  if (fileReports.some(({ problem }) => problem !== undefined)) return EXIT.notRead;
  return failsOnError && made.errors.length > 0 ? EXIT.hasErrors : EXIT.ok;
}

function readFile(file: string, idPrefix: string): HarReading {
  try {
    if (statSync(file).size > harFileLimitBytes) return { kind: 'problem', reason: 'too-large' };
    return readHar(readFileSync(file, 'utf8'), { idPrefix });
  } catch {
    return { kind: 'problem', reason: 'unreadable' };
  }
}

function fileReport(file: string, reading: HarReading): FileReport {
  if (reading.kind === 'problem') {
    const { text, nextStep } = harProblemText(reading.reason, englishHarWords);
    const none = { creator: '', entryCount: 0, callCount: 0, notes: [] };
    return { file, ...none, problem: `${text} ${nextStep}` };
  }
  const { creator, entryCount, callCount } = reading;
  return {
    file,
    creator,
    entryCount,
    callCount,
    notes: harNotes(reading, reading, englishHarWords),
  };
}
