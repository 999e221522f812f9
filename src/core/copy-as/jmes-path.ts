import type { JsonPath } from './json-leaves';

const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** A path for tccli's `--filter`: `InstanceSet[0].InstanceId`. https://jmespath.org/specification.html */
export function jmesPath(path: JsonPath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = PLAIN_NAME.test(part) ? part : JSON.stringify(part);
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}
