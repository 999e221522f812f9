const ID = 'b5b41468-520d-4192-b42f-595cc34b6c1c';

/** A success of about that size, shaped like `cvm DescribeInstances`. */
export function bodyOfSize(bytes: number): string {
  const instances: string[] = [];
  let length = 120;
  for (let n = 0; length < bytes; n++) {
    const instance = JSON.stringify(instanceOf(n));
    const rest = bytes - length;
    instances.push(rest < instance.length ? JSON.stringify({ N: 'x'.repeat(rest) }) : instance);
    length += (instances.at(-1)?.length ?? 0) + 1;
  }
  return inOnePiece(
    `{"Response":{"TotalCount":${instances.length},"InstanceSet":[${instances.join()}],"RequestId":"${ID}"}}`,
  );
}

/**
 * A text as a browser gives it. Put together from parts it would stay a tree to V8, even once it was
 * read, and each look at a character would take longer.
 */
export function inOnePiece(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function instanceOf(n: number): object {
  return {
    Placement: { Zone: `ap-guangzhou-${n % 7}`, ProjectId: n % 5, HostId: null },
    InstanceId: `ins-${n.toString(36).padStart(8, '0')}`,
    InstanceName: `web ${n} 实例`,
    InstanceState: n % 9 === 0 ? 'STOPPED' : 'RUNNING',
    CPU: 2 ** (n % 5),
    Memory: 4,
    CreatedTime: '2026-03-01T08:00:00Z',
    PrivateIpAddresses: [`10.0.${n % 256}.${(n * 7) % 256}`],
    InternetAccessible: { InternetMaxBandwidthOut: 100, PublicIpAssigned: true },
    Tags: [{ Key: 'team', Value: 'a "quoted" word' }],
  };
}
