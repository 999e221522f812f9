import { randomUUID } from 'node:crypto';
import type { ActionResult, ActionSpec } from './action-spec';
import type { ApiCall } from './api-call';
import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';
import { createInstanceStore, type InstanceStore } from './create-instance-store';
import { createRateLimiter } from './create-rate-limiter';
import { cvmRegions } from './cvm-regions';
import { products } from './products';

/** What answered a call: the envelope as text, and what it says. */
export interface CloudAnswer {
  readonly requestId: string;
  readonly code: string | undefined;
  readonly envelope: string;
}

/** The cloud behind every way in: one account, its products, state in memory. */
export interface FakeCloud {
  /** Answers a call whose caller is already known. */
  answerCall(call: ApiCall): CloudAnswer;
  /** Answers a call that is refused before it reaches an action. */
  refuseCall(error: ApiError, language: ApiCall['language']): CloudAnswer;
}

export function createFakeCloud(nowMs: () => number): FakeCloud {
  const instances = createInstanceStore(nowMs);
  const limiter = createRateLimiter();
  const countCall = (key: string) => limiter.countCall(key, nowMs());
  return {
    answerCall(call) {
      const requestId = randomUUID();
      return toAnswer(requestId, call.language, runCall(call, requestId, instances, countCall));
    },
    refuseCall(error, language) {
      return toAnswer(randomUUID(), language, { kind: 'error', error });
    },
  };
}

function runCall(
  call: ApiCall,
  requestId: string,
  instances: InstanceStore,
  countCall: (key: string) => number,
): ActionResult {
  const failed = (error: ApiError): ActionResult => ({ kind: 'error', error });
  const product = products.get(call.service);
  if (product === undefined) return failed(apiErrors.noSuchProduct(call.service));
  if (call.version !== product.version) return failed(apiErrors.noSuchVersion(call.version));
  const spec = product.actions.get(call.action);
  if (spec === undefined) return failed(apiErrors.invalidAction(call.action));

  const region = call.region ?? '';
  if (spec.needsRegion && region === '') return failed(apiErrors.missingHeader('X-TC-Region'));
  if (spec.needsRegion && !cvmRegions.some((entry) => entry.region === region)) {
    return failed(apiErrors.unsupportedRegion(region));
  }
  const times = countCall(`${call.action} ${region}`);
  if (times > spec.callsPerSecond) return failed(apiErrors.rateLimit(times, spec.callsPerSecond));

  const wrongParameters = checkParameters(call, spec);
  if (wrongParameters !== undefined) return failed(wrongParameters);
  return spec.run({ call, region, requestId, instances });
}

function checkParameters(call: ApiCall, spec: ActionSpec): ApiError | undefined {
  const unknown = Object.keys(call.parameters).find(
    (name) => !Object.hasOwn(spec.parameters, name),
  );
  if (unknown !== undefined) return apiErrors.unknownParameter(unknown);
  const missing = Object.entries(spec.parameters).find(
    ([name, need]) => need === 'required' && call.parameters[name] === undefined,
  );
  return missing === undefined ? undefined : apiErrors.missingParameter(missing[0]);
}

function toAnswer(
  requestId: string,
  language: ApiCall['language'],
  result: ActionResult,
): CloudAnswer {
  if (result.kind === 'success') {
    const envelope = JSON.stringify({ Response: { ...result.fields, RequestId: requestId } });
    return { requestId, code: undefined, envelope };
  }
  const { code, messages } = result.error;
  const reported = { Code: code, Message: messages[language] };
  const envelope = JSON.stringify({ Response: { Error: reported, RequestId: requestId } });
  return { requestId, code, envelope };
}
