import type { ApiCall, CallParameters } from './api-call';
import type { ArrivedRequest } from './arrived-request';
import type { FakeCloud } from './create-fake-cloud';
import { cvmRegions } from './cvm-regions';
import { type GatewayRefusal, gatewayRefusals } from './gateway-refusals';
import type { HttpAnswer, ServedFacts } from './http-answer';
import { readParameters } from './read-parameters';

/** `csrfCode` that stands for a call whose `Error.Code` is a number, and which has no RequestId. */
const NUMERIC_CSRF_CODE = 'numeric';
const NUMERIC_CODE = 4;

/**
 * Answers the console's own gateway, which carries the envelope one or two `data` deep:
 * `/cgi/capi?cmd=ACTION` two deep, `/cgi/capi?i=SERVICE/ACTION` one deep, `/_api/SERVICE/ACTION`
 * bare. Undefined if the path is none of them. The session stands in for a signature.
 */
export function answerGateway(request: ArrivedRequest, cloud: FakeCloud): HttpAnswer | undefined {
  const { pathname, searchParams } = request.url;
  const isCapi = pathname === '/cgi/capi';
  if (request.method !== 'POST' || !(isCapi || pathname.startsWith('/_api/'))) return undefined;
  const reading = readParameters(request);
  const body = reading.kind === 'error' ? {} : reading.parameters;
  const call = readGatewayCall(request, body);
  const csrfCode = searchParams.get('csrfCode') ?? '';
  const refusal = reading.kind === 'error' ? gatewayRefusals.type : findRefusal(csrfCode);
  if (refusal !== undefined) return refuse(refusal, call);
  const depth = isCapi ? (searchParams.has('i') ? 1 : 2) : 0;
  if (csrfCode === NUMERIC_CSRF_CODE) return answerNumeric(call, depth);
  const { envelope, requestId, code } = cloud.answerCall(call);
  const content: unknown = JSON.parse(envelope);
  return json(wrap(content, code, depth), {
    via: 'gateway',
    service: call.service,
    action: call.action,
    requestId,
    code,
    oddAnswer: undefined,
  });
}

function readGatewayCall(request: ArrivedRequest, body: CallParameters): ApiCall {
  const { pathname, searchParams } = request.url;
  const path = searchParams.get('i') ?? pathname.replace(/^\/_api\//, '');
  const [serviceOfPath = '', actionOfPath = ''] = path.split('/');
  const { Version, Language, ...parameters } = asRecord(body.data);
  return {
    service: text(body.serviceType) || serviceOfPath,
    action: text(body.cmd) || text(body.action) || searchParams.get('cmd') || actionOfPath,
    version: text(Version),
    region: readRegion(body),
    language: Language === 'zh-CN' ? 'zh-CN' : 'en-US',
    parameters,
  };
}

/** The older console pages send the region's number, the newer ones its name. */
function readRegion({ region, regionId }: CallParameters): string | undefined {
  if (typeof region === 'string') return region;
  return cvmRegions.find(({ id }) => id === Number(regionId))?.region;
}

function wrap(content: unknown, code: string | undefined, depth: number): unknown {
  const outer = code ?? 0;
  if (depth === 0) return content;
  if (depth === 1) return { code: outer, data: content };
  const data = { code: outer, cgwerrorCode: outer, data: content };
  return code === undefined
    ? { code: 0, data, errObj: {}, mccode: 0 }
    : { code, mccode: code, data };
}

function findRefusal(csrfCode: string): GatewayRefusal | undefined {
  return Object.hasOwn(gatewayRefusals, csrfCode) ? gatewayRefusals[csrfCode] : undefined;
}

function refuse({ name, status, body }: GatewayRefusal, { service, action }: ApiCall): HttpAnswer {
  const served = {
    via: 'gateway',
    service,
    action,
    requestId: undefined,
    code: undefined,
  } as const;
  return json(body, { ...served, oddAnswer: name }, status);
}

function answerNumeric({ service, action }: ApiCall, depth: number): HttpAnswer {
  const failure = { Code: NUMERIC_CODE, Message: '参数为空，请检查后重试' };
  return json(wrap({ Response: { Error: failure } }, undefined, depth), {
    via: 'gateway',
    service,
    action,
    requestId: undefined,
    code: `${NUMERIC_CODE}`,
    oddAnswer: undefined,
  });
}

function json(value: unknown, served: ServedFacts, status = 200): HttpAnswer {
  return {
    kind: 'complete',
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
    served,
  };
}

function asRecord(value: unknown): CallParameters {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
