import type { ParameterProblem } from '../message-fact';
import { quoted } from './quoted';

/** One sentence of the API that names a parameter. */
export interface ParameterTemplate {
  readonly problem: ParameterProblem;
  /** Its first group that took part is the name. */
  readonly pattern: RegExp;
  /** It speaks of headers only. */
  readonly isHeader?: true;
}

// A name or path: `Limit`, `Filters.0.Values`, `Filters[0].Name`, `X-TC-Action`.
const NAME = '[A-Za-z_][\\w.[\\]-]{0,199}';
// Bare, it begins as the API's names do, or "parameter in" would name one, and leaves the full stop.
const BARE_NAME = '[A-Z](?:[\\w.[\\]-]{0,198}[\\w[\\]-])?(?![\\w[\\]-]|\\.\\w)';
const Q = quoted(NAME, BARE_NAME);
// Where nothing has to follow, a bare name must end where a word does: `a$b` is none.
const Q_AT_END = quoted(NAME, `${BARE_NAME}(?![^\\s.,;:!?)，。；：！？、）])`);

/**
 * The sentences of the API itself: those of actions are legion. English ones are from the PLATFORM rows
 * of https://main.qcloudimg.com/qcloud/main/scripts/release/common/api-all-errorcodes.json and from
 * calls that people show; Chinese ones only from such calls. No Chinese text of `format`, `repeated`,
 * `json` and `array` was found.
 */
export const parameterTemplates: readonly ParameterTemplate[] = [
  {
    problem: 'missing',
    pattern: pattern('request header is missing a required common parameter', Q_AT_END),
    isHeader: true,
  },
  {
    problem: 'missing',
    pattern: pattern('请求头部?缺少必传的?公共参数', Q_AT_END),
    isHeader: true,
  },
  { problem: 'missing', pattern: pattern('request is missing a required parameter', Q_AT_END) },
  { problem: 'missing', pattern: pattern('请求缺少必传参数', Q_AT_END) },
  { problem: 'format', pattern: pattern('\\b[Pp]arameter', Q, 'format invalid') },
  { problem: 'repeated', pattern: pattern('\\b[Pp]arameter', Q, 'input repeated') },
  { problem: 'json', pattern: pattern('\\b[Pp]arameter', Q, 'invalid json format') },
  { problem: 'array', pattern: pattern('\\b[Pp]arameter', Q, 'invalid array format') },
  { problem: 'type', pattern: pattern('value type of parameter', Q, 'is not valid') },
  // https://github.com/ProbiusOfficial/TCL/issues/2
  { problem: 'type', pattern: pattern('参数', Q, '取值类型错误') },
  { problem: 'value', pattern: pattern('value specified in', Q, 'is not valid, is unsupported') },
  { problem: 'value', pattern: pattern('value specified in', Q, 'is not correct') },
  // https://github.com/TencentCloud/tencentcloud-sdk-python/issues/7
  { problem: 'value', pattern: pattern('specified in the parameter', Q, 'is not valid') },
  { problem: 'value', pattern: pattern('参数', Q, '取值错误') },
  { problem: 'unknown', pattern: pattern('[Tt]he parameter', Q, 'is not recognized') },
  { problem: 'unknown', pattern: pattern('未定义参数', Q_AT_END) },
];

function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('[\\s:：]{0,3}'));
}
