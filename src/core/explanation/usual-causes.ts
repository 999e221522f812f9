import type { Call } from '../call';
import { type CauseEvidence, causeEvidence } from '../error-catalog/cause-evidence';
import type { Findings } from './finding';

/** The usual causes of a code, without those that this call speaks against or says better. */
export function usualCauses(
  code: string,
  causes: readonly string[],
  findings: Findings | undefined,
  call: Call | undefined,
): readonly string[] {
  const evidence = causeEvidence.get(code);
  if (evidence === undefined || findings === undefined || call === undefined) return causes;
  const said = new Set([...findings.found, ...findings.suspected].map(({ kind }) => kind));
  const ruledOut = new Set(findings.ruledOut.map(({ kind }) => kind));
  const isOpen = ({ saidBy = [], ruledOutBy = [], form }: CauseEvidence) =>
    !saidBy.some((kind) => said.has(kind)) &&
    !(ruledOutBy.length > 0 && ruledOutBy.every((kind) => ruledOut.has(kind))) &&
    !isOtherForm(form, call);
  return causes.filter((_, index) => isOpen(evidence[index] ?? {}));
}

/** Only what the page signed shows its form; a server may sign in any. */
function isOtherForm(form: CauseEvidence['form'], { request }: Call): boolean {
  return form !== undefined && request.signer === 'page' && request.signatureForm !== form;
}
