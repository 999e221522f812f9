import { assertNever } from '../../assert-never';
import type { Finding, RuledOut } from '../../explanation/finding';
import { formatCount } from '../../ticket/format-count';

const DAY_MS = 86_400_000;

/** What a call's own request and answer prove, as one sentence in Chinese. */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'clock-skew': {
      const side = finding.skewSeconds < 0 ? '慢' : '快';
      return `签名所用的时钟比服务器${side} ${span(finding.skewSeconds)}。`;
    }
    case 'timestamp-in-milliseconds':
      return `时间戳 ${finding.timestamp} 以毫秒为单位，而 API 以秒为单位。`;
    case 'credential-date':
      return credentialDateWords(finding.date, finding.utcDate);
    case 'credential-service':
      return `Credential 中的服务名为 ${finding.service}，请求却发往 ${finding.endpoint}。`;
    case 'header-unsigned':
      return `SignedHeaders 中缺少必须参与签名的 ${finding.header}。`;
    case 'content-type-changed': {
      const sent =
        finding.sent === '' ? '实际没有发送 Content-Type' : `实际发送的是 "${finding.sent}"`;
      return `该 SDK 通常以 Content-Type "${finding.usual}" 签名，${sent}。`;
    }
    case 'token-missing':
      return '从 SecretId 看像是临时密钥，但请求没有携带对应的 Token。';
    case 'secret-id-decorated':
      return finding.by === 'blanks' ? 'SecretId 前后有空白字符。' : 'SecretId 前后有引号。';
    case 'v1-json-body':
      return '请求体是 JSON，签名方法 v1 不支持，请改用 v3。';
    case 'body-too-large':
      return `请求体为 ${formatCount(finding.bytes)} 字节，该签名方法最多允许 ${formatCount(finding.limitBytes)} 字节。`;
    case 'v1-unescaped-plus':
      return 'Signature 中的“+”到达时变成了空格：该值没有经过 URL 编码。';
    case 'query-too-large':
      return `查询字符串为 ${formatCount(finding.bytes)} 字节，GET 请求最多允许 ${formatCount(finding.limitBytes)} 字节。`;
    case 'version-missing':
      return '请求没有指明 API 版本。';
    case 'identical-calls':
      return `一秒之内，该接口被调用了 ${formatCount(finding.count)} 次（含本次）。`;
    default:
      return assertNever(finding);
  }
}

/** What is in order, short enough for a list, in Chinese. */
export function ruledOutWords(ruledOut: RuledOut): string {
  switch (ruledOut.kind) {
    case 'clock':
      return `时钟偏差（相差 ${span(ruledOut.skewSeconds)}）`;
    case 'credential-date':
      return '凭证日期';
    case 'credential-service':
      return '服务名';
    case 'token-present':
      return '缺少 Token（请求已携带）';
    default:
      return assertNever(ruledOut);
  }
}

function credentialDateWords(date: string, utcDate: string): string {
  const words = `Credential 中的日期是 ${date}，而 X-TC-Timestamp 按 UTC 是 ${utcDate}`;
  // Beijing is never behind UTC.
  const isDayAfter = Date.parse(date) - Date.parse(utcDate) === DAY_MS;
  return isDayAfter ? `${words}；北京时间 0 点到 8 点之间，两者相差一天。` : `${words}。`;
}

/** `1 秒`, `6 分 2 秒`, `8 小时 3 分`, `2 天 1 小时`: the two largest units. */
function span(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  if (whole < 60) return `${whole} 秒`;
  if (whole < 3_600) return both(whole, 60, '分', '秒');
  const minutes = Math.floor(whole / 60);
  if (minutes < 1_440) return both(minutes, 60, '小时', '分');
  return both(Math.floor(minutes / 60), 24, '天', '小时');
}

function both(small: number, ratio: number, largeUnit: string, smallUnit: string): string {
  const rest = small % ratio;
  const large = `${formatCount(Math.floor(small / ratio))} ${largeUnit}`;
  return rest === 0 ? large : `${large} ${rest} ${smallUnit}`;
}
