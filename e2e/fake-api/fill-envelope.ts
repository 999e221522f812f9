/** What an envelope of a wanted size says. */
export interface EnvelopeToFill {
  readonly requestId: string;
  /** Size of the whole body. Smaller than the bare envelope means no filling. */
  readonly bytes: number;
  /** Error code; undefined makes a success. */
  readonly code: string | undefined;
  /** Where RequestId stands: what a reader of a cut body finds depends on it. */
  readonly requestIdAt: 'first' | 'last';
}

const RECORD =
  '{"InstanceId":"ins-00000000","InstanceName":"web","InstanceState":"RUNNING","CPU":2,"Memory":4,"Placement":{"Zone":"ap-guangzhou-3","ProjectId":0},"PrivateIpAddresses":["10.0.0.8"],"Tags":[]}';
const EMPTY_FILLING = '"InstanceSet":[],"Padding":"",';

/** A valid envelope of exactly `bytes` bytes, all ASCII: records, then padding. */
export function fillEnvelope({ requestId, bytes, code, requestIdAt }: EnvelopeToFill): string {
  const error =
    code === undefined ? '' : `"Error":{"Code":"${code}","Message":"This one was to fail."},`;
  const id = `"RequestId":"${requestId}"`;
  const [start, end] =
    requestIdAt === 'first'
      ? [`{"Response":{${error}${id},`, '"Total":1}}']
      : [`{"Response":{${error}"Total":1,`, `${id}}}`];
  return start + fill(bytes - start.length - end.length) + end;
}

let lastFilling = { bytes: 0, text: '' };

/** Remembers the last one: a burst asks for the same size thousands of times. */
function fill(bytes: number): string {
  if (bytes < EMPTY_FILLING.length) return '';
  if (lastFilling.bytes !== bytes) lastFilling = { bytes, text: makeFilling(bytes) };
  return lastFilling.text;
}

function makeFilling(bytes: number): string {
  const room = bytes - EMPTY_FILLING.length;
  const count = Math.floor((room + 1) / (RECORD.length + 1));
  const records = Array.from({ length: count }, () => RECORD).join(',');
  const padding = '.'.repeat(room - records.length);
  return `"InstanceSet":[${records}],"Padding":"${padding}",`;
}
