import type { ApiCall, CallParameters, Language } from './api-call';
import type { ArrivedRequest } from './arrived-request';

/** Puts a v3 call together from its X-TC-* headers and the parameters already read. */
export function readApiCall(
  request: ArrivedRequest,
  service: string,
  parameters: CallParameters,
): ApiCall {
  return {
    service,
    version: text(request, 'x-tc-version'),
    action: text(request, 'x-tc-action'),
    region: text(request, 'x-tc-region') || undefined,
    language: readLanguage(text(request, 'x-tc-language')),
    parameters,
  };
}

function text(request: ArrivedRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** English is the default here; the real one depends on the account's site. */
function readLanguage(value: string): Language {
  return value === 'zh-CN' ? 'zh-CN' : 'en-US';
}
