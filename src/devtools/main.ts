import { captureDevtoolsNetwork } from '../capture/devtools-network';
import { createCallLog } from '../core/call-log';
import { createCall } from '../core/create-call';
import type { CallId } from '../core/ids';
import { readApiRequest } from '../core/read-api-request';
import { offerToPanel } from '../messages/panel-handshake';
import { createDevtoolsPanel } from '../platform/devtools-panel';
import { followDevtoolsTheme, type Theme } from '../platform/devtools-theme';
import { reportError } from '../platform/report-error';

/**
 * The devtools page lives as long as the developer tools and owns the log of its tab. It captures from
 * its first moment; the panel may be opened late, many times, or never.
 */
const log = createCallLog({ onListenerError: reportError });
let lastId = 0;
let theme: Theme = 'light';

followDevtoolsTheme((changed) => {
  theme = changed;
});

captureDevtoolsNetwork(readApiRequest, (exchange, request) => {
  log.append(createCall(`c${++lastId}` as CallId, request, exchange));
});

createDevtoolsPanel(
  { title: 'TC3', icon: '/icons/16.png', page: '/src/panel/panel.html' },
  (panelWindow) => offerToPanel(panelWindow, { log, theme }),
).catch(reportError);
