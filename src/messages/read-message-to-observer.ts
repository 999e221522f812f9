import { type MessageToObserver, OBSERVER_PROTOCOL } from './observer-protocol';
import { readRingPositions } from './read-ring-positions';

/** Reads what came over the port to the background. Never throws; `undefined` for anything else. */
export function readMessageToObserver(value: unknown): MessageToObserver | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const message = value as { readonly [name: string]: unknown };
  switch (message.type) {
    case 'hello': {
      const { protocol, tabId } = message;
      const positions = readRingPositions(message.positions);
      if (protocol !== OBSERVER_PROTOCOL || !isCount(tabId) || !positions) return undefined;
      return { type: 'hello', protocol, tabId, positions };
    }
    case 'ping':
      return { type: 'ping' };
    case 'error-count':
      return isCount(message.count) ? { type: 'error-count', count: message.count } : undefined;
    case 'open-options':
      return isTextOrUnknown(message.origin)
        ? { type: 'open-options', origin: message.origin }
        : undefined;
    default:
      return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTextOrUnknown(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
