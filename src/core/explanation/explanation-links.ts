import { type Call, requestIdOf } from '../call';
import { consolePages } from './console-pages';
import { parseErrorCode } from './error-code';
import type { ErrorSide } from './error-explanation';
import type { CloudSite, ExplanationLink } from './explanation-link';
import { siteOfCall } from './site-of-call';

export interface LinkInput {
  readonly code: string;
  readonly side: ErrorSide;
  /** CAM refused, so that a policy has to change; where it is not said, the side tells. */
  readonly isPermission?: boolean;
  /** Where links lead when the call itself does not show its site. */
  readonly site: CloudSite;
  /** With it, its action can be opened in API Explorer, and its RequestId copied. */
  readonly call?: Call;
  /** Where there is no call. */
  readonly requestId?: string;
}

/** Codes of this family that no key's page helps with: a policy, a clock, a second factor. */
const NOT_ABOUT_KEYS: ReadonlySet<string> = new Set([
  'AuthFailure.UnauthorizedOperation',
  'AuthFailure.SignatureExpire',
  'AuthFailure.MFAFailure',
]);
/** COS has ids of its own, base64 beginning with N, which API Doctor does not take. */
const COS_ID = /^N[A-Za-z0-9+/]{28,}={0,2}$/;

/** The pages that fit this error, those that can mend it first. Gateways' own numbers have none. */
export function explanationLinks(input: LinkInput): readonly ExplanationLink[] {
  const { code, side, call } = input;
  if (side === 'session' || /^-?\d+$/.test(code)) return [];
  const pages = consolePages[call ? siteOfCall(call, input.site) : input.site];
  const requestId = input.requestId ?? (call && requestIdOf(call));
  const explorer = call && explorerUrl(pages.explorer, call);
  const isCams = input.isPermission ?? isCamRefusal(input);
  const links: ExplanationLink[] = [];
  if (isCams) links.push({ kind: 'cam', url: pages.cam });
  if (isAboutKeys(input)) links.push({ kind: 'keys', url: pages.keys });
  if (explorer) links.push({ kind: 'explorer', url: explorer });
  if (pages.doctor && requestId && !COS_ID.test(requestId)) {
    links.push({ kind: 'doctor', url: pages.doctor, copies: requestId });
  }
  if (pages.errorCenter && code !== '') {
    links.push({ kind: 'error-center', url: pages.errorCenter, copies: code });
  }
  // It records what took effect and who was refused, and the RequestIds that answers lacked; but no
  // call whose key belongs to no account.
  const isLost = call && !requestId && parseErrorCode(code).first !== 'AuthFailure';
  if (isCams || isLost || mayNeedSupport(side)) {
    links.push({ kind: 'cloud-audit', url: pages.cloudAudit });
  }
  // Quotas are raised by ticket.
  if (mayNeedSupport(side) || side === 'quota') links.push({ kind: 'ticket', url: pages.ticket });
  return links;
}

/** An account's IP rules are not CAM's. */
function isCamRefusal({ code, side }: LinkInput): boolean {
  return side === 'permission' && code !== 'IpInBlacklist' && code !== 'IpNotInWhitelist';
}

function mayNeedSupport(side: ErrorSide): boolean {
  return side === 'service' || side === 'unknown';
}

/** The page cannot change the key with which a console signs. */
function isAboutKeys({ code, call }: LinkInput): boolean {
  if (call?.request.signer === 'gateway') return false;
  return parseErrorCode(code).first === 'AuthFailure' && !NOT_ABOUT_KEYS.has(code);
}

/** `undefined` where a part is not known: without all three it opens some other action. */
function explorerUrl(page: string, { request }: Call): string | undefined {
  const { service, version, action } = request;
  if (!service || !version || !action) return undefined;
  const query = [
    ['Product', service],
    ['Version', version],
    ['Action', action],
  ] as const;
  return `${page}?${query.map(([name, value]) => `${name}=${escaped(value)}`).join('&')}`;
}

/** Half of a surrogate pair makes encodeURIComponent throw. */
function escaped(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
