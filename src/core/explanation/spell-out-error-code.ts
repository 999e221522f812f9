import { parseErrorCode } from './error-code';

/** How short forms are written in running text; all other words become lower case. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  [
    ...['ACL', 'AI', 'API', 'CAM', 'CBS', 'CDB', 'CDN', 'CIDR', 'CKafka', 'CLB', 'CNAME', 'COS'],
    ...['CPU', 'CVM', 'DB', 'DNS', 'DNSPod', 'EIP', 'GPU', 'HTTP', 'HTTPS', 'ICP', 'ID', 'IDs'],
    ...['IP', 'IPs', 'IPv4', 'IPv6', 'JSON', 'KMS', 'MAC', 'MFA', 'MongoDB', 'MySQL', 'NAT', 'OCR'],
    ...['PDF', 'QPS', 'SDK', 'SMS', 'SQL', 'SSL', 'STS', 'TKE', 'TTL', 'UIN', 'URL', 'URLs'],
    ...['UUID', 'VPC', 'VPCs', 'VPN', 'XML'],
  ].map((word) => [word.toLowerCase(), word]),
);

// In this order: names whose capitals follow no rule, a run of capitals with digits that ends
// before a word ("VPC" in "VPCId", "MP3" in "MP3Decode"), a word, digits, any other letters.
const WORD =
  /CKafka|DNSPod|MongoDB|MySQL|I[Pp][Vv][46]|(?:URL|ID|IP|VPC)s(?![a-z])|[A-Z]+\d*(?![a-z\d])|[A-Z]?[a-z]+\d*|[A-Z]|\d+|[^\p{ASCII}]+/gu;

/** `InvalidInstanceType.NotFound` as words: "invalid instance type: not found". */
export function spellOutErrorCode(code: string): string {
  return parseErrorCode(code)
    .levels.map(spellOutLevel)
    .filter((words) => words !== '')
    .join(': ');
}

function spellOutLevel(level: string): string {
  // INVALID_PARAM is shouted words, not short forms.
  const source = /^[A-Z\d]+(?:_[A-Z\d]+)+$/.test(level) ? level.toLowerCase() : level;
  return (source.match(WORD) ?? []).map(spellOutWord).join(' ');
}

function spellOutWord(word: string): string {
  const shortForm = SHORT_FORMS.get(word.toLowerCase());
  if (shortForm !== undefined) {
    return shortForm;
  }
  return /^[A-Z]{2,}\d*$|^[A-Z]\d+$/.test(word) ? word : word.toLowerCase();
}
