import { Agent } from 'node:https';
import { connect } from 'node:tls';
import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import { type Credential, permanentCredential } from './credentials';
import type { FakeApi } from './start-fake-api';

export type SdkClient = InstanceType<typeof cvm.v20170312.Client>;

export interface SdkClientChoices {
  readonly credential?: Credential;
  readonly method?: 'GET' | 'POST';
  readonly language?: 'zh-CN';
  readonly region?: string;
  readonly endpoint?: string;
  readonly signMethod?: 'HmacSHA1' | 'HmacSHA256';
  /** Version of another product than CVM, called by `client.request`. */
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** For tests: the official SDK in Node, with every host name leading to the fake. */
export function createSdkClient(api: FakeApi, choices: SdkClientChoices = {}): SdkClient {
  const agent = new Agent({ keepAlive: false });
  // What --host-resolver-rules and --ignore-certificate-errors do in a browser.
  agent.createConnection = () =>
    connect({ host: api.host, port: api.port, rejectUnauthorized: false });
  const client = new cvm.v20170312.Client({
    credential: { ...(choices.credential ?? permanentCredential) },
    region: choices.region ?? 'ap-guangzhou',
    profile: {
      ...(choices.language === undefined ? {} : { language: choices.language }),
      ...(choices.signMethod === undefined ? {} : { signMethod: choices.signMethod }),
      httpProfile: {
        ...(choices.headers === undefined ? {} : { headers: { ...choices.headers } }),
        endpoint: choices.endpoint ?? 'cvm.tencentcloudapi.com',
        reqMethod: choices.method ?? 'POST',
        agent,
      },
    },
  });
  if (choices.version !== undefined) Object.assign(client, { apiVersion: choices.version });
  return client;
}
