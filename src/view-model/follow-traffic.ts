import type { TrafficChoices } from '../core/request/call-selector';
import { readablePattern } from '../core/request/readable-pattern';
import { readManagedPolicy, trafficUnder } from './managed-policy';

/** Where it is chosen which traffic counts. */
export interface TrafficPorts {
  loadTrafficSettings(): Promise<Parameters<typeof trafficUnder>[1]>;
  onTrafficSettings(callback: () => void): void;
  loadManagedSettings(): Promise<unknown>;
  onManagedSettings(callback: () => void): void;
  reportError(error: unknown): void;
}

/** Tells which traffic counts under an organisation's policy, as soon as it is known and after each change. */
export function followTraffic(
  ports: TrafficPorts,
  callback: (choices: TrafficChoices) => void,
): void {
  const tell = () => {
    Promise.all([ports.loadManagedSettings(), ports.loadTrafficSettings()])
      .then(([managed, chosen]) => {
        const { readsAnyHost, ownHosts } = trafficUnder(readManagedPolicy(managed), chosen);
        callback({ readsAnyHost, ownHosts: ownHosts.flatMap(readablePattern) });
      })
      .catch(ports.reportError);
  };
  tell();
  ports.onTrafficSettings(tell);
  ports.onManagedSettings(tell);
}
