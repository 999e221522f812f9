import type { ActionContext, ActionResult, ActionSpec } from './action-spec';
import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';
import { accountUin } from './credentials';
import { cvmRegions } from './cvm-regions';
import { readInstanceIds } from './read-instance-ids';

const MAX_INSTANCE_COUNT = 100;

/** The changing actions of the fake CVM, and the one that its account may not call. */
export const changeActions = {
  RunInstances: {
    parameters: {
      Placement: 'required',
      ImageId: 'required',
      InstanceType: 'required',
      InstanceChargeType: 'optional',
      InstanceCount: 'optional',
      InstanceName: 'optional',
      SystemDisk: 'optional',
      LoginSettings: 'optional',
      UserData: 'optional',
      ClientToken: 'optional',
      DryRun: 'optional',
    },
    needsRegion: true,
    callsPerSecond: 10,
    run: runInstances,
  },
  TerminateInstances: {
    parameters: { InstanceIds: 'required', DryRun: 'optional' },
    needsRegion: true,
    callsPerSecond: 10,
    run: terminateInstances,
  },
  DescribeInstanceVncUrl: {
    parameters: { InstanceId: 'required' },
    needsRegion: true,
    callsPerSecond: 10,
    run: ({ call, region, requestId }) =>
      failed(
        apiErrors.unauthorized(
          requestId,
          `cvm:${call.action}`,
          `qcs:id/0:cvm:${region}:uin/${accountUin}:instance/${String(call.parameters.InstanceId)}`,
        ),
      ),
  },
} as const satisfies Record<string, ActionSpec>;

function runInstances({ call, region, instances }: ActionContext): ActionResult {
  const { Placement, ImageId, InstanceType, InstanceName, InstanceCount } = call.parameters;
  const zone = readZone(Placement);
  if (zone === undefined) return failed(apiErrors.missingParameter('Placement.Zone'));
  const zones = cvmRegions.find((entry) => entry.region === region)?.zones ?? [];
  if (!zones.some((number) => zone === `${region}-${number}`)) {
    return failed(apiErrors.invalidParameterValue('Placement.Zone'));
  }
  if (typeof ImageId !== 'string' || !/^img-[0-9a-z]{8}$/.test(ImageId)) {
    return failed(apiErrors.invalidParameterValue('ImageId'));
  }
  if (typeof InstanceType !== 'string') return failed(apiErrors.wrongType('InstanceType'));
  const count = Number(InstanceCount ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > MAX_INSTANCE_COUNT) {
    return failed(apiErrors.invalidParameterValue('InstanceCount'));
  }
  if (isDryRun(call.parameters.DryRun)) return failed(apiErrors.dryRun());

  const choices = {
    region,
    zone,
    imageId: ImageId,
    instanceType: InstanceType,
    instanceName: typeof InstanceName === 'string' ? InstanceName : 'Unnamed',
  };
  const ids = Array.from({ length: count }, () => instances.add(choices));
  return { kind: 'success', fields: { InstanceIdSet: ids } };
}

function terminateInstances({ call, region, instances }: ActionContext): ActionResult {
  const reading = readInstanceIds(call.parameters);
  if (reading.kind === 'error') return reading;
  const ids = reading.ids ?? [];
  if (ids.length === 0) return failed(apiErrors.missingParameter('InstanceIds'));
  const alive = new Set(
    instances
      .list(region)
      .filter(({ state }) => state !== 'TERMINATING')
      .map(({ instanceId }) => instanceId),
  );
  const missing = ids.find((id) => !alive.has(id));
  if (missing !== undefined) return failed(apiErrors.instanceNotFound(missing));
  if (isDryRun(call.parameters.DryRun)) return failed(apiErrors.dryRun());
  for (const id of ids) instances.terminate(id);
  return { kind: 'success', fields: {} };
}

function readZone(placement: unknown): string | undefined {
  if (typeof placement !== 'object' || placement === null || !('Zone' in placement)) {
    return undefined;
  }
  return typeof placement.Zone === 'string' ? placement.Zone : undefined;
}

/** A boolean in JSON, its name in the query of a GET. */
function isDryRun(value: unknown): boolean {
  return value === true || value === 'true';
}

function failed(error: ApiError): ActionResult {
  return { kind: 'error', error };
}
