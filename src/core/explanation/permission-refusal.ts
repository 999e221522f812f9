/** What CAM refused, as the message names it. */
export interface PermissionRefusal {
  /** Such as `cvm:RunInstances`. */
  readonly action: string;
  /** In six segments; `undefined` where the message names none. */
  readonly resource: string | undefined;
  readonly uin: string | undefined;
  /** A policy of one statement to copy, with exactly this action and resource; `<resource>` where none is named. */
  readonly policy: string;
}
