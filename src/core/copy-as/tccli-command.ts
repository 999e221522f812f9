import type { JsonMember } from './json-members';
import { jsonMembers } from './json-members';
import type { SdkCall } from './sdk-call';

/** Writes values as words for a shell. */
export interface ShellWriter {
  text(value: string): string;
  json(json: string): string;
}

/** A longer command gets a line for each option, in characters. */
const MAX_LINE_LENGTH = 100;
/** tccli's own options begin with a small letter, and it takes their beginnings for them. */
const FLAG_NAME = /^[A-Z]\w*$/;
const INTEGER = /^-?\d+$/;

/**
 * A call as a tccli command. Texts and whole numbers become options. All else is read from the standard
 * input as the JSON that was sent: tccli takes it from a file only (`file://`), and of an option's
 * `False` it makes true (tccli/argument.py converts by `bool()`, read in its source of 2026-08).
 * `isExact` keeps tccli from judging the parameters by its own model before the API does.
 */
export function tccliCommand(
  call: SdkCall,
  write: ShellWriter,
  options: { readonly isExact: boolean; readonly extra?: readonly string[] },
): string {
  const members = jsonMembers(call.json) ?? [];
  const asFlags = !options.isExact && members.every(isFlag);
  const parts = [
    `tccli ${write.text(call.service)} ${write.text(call.action)}`,
    ...commonOptions(call, write),
    ...(asFlags ? members.map((member) => flag(member, write)) : [INPUT_OPTION]),
    ...(options.extra ?? []),
  ];
  const input = asFlags ? '' : ` <<< ${write.json(call.json)}`;
  const line = parts.join(' ') + input;
  return line.length <= MAX_LINE_LENGTH ? line : parts.join(' \\\n  ') + input;
}

const INPUT_OPTION = '--cli-input-json file:///dev/stdin';

function commonOptions(call: SdkCall, write: ShellWriter): readonly string[] {
  const { version, region, endpoint, isOwnEndpoint, language } = call;
  return [
    `--version ${write.text(version)}`,
    ...(region === undefined ? [] : [`--region ${write.text(region)}`]),
    ...(isOwnEndpoint ? [`--endpoint ${write.text(endpoint)}`] : []),
    ...(language === undefined ? [] : [`--language ${write.text(language)}`]),
  ];
}

function isFlag({ name, kind, source }: JsonMember): boolean {
  if (!FLAG_NAME.test(name)) return false;
  return kind === 'string' || (kind === 'number' && INTEGER.test(source));
}

function flag({ name, kind, source }: JsonMember, write: ShellWriter): string {
  const value = kind === 'string' ? (JSON.parse(source) as string) : source;
  const between = value.startsWith('-') ? '=' : ' ';
  return `--${name}${between}${write.text(value)}`;
}
