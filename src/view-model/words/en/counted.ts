import { formatCount } from '../../../core/ticket/format-count';

/** `1 call`, `1,200 calls`. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
