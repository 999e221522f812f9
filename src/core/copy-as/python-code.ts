import { layOutJson } from './lay-out-json';
import type { SdkCall } from './sdk-call';

/** A call with the official Python SDK, by the client that takes every service. */
export function pythonCode(call: SdkCall): string {
  const { service, version, action, region = '', language } = call;
  const { endpoint, isOwnEndpoint, isPlainHttp, hasToken } = call;
  const http = [
    ...(isPlainHttp ? ['protocol="http"'] : []),
    ...(isOwnEndpoint ? [`endpoint=${string(endpoint)}`] : []),
  ];
  const profile = [
    ...(language === undefined ? [] : [`language=${string(language)}`]),
    ...(http.length === 0 ? [] : [`httpProfile=HttpProfile(${http.join(', ')})`]),
  ];
  const client = [string(service), string(version), 'cred', string(region)];
  if (profile.length > 0) client.push(`ClientProfile(${profile.join(', ')})`);
  return `import json
import os

from tencentcloud.common import credential
from tencentcloud.common.common_client import CommonClient
${profile.length === 0 ? '' : 'from tencentcloud.common.profile.client_profile import ClientProfile\n'}${
  http.length === 0 ? '' : 'from tencentcloud.common.profile.http_profile import HttpProfile\n'
}
cred = credential.Credential(
    os.environ["TENCENTCLOUD_SECRET_ID"],
    os.environ["TENCENTCLOUD_SECRET_KEY"],${
      hasToken ? '\n    os.environ["TENCENTCLOUD_TOKEN"],' : ''
    }
)
client = CommonClient(${client.join(', ')})

# Python keeps the digits of whole numbers, however long.
parameters = json.loads(r"""
${layOutJson(call.json)}
""")
print(json.dumps(client.call_json(${string(action)}, parameters), ensure_ascii=False, indent=2))
`;
}

/** JSON's strings are Python's, but for a half of a surrogate pair, which no text should hold. */
function string(text: string): string {
  return JSON.stringify(text);
}
