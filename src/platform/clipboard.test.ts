import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './clipboard';

/** A document whose command copies what listeners put into the event, as browsers do. */
function fakeCommand(isAllowed: boolean) {
  const copied: string[] = [];
  const execCommand = vi.fn((_name: string) => {
    if (!isAllowed) return false;
    const data = new Map<string, string>();
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
    document.dispatchEvent(Object.assign(event, { clipboardData }));
    // Without preventDefault the selection is copied instead.
    copied.push(event.defaultPrevented ? (data.get('text/plain') ?? '') : 'selection');
    return true;
  });
  Object.assign(document, { execCommand });
  return { copied, execCommand };
}

describe('copyText', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();

  beforeEach(() => {
    writeText.mockReset();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('copies by the API where it may, and by nothing else', async () => {
    writeText.mockResolvedValue();
    const { execCommand } = fakeCommand(true);
    expect(await copyText('a')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a');
    expect(execCommand).not.toHaveBeenCalled();
  });

  it.each([
    ['refuses', () => writeText.mockRejectedValue(new Error('NotAllowedError'))],
    ['is not there', () => vi.stubGlobal('navigator', {})],
  ])('falls back to the command where the API %s', async (_, bar) => {
    bar();
    const { copied, execCommand } = fakeCommand(true);
    expect(await copyText('line 1\nline 2')).toBe(true);
    expect(execCommand).toHaveBeenCalledWith('copy');
    expect(copied).toEqual(['line 1\nline 2']);
  });

  it('says so where both refuse, and leaves later copies alone', async () => {
    writeText.mockRejectedValue(new Error('NotAllowedError'));
    fakeCommand(false);
    expect(await copyText('a')).toBe(false);
    const later = new Event('copy', { cancelable: true });
    document.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });
});
