import { assertNever } from '../../assert-never';
import type { Finding, RuledOut } from '../../explanation/finding';
import { formatCount } from '../../ticket/format-count';

const DAY_MS = 86_400_000;

/** What a call's own request and answer prove, as one sentence in English. */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'clock-skew': {
      const side = finding.skewSeconds < 0 ? 'behind' : 'ahead of';
      return `The clock that signed is ${span(finding.skewSeconds)} ${side} the server's.`;
    }
    case 'timestamp-in-milliseconds':
      return `The timestamp ${finding.timestamp} counts milliseconds; the API counts seconds.`;
    case 'credential-date':
      return credentialDateWords(finding.date, finding.utcDate);
    case 'credential-service':
      return `Credential names the service ${finding.service}, but the call went to ${finding.endpoint}.`;
    case 'header-unsigned':
      return `SignedHeaders lacks ${finding.header}, which must be signed.`;
    case 'content-type-changed': {
      const sent = finding.sent === '' ? 'no Content-Type was sent' : `"${finding.sent}" was sent`;
      return `This SDK usually signs the Content-Type "${finding.usual}", but ${sent}.`;
    }
    case 'token-missing':
      return 'The SecretId looks like that of a temporary key, but its token was not sent.';
    case 'secret-id-decorated':
      return finding.by === 'blanks'
        ? 'There is white space around the SecretId.'
        : 'There are quotation marks around the SecretId.';
    case 'v1-json-body':
      return 'The body is JSON, which signature v1 does not take; signature v3 does.';
    case 'body-too-large':
      return `The body has ${formatCount(finding.bytes)} bytes; with this signature, ${formatCount(finding.limitBytes)} are allowed.`;
    case 'v1-unescaped-plus':
      return 'A "+" in Signature arrived as a space: the value was not URL-encoded.';
    case 'query-too-large':
      return `The query has ${formatCount(finding.bytes)} bytes; in a GET, ${formatCount(finding.limitBytes)} are allowed.`;
    case 'version-missing':
      return 'The request names no API version.';
    case 'identical-calls':
      return `${formatCount(finding.count)} calls of this action were made within one second, this one among them.`;
    default:
      return assertNever(finding);
  }
}

/** What is in order, short enough for a list, in English. */
export function ruledOutWords(ruledOut: RuledOut): string {
  switch (ruledOut.kind) {
    case 'clock':
      return `clock (${span(ruledOut.skewSeconds)} apart)`;
    case 'credential-date':
      return 'credential date';
    case 'credential-service':
      return 'service name';
    case 'token-present':
      return 'missing token (one was sent)';
    default:
      return assertNever(ruledOut);
  }
}

function credentialDateWords(date: string, utcDate: string): string {
  const words = `Credential holds the date ${date}, but X-TC-Timestamp is on ${utcDate} in UTC`;
  // Beijing is never behind UTC.
  const isDayAfter = Date.parse(date) - Date.parse(utcDate) === DAY_MS;
  return isDayAfter ? `${words}; between 00:00 and 08:00 in Beijing the two differ.` : `${words}.`;
}

/** `1 s`, `6 min 2 s`, `8 h 3 min`, `2 d 1 h`: the two largest units. */
function span(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return both(whole, 60, 'min', 's');
  const minutes = Math.floor(whole / 60);
  if (minutes < 1_440) return both(minutes, 60, 'h', 'min');
  return both(Math.floor(minutes / 60), 24, 'd', 'h');
}

function both(small: number, ratio: number, largeUnit: string, smallUnit: string): string {
  const rest = small % ratio;
  const large = `${formatCount(Math.floor(small / ratio))} ${largeUnit}`;
  return rest === 0 ? large : `${large} ${rest} ${smallUnit}`;
}
