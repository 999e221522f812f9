/** An answer that is not a plain envelope at once. */
export interface OddAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  /** What the body says, where it holds an envelope after all. */
  readonly envelope?: { readonly requestId: string | undefined; readonly code?: string };
  /** Cut the connection: before the head, or after the head and the body given here. */
  readonly cut?: 'before-head' | 'inside-body';
}

const GOOD_START = '{"Response":{"TotalCount":1,"InstanceSet":[{"InstanceId":"ins-0000';

/**
 * Served at `/odd/NAME` on any API host, without a signature.
 * Each is something a client really meets in front of, or in place of, an API host.
 */
export const oddAnswers: Readonly<Record<string, OddAnswer>> = {
  // A load balancer without a backend.
  'html-502': {
    status: 502,
    contentType: 'text/html',
    body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
  },
  // A proxy that lost the body.
  empty: { status: 200, contentType: 'application/json', body: '' },
  // A guard in front that answers in plain words.
  text: { status: 200, contentType: 'text/plain', body: 'upstream request timeout' },
  // A proxy that cut the body but closed the transfer properly.
  'cut-json': { status: 200, contentType: 'application/json', body: GOOD_START },
  // A proxy that serves something else; not valid UTF-8.
  binary: {
    status: 200,
    contentType: 'application/octet-stream',
    body: Buffer.from([0x00, 0x01, 0xff, 0xfe, 0x80, 0x0a, 0x0d, 0x7b, 0x22]),
  },
  // The envelope of API 2.0, before `Response` existed.
  'legacy-2.0': {
    status: 200,
    contentType: 'application/json',
    body: '{"code":4100,"message":"(100004) Signature verification failed","codeDesc":"AuthFailure"}',
  },
  // JSON, but an array.
  array: { status: 200, contentType: 'application/json', body: '[{"Response":{}}]' },
  // A good envelope under a status that the SDKs refuse to read.
  'envelope-500': {
    status: 500,
    contentType: 'application/json',
    body: '{"Response":{"Error":{"Code":"InternalError","Message":"An internal error has occurred."},"RequestId":"00000000-0000-4000-8000-000000000500"}}',
    envelope: { requestId: '00000000-0000-4000-8000-000000000500', code: 'InternalError' },
  },
  // A good envelope; ask for it with `?ms=`.
  slow: {
    status: 200,
    contentType: 'application/json',
    body: '{"Response":{"TotalCount":0,"InstanceStatusSet":[],"RequestId":"00000000-0000-4000-8000-000000005100"}}',
    envelope: { requestId: '00000000-0000-4000-8000-000000005100' },
  },
  // The connection breaks before any answer. Chromium tries again on every connection it had kept
  // (six times in one test), so this one is not in the log of answered calls.
  reset: { status: 200, contentType: 'application/json', body: '', cut: 'before-head' },
  // The connection breaks in the middle of the body.
  'reset-body': {
    status: 200,
    contentType: 'application/json',
    body: GOOD_START,
    cut: 'inside-body',
  },
  // A success that the SDKs warn about.
  deprecated: {
    status: 200,
    contentType: 'application/json',
    body: '{"Response":{"DeprecatedWarning":"This action is deprecated. Use DescribeInstances.","TotalCount":0,"RequestId":"00000000-0000-4000-8000-000000000d01"}}',
    envelope: { requestId: '00000000-0000-4000-8000-000000000d01' },
  },
  // Keys beside Response, as all of mqtt has them.
  'extra-keys': {
    status: 200,
    contentType: 'application/json',
    body: '{"Error":null,"RequestId":null,"Response":{"InstanceId":"mqtt-fake0001","RequestId":"00000000-0000-4000-8000-000000000e01"}}',
    envelope: { requestId: '00000000-0000-4000-8000-000000000e01' },
  },
  // A success and an error that nobody can look up.
  'no-request-id': {
    status: 200,
    contentType: 'application/json',
    body: '{"Response":{"TotalCount":0,"InstanceSet":[]}}',
  },
  'error-no-request-id': {
    status: 200,
    contentType: 'application/json',
    body: '{"Response":{"Error":{"Code":"InternalError","Message":"An internal error has occurred."}}}',
    envelope: { requestId: undefined, code: 'InternalError' },
  },
  // Beyond 2^53, where JSON.parse changes the digits.
  'big-integers': {
    status: 200,
    contentType: 'application/json',
    body: '{"Response":{"EntityId":-5000000000000000001,"ViewId":9007199254740993,"RequestId":"00000000-0000-4000-8000-000000000b01"}}',
    envelope: { requestId: '00000000-0000-4000-8000-000000000b01' },
  },
  // An Error that says nothing, beside data: a success all the same.
  'empty-error': {
    status: 200,
    contentType: 'application/json',
    body: '{"Response":{"Error":{"Code":"","Message":""},"SessionStatus":"START","RequestId":"00000000-0000-4000-8000-000000000a01"}}',
    envelope: { requestId: '00000000-0000-4000-8000-000000000a01' },
  },
  // An Error after other fields.
  'error-beside-data': {
    status: 200,
    contentType: 'application/json',
    body: '{"Response":{"RequestId":"00000000-0000-4000-8000-000000000a02","Status":"Failed","FailedPages":[3],"Error":{"Code":"FailedOperation","Message":"One page was not read."}}}',
    envelope: { requestId: '00000000-0000-4000-8000-000000000a02', code: 'FailedOperation' },
  },
};
