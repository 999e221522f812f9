/** A page of Tencent Cloud that helps with an error. */
export interface ExplanationLink {
  readonly kind: LinkKind;
  readonly url: string;
  /** What a person has to paste there by hand; the button that opens the link says that it copies it. */
  readonly copies?: string;
}

export type LinkKind =
  /** The action in API Explorer, with its documentation. */
  | 'explorer'
  /** API Doctor: takes a RequestId by hand. */
  | 'doctor'
  /** The error centre: takes a code by hand. */
  | 'error-center'
  | 'cloud-audit'
  | 'cam'
  | 'keys'
  | 'ticket';

/** Which of Tencent Cloud's two sites an account belongs to. */
export type CloudSite = 'china' | 'international';
