/** How long a machine stays PENDING after RunInstances, or TERMINATING after TerminateInstances. */
const TRANSITION_MS = 2000;

/** What a caller of RunInstances chose. */
export interface InstanceChoices {
  readonly region: string;
  readonly zone: string;
  readonly imageId: string;
  readonly instanceType: string;
  readonly instanceName: string;
}

export interface StoredInstance extends InstanceChoices {
  readonly instanceId: string;
  readonly createdAt: number;
  readonly state: 'PENDING' | 'RUNNING' | 'TERMINATING';
}

/** The machines of the account, in memory. Ids are counted, not drawn, so runs repeat. */
export interface InstanceStore {
  add(choices: InstanceChoices): string;
  /** Only machines that are not gone yet, oldest first. */
  list(region: string): readonly StoredInstance[];
  terminate(instanceId: string): void;
}

export function createInstanceStore(nowMs: () => number): InstanceStore {
  const instances = new Map<
    string,
    InstanceChoices & { createdAt: number; terminatedAt: number | undefined }
  >();
  let count = 0;

  return {
    add(choices) {
      count += 1;
      const instanceId = `ins-${count.toString(36).padStart(8, '0')}`;
      instances.set(instanceId, { ...choices, createdAt: nowMs(), terminatedAt: undefined });
      return instanceId;
    },
    list(region) {
      const listed: StoredInstance[] = [];
      for (const [instanceId, { terminatedAt, ...rest }] of instances) {
        if (rest.region !== region) continue;
        if (terminatedAt === undefined) {
          const state = nowMs() - rest.createdAt < TRANSITION_MS ? 'PENDING' : 'RUNNING';
          listed.push({ ...rest, instanceId, state });
        } else if (nowMs() - terminatedAt < TRANSITION_MS) {
          listed.push({ ...rest, instanceId, state: 'TERMINATING' });
        }
      }
      return listed;
    },
    terminate(instanceId) {
      const instance = instances.get(instanceId);
      if (instance !== undefined) instance.terminatedAt = nowMs();
    },
  };
}
