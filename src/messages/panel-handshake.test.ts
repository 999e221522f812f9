import { describe, expect, it } from 'vitest';
import { createTabRecorder } from '../core/ledger/tab-recorder';
import { createMarkers } from '../core/markers';
import { offerToPanel, onHandshake, type PanelHandshake } from './panel-handshake';

/** What the handshake uses of a window. */
const aWindow = () => new EventTarget() as Window;

function handshakeOf(theme: PanelHandshake['theme']): PanelHandshake {
  const recorder = createTabRecorder({ openedAt: 0, now: () => 0, wakeIn: () => {} });
  return {
    log: recorder.log,
    recorder,
    markers: createMarkers(),
    kept: { choices: '' },
    openOptions: () => {},
    theme,
  };
}

/** The panel's side: what it was handed. */
function taking(panelWindow: Window) {
  const taken: PanelHandshake[] = [];
  onHandshake(panelWindow, (it) => taken.push(it));
  return taken;
}

describe('the handshake', () => {
  const handshake = handshakeOf('dark');

  it('hands over by reference where the devtools page comes first', () => {
    const panelWindow = aWindow();
    offerToPanel(panelWindow, handshake);
    expect(taking(panelWindow)[0]).toBe(handshake);
  });

  it('hands over by reference where the panel comes first', () => {
    const panelWindow = aWindow();
    const taken = taking(panelWindow);
    expect(taken).toEqual([]);
    offerToPanel(panelWindow, handshake);
    expect(taken[0]).toBe(handshake);
  });

  it.each(['before', 'after'])(
    'is made once, though the panel is shown again (offer %s)',
    (first) => {
      const panelWindow = aWindow();
      if (first === 'before') offerToPanel(panelWindow, handshake);
      const taken = taking(panelWindow);
      offerToPanel(panelWindow, handshake);
      offerToPanel(panelWindow, handshakeOf('light'));
      expect(taken).toHaveLength(1);
    },
  );

  it('gives a panel that is made anew what was offered last', () => {
    const panelWindow = aWindow();
    offerToPanel(panelWindow, handshake);
    offerToPanel(panelWindow, handshakeOf('light'));
    expect(taking(panelWindow)[0]?.theme).toBe('light');
  });

  it('hands nothing to another window', () => {
    const taken = taking(aWindow());
    offerToPanel(aWindow(), handshake);
    expect(taken).toEqual([]);
  });
});
