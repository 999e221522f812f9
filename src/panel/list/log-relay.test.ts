import { describe, expect, it, vi } from 'vitest';
import { createCallLog } from '../../core/call-log';
import { madeCall } from '../../core/made-call.fixture';
import { relayLog } from './log-relay';

describe('the relay', () => {
  it('is one listener of the log, whoever follows it, and none once it is stopped', () => {
    const log = createCallLog();
    const relay = relayLog(log, () => {});
    const heard: string[] = [];
    relay.subscribe(() => heard.push('a'));
    const leave = relay.subscribe(() => heard.push('b'));
    expect(log.listenerCount).toBe(1);
    log.append(madeCall({ id: 'x' }));
    leave();
    log.append(madeCall({ id: 'y' }));
    expect(heard).toEqual(['a', 'b', 'a']);
    relay.stop();
    expect(log.listenerCount).toBe(0);
  });

  it('drops and reports a part that throws; the others go on', () => {
    const log = createCallLog();
    const reportError = vi.fn();
    const relay = relayLog(log, reportError);
    const other = vi.fn();
    relay.subscribe(() => {
      throw new Error('broken');
    });
    relay.subscribe(other);
    log.append(madeCall({ id: 'x' }));
    log.append(madeCall({ id: 'y' }));
    expect(other).toHaveBeenCalledTimes(2);
    expect(reportError).toHaveBeenCalledOnce();
    expect(log.listenerCount).toBe(1);
  });
});
