import type { Call, OutcomeKind } from '../call';
import { isReadAction } from '../explanation/action-kind';
import { type CopiedText, copiedText } from '../ticket/copied-text';
import { formatTime } from '../ticket/format-time';
import { learnedRedaction, type MaskingOptions } from '../ticket/learned-redaction';
import { Masking } from '../ticket/masking';
import { singleLine } from '../ticket/single-line';
import { linkSteps, type ScriptStep } from './link-steps';
import { scriptSecrets } from './script-secrets';
import { scriptStep } from './script-step';
import { VariableNames } from './script-variable';
import { readSdkCall } from './sdk-call';

export interface ScriptOptions extends MaskingOptions {
  /** The program and its version. */
  readonly madeBy: string;
  /** Unix time in milliseconds. */
  readonly madeAt: number;
  readonly utcOffsetMinutes: number;
  /** Actions that only read, too. */
  readonly includesReads?: boolean;
}

/** What had no effect then; the others had one, or may have had. */
const WITHOUT_EFFECT: ReadonlySet<OutcomeKind> = new Set(['error', 'dry-run']);

/**
 * Calls as a script of tccli commands for bash, in the order in which they were made. Secrets are
 * variables that whoever runs it sets; ids of earlier answers are read from the new answers. The text
 * is `''` where no call is left.
 */
export function consoleScript(calls: readonly Call[], options: ScriptOptions): CopiedText {
  const chosen = calls
    .filter(({ request }) => options.includesReads || !isReadAction(request.action))
    .sort((a, b) => a.exchange.startedAt - b.exchange.startedAt);
  if (chosen.length === 0) return copiedText('', []);
  const masking = new Masking(learnedRedaction(chosen, options));
  const steps = chosen.map((call): ScriptStep => {
    const sdkCall = readSdkCall(call, masking);
    const { service, action } = call.request;
    const isNamed = service !== undefined && action !== undefined;
    const isLeftOut = !isNamed || WITHOUT_EFFECT.has(call.outcome.kind);
    return { call, sdkCall, ended: endedText(call, masking), isLeftOut };
  });
  const names = new VariableNames();
  const secrets = scriptSecrets(steps, masking.masks, names);
  const ids = linkSteps(steps).map((id) => ({ ...id, variable: names.next(singular(id.name)) }));
  const lines = [
    ...head(steps.length, options),
    ...secrets.lines,
    ...steps.flatMap((step, index) => [
      '',
      ...scriptStep(step, index, secrets.variables, ids, options.utcOffsetMinutes),
    ]),
  ];
  return copiedText(`${lines.join('\n')}\n`, secrets.masks);
}

function endedText({ outcome }: Call, masking: Masking): string {
  const code = 'code' in outcome ? singleLine(masking.text(outcome.code)) : '';
  return code || outcome.kind;
}

function head(count: number, options: ScriptOptions): readonly string[] {
  const { madeBy, madeAt, utcOffsetMinutes } = options;
  const calls = count === 1 ? '1 call' : `${count} calls`;
  const time = formatTime(madeAt, utcOffsetMinutes);
  return [
    '#!/usr/bin/env bash',
    `# ${calls} that a page made, as tccli commands. Written by ${singleLine(madeBy)} on ${time}.`,
    '# This script was never run. Read it before you do: it changes resources, and may cost money.',
    '# It needs tccli with a key: tccli configure, or TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.',
    '# Ids that an earlier answer gave out are read from the new answer. All else is as the page sent it.',
    'set -euo pipefail',
  ];
}

/** `InstanceIdSet` and `InstanceIds` hold one `InstanceId` each time. */
function singular(name: string): string {
  return name.replace(/(Id)(?:s|Set|List|Sets)$/i, '$1');
}
