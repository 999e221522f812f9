/** The parameters that signature version 1 sends among the action's own, in query or form. */
export interface V1Parameters {
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly language: string | undefined;
  readonly isSigned: boolean;
}
