import type { ActionContext, ActionResult, ActionSpec } from './action-spec';
import { apiErrors } from './api-errors';
import type { StoredInstance } from './create-instance-store';
import { cvmRegions } from './cvm-regions';
import { readInstanceIds } from './read-instance-ids';

/** The limit is low on purpose: a page that asks eight times at once is refused three times. */
const DESCRIBE_ZONES_PER_SECOND = 5;
const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** The reading actions of the fake CVM. */
export const describeActions = {
  DescribeRegions: {
    parameters: {},
    needsRegion: false,
    callsPerSecond: 20,
    run: () =>
      listOf(
        'RegionSet',
        cvmRegions.map(({ region, name }) => ({
          Region: region,
          RegionName: name,
          RegionState: 'AVAILABLE',
        })),
      ),
  },
  DescribeZones: {
    parameters: {},
    needsRegion: true,
    callsPerSecond: DESCRIBE_ZONES_PER_SECOND,
    run: ({ region }) =>
      listOf(
        'ZoneSet',
        cvmRegions
          .filter((entry) => entry.region === region)
          .flatMap(({ zones, name }) =>
            zones.map((zone) => ({
              Zone: `${region}-${zone}`,
              ZoneName: `${name} Zone ${zone}`,
              ZoneId: `${zone}`,
              ZoneState: 'AVAILABLE',
            })),
          ),
      ),
  },
  DescribeInstances: {
    parameters: {
      InstanceIds: 'optional',
      Filters: 'optional',
      Offset: 'optional',
      Limit: 'optional',
    },
    needsRegion: true,
    callsPerSecond: 40,
    run: (context) => pageOfInstances(context, 'InstanceSet', describeInstance),
  },
  DescribeInstancesStatus: {
    parameters: { InstanceIds: 'optional', Offset: 'optional', Limit: 'optional' },
    needsRegion: true,
    callsPerSecond: 40,
    run: (context) =>
      pageOfInstances(context, 'InstanceStatusSet', ({ instanceId, state }) => ({
        InstanceId: instanceId,
        InstanceState: state,
      })),
  },
} as const satisfies Record<string, ActionSpec>;

function pageOfInstances(
  context: ActionContext,
  setName: string,
  toItem: (instance: StoredInstance) => unknown,
): ActionResult {
  const { parameters } = context.call;
  const ids = readInstanceIds(parameters);
  if (ids.kind === 'error') return ids;
  const limit = readCount(parameters.Limit ?? DEFAULT_LIMIT);
  const offset = readCount(parameters.Offset ?? 0);
  if (limit === undefined) return { kind: 'error', error: apiErrors.wrongType('Limit') };
  if (offset === undefined) return { kind: 'error', error: apiErrors.wrongType('Offset') };
  if (limit < 1 || limit > MAX_LIMIT) {
    return { kind: 'error', error: apiErrors.invalidParameterValue('Limit') };
  }
  const found = context.instances
    .list(context.region)
    .filter(({ instanceId }) => ids.ids === undefined || ids.ids.includes(instanceId));
  const page = found.slice(offset, offset + limit).map(toItem);
  return { kind: 'success', fields: { TotalCount: found.length, [setName]: page } };
}

/** A number in JSON, its digits in the query of a GET. */
function readCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) ? count : undefined;
}

function describeInstance(instance: StoredInstance): unknown {
  return {
    Placement: { Zone: instance.zone, ProjectId: 0 },
    InstanceId: instance.instanceId,
    InstanceType: instance.instanceType,
    CPU: 1,
    Memory: 1,
    InstanceName: instance.instanceName,
    InstanceChargeType: 'POSTPAID_BY_HOUR',
    SystemDisk: { DiskType: 'CLOUD_BSSD', DiskSize: 50 },
    PrivateIpAddresses: ['10.0.0.8'],
    PublicIpAddresses: null,
    ImageId: instance.imageId,
    CreatedTime: new Date(instance.createdAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    ExpiredTime: null,
    OsName: 'TencentOS Server 3.1 (TK4)',
    LoginSettings: {},
    InstanceState: instance.state,
    Tags: [],
  };
}

function listOf(setName: string, items: readonly unknown[]): ActionResult {
  return { kind: 'success', fields: { TotalCount: items.length, [setName]: items } };
}
