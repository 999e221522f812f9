import type { Call } from '../core/call';
import type { Redaction } from '../core/redaction/create-redaction';
import { learnedRedaction } from '../core/ticket/learned-redaction';

/**
 * So much of a body is looked through for what may stand elsewhere, in characters, while the click that opens
 * the call waits (`npm run bench -- targets --only large`). A copy looks through all of it.
 */
const LEARNED_BODY_LENGTH = 512 * 1024;

/**
 * What masks these calls on the screen: learned as their copies learn, so that equal secrets have equal
 * masks in both, and in all of the calls.
 */
export function screenRedaction(calls: readonly Call[], extraNames: readonly string[]): Redaction {
  return learnedRedaction(calls, {
    personal: false,
    extraNames,
    maxBodyLength: LEARNED_BODY_LENGTH,
  });
}
