import type { PlaygroundCase } from './playground-case';
import { postJson } from './post-json';

const LEGACY = 'https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&Region=gz';
const LEGACY_SIGNATURE = 'Timestamp=1700000000&Nonce=1&SecretId=AKIDfake&Signature=bm90IHJlYWw%3D';
const CLOUDBASE = 'https://env-1.tcb-api.tencentcloudapi.com/web?env=env-1';
const OPENAI = 'https://api.hunyuan.cloud.tencent.com/v1/chat/completions';
const VOD = 'https://vod2.qcloud.com/v3/index.php';

/** Hosts of Tencent Cloud whose answers are no envelope of API 3.0. */
export const lookAlikeCases: readonly PlaygroundCase[] = [
  lookAlike('legacy-success', 'API 2.0', `${LEGACY}&${LEGACY_SIGNATURE}`, {}),
  lookAlike('legacy-error', 'API 2.0, refused', LEGACY, {}),
  lookAlike('cloudbase-success', 'CloudBase', CLOUDBASE, cloudBase('database.queryDocument')),
  lookAlike(
    'cloudbase-error',
    'CloudBase, refused',
    CLOUDBASE,
    cloudBase('database.updateDocument'),
  ),
  lookAlike('openai-success', 'Hunyuan the OpenAI way', OPENAI, {
    model: 'hunyuan-lite',
    messages: [{ role: 'user', content: 'Hello' }],
  }),
  lookAlike('openai-error', 'The same, HTTP 400', OPENAI, { model: 'hunyuan-lite', messages: [] }),
  lookAlike('vod-success', 'VOD upload', `${VOD}?Action=ApplyUploadUGC`, { videoName: 'a' }),
  lookAlike('vod-error', 'VOD upload, refused', `${VOD}?Action=CommitUploadUGC`, {}),
];

function lookAlike(name: string, about: string, url: string, body: object): PlaygroundCase {
  return { name, about, run: async () => [await postJson(url, body)] };
}

function cloudBase(action: string): object {
  return { action, env: 'env-1', dataVersion: '2020-01-10', access_token: 'notARealAccessToken' };
}
