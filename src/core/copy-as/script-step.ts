import { formatTime } from '../ticket/format-time';
import { singleLine } from '../ticket/single-line';
import { isAboutParameters } from './is-about-parameters';
import { jmesPath } from './jmes-path';
import type { LinkedId, ScriptStep } from './link-steps';
import type { ScriptVariable } from './script-variable';
import { type ScriptVariables, scriptWriter } from './script-writer';
import { shellQuote } from './shell-quote';
import { tccliCommand } from './tccli-command';

/** An id with the variable that holds it. */
export interface ScriptId extends LinkedId {
  readonly variable: string;
}

const OLD_TOKEN = 'ClientToken is the old one: the API may take this for a repetition.';

/** The lines of one step: what it was, and its command. */
export function scriptStep(
  step: ScriptStep,
  index: number,
  secrets: ScriptVariables,
  ids: readonly ScriptId[],
  utcOffsetMinutes: number,
): readonly string[] {
  const { call, sdkCall, isLeftOut } = step;
  const given = ids.filter(({ from }) => from === index);
  const filter = `[${given.map(({ path }) => jmesPath(path)).join(', ')}]`;
  const extra = given.length === 0 ? [] : [`--filter ${shellQuote(filter)}`, '--output text'];
  const command = tccliCommand(sdkCall, scriptWriter(variablesAt(index, secrets, ids)), {
    isExact: isAboutParameters(call),
    extra,
  });
  const notes = [...sdkCall.notes, ...(/"ClientToken"\s*:/.test(sdkCall.json) ? [OLD_TOKEN] : [])];
  return [
    `# ${index + 1}. ${title(step, utcOffsetMinutes)}`,
    ...notes.map((note) => `# ${singleLine(note)}`),
    ...(isLeftOut ? command.split('\n').map((line) => `# ${line}`) : run(command, index, given)),
  ];
}

/** Only what earlier steps gave out can be used. */
function variablesAt(
  index: number,
  secrets: ScriptVariables,
  ids: readonly ScriptId[],
): ScriptVariables {
  const known = ids
    .filter(({ from }) => from < index)
    .map(({ value, variable }): [string, ScriptVariable] => [
      value,
      { name: variable, kind: 'id' },
    ]);
  return new Map([...secrets, ...known]);
}

function title({ call, sdkCall, ended, isLeftOut }: ScriptStep, utcOffsetMinutes: number): string {
  const name = `${sdkCall.service} ${sdkCall.action}`;
  const time = formatTime(call.exchange.startedAt, utcOffsetMinutes);
  return `${name}, ${time}: ${ended}${isLeftOut ? ', so it is left out here' : ''}`;
}

function run(command: string, index: number, given: readonly ScriptId[]): readonly string[] {
  if (given.length === 0) return [command];
  const answer = `answer_${index + 1}`;
  const names = given.map(({ variable }) => variable).join(' ');
  return [
    `${answer}=$(${command})`,
    ...given.map(
      ({ variable, path, value }) =>
        `# ${variable} from step ${index + 1}: Response.${singleLine(jmesPath(path))}, then ${value}`,
    ),
    `read -r ${names} <<< "$${answer}"`,
  ];
}
