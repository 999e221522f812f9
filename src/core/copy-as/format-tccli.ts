import type { Call } from '../call';
import type { CopiedText } from '../ticket/copied-text';
import { learnedRedaction, type MaskingOptions } from '../ticket/learned-redaction';
import { Masking } from '../ticket/masking';
import { commentedCode } from './commented-code';
import { isAboutParameters } from './is-about-parameters';
import { readSdkCall } from './sdk-call';
import { shellQuote } from './shell-quote';
import { tccliCommand } from './tccli-command';

const WRITER = { text: shellQuote, json: shellQuote };

/** A call as a command for Tencent Cloud's own command line, with the key that is set up there. */
export function formatTccli(call: Call, options: MaskingOptions = {}): CopiedText {
  const masking = new Masking(learnedRedaction([call], options));
  const sdkCall = readSdkCall(call, masking);
  const command = tccliCommand(sdkCall, WRITER, { isExact: isAboutParameters(call) });
  return commentedCode(command, sdkCall.notes, masking, '#');
}
