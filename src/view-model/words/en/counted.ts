import { grouped } from './grouped';

/** `1 call`, `1,200 calls`. */
export function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
