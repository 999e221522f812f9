import type { Finding, RuledOut } from '../explanation/finding';
import type { SignatureForm } from '../request/api-request';

/** What a call can show about one of the usual causes of its code. */
export interface CauseEvidence {
  /** Where one of these is found, it says more than the usual cause. */
  readonly saidBy?: readonly Finding['kind'][];
  /** Where all of these are ruled out, so is the cause. */
  readonly ruledOutBy?: readonly RuledOut['kind'][];
  /** The cause is one of this form of a signature only. */
  readonly form?: SignatureForm;
}

/** By code, for its causes in their order; in every language they stand in the same. */
export const causeEvidence: ReadonlyMap<string, readonly CauseEvidence[]> = new Map([
  [
    'AuthFailure.SignatureFailure',
    [
      {},
      { saidBy: ['content-type-changed'] },
      {
        form: 'v3',
        saidBy: ['credential-date', 'credential-service'],
        ruledOutBy: ['credential-date', 'credential-service'],
      },
      { form: 'v1', saidBy: ['v1-unescaped-plus', 'body-too-large'] },
    ],
  ],
  [
    'AuthFailure.SignatureExpire',
    [{ saidBy: ['clock-skew'] }, { saidBy: ['timestamp-in-milliseconds'] }, {}],
  ],
  [
    'AuthFailure.SecretIdNotFound',
    [{ saidBy: ['secret-id-decorated'] }, {}, { saidBy: ['token-missing'] }],
  ],
]);
