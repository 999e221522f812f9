import { assertNever } from '../assert-never';
import { type Call, requestIdOf } from '../call';
import { chineseRegionNames } from '../ticket/region-names';
import type { TextField } from './call-filter';
import { codesOf } from './codes-of';

/** What a qualifier looks at, in any case; a region also by its Chinese name. Empty: the call has none. */
export function textsOfField(call: Call, field: TextField): readonly string[] {
  const { request, exchange } = call;
  switch (field) {
    case 'code':
      return codesOf(call);
    case 'action':
      return given(request.action);
    case 'service':
      return given(request.service);
    case 'region':
      return regionTexts(request.region);
    case 'endpoint':
      return given(request.endpoint);
    case 'request-id':
      return given(requestIdOf(call));
    case 'response':
      return exchange.responseBody.kind === 'text' ? given(exchange.responseBody.text) : [];
    default:
      return assertNever(field);
  }
}

function regionTexts(region: string | undefined): readonly string[] {
  const chinese = region && chineseRegionNames.get(region);
  return region && chinese ? [region, chinese] : given(region);
}

function given(text: string | undefined): readonly string[] {
  return text ? [text] : [];
}
