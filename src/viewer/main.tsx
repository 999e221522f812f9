import type { TrafficChoices } from '../core/request/call-selector';
import { openOptionsPage } from '../platform/options-page';
import { pagePorts } from '../platform/page-ports';
import { reportError } from '../platform/report-error';
import { followSystemTheme } from '../platform/system-theme';
import { loadTrafficSettings, onTrafficSettings } from '../platform/traffic-settings';
import { followTraffic } from '../view-model/follow-traffic';
import { startViewer } from './start-viewer';

followSystemTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});

let choices: TrafficChoices = { readsAnyHost: true, ownHosts: [] };
const ports = pagePorts();
followTraffic({ ...ports, loadTrafficSettings, onTrafficSettings }, (changed) => {
  choices = changed;
});

const root = document.getElementById('panel');
if (root) {
  startViewer(root, {
    ...ports,
    openOptions: (origin) => {
      openOptionsPage(origin).catch(reportError);
    },
    trafficChoices: () => choices,
  }).catch(reportError);
}
