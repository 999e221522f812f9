import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import { type Credential, permanentCredential } from '../fake-api/credentials';
import type { SeenCall } from './case-result';

type CvmClient = InstanceType<typeof cvm.v20170312.Client>;

export interface SdkChoices {
  readonly credential?: Credential;
  readonly endpoint?: string;
  readonly method?: 'GET' | 'POST';
  readonly language?: 'zh-CN' | 'en-US';
  /** The old forms of a signature; v3 unless told. */
  readonly signMethod?: 'HmacSHA1' | 'HmacSHA256';
  /** Version of another product than CVM, called by `client.request`. */
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call through the official SDK: a new client, so that cases do not lean on each other. */
export async function callWithSdk(
  call: (client: CvmClient) => Promise<{ RequestId?: string | undefined }>,
  choices: SdkChoices = {},
): Promise<SeenCall> {
  const { credential = permanentCredential, endpoint = 'cvm.tencentcloudapi.com' } = choices;
  const client = new cvm.v20170312.Client({
    credential: { ...credential },
    region: 'ap-guangzhou',
    profile: {
      ...(choices.language === undefined ? {} : { language: choices.language }),
      ...(choices.signMethod === undefined ? {} : { signMethod: choices.signMethod }),
      httpProfile: {
        endpoint,
        reqMethod: choices.method ?? 'POST',
        ...(choices.headers === undefined ? {} : { headers: { ...choices.headers } }),
      },
    },
  });
  // The SDK's client for any product is in a package of its own; this one differs by its version.
  if (choices.version !== undefined) Object.assign(client, { apiVersion: choices.version });
  try {
    const { RequestId } = await call(client);
    return { httpStatus: 200, requestId: RequestId, code: undefined, problem: undefined };
  } catch (error) {
    return readSdkError(error);
  }
}

/** The SDK throws one class for all: refused calls, broken answers, network failures. */
function readSdkError(error: unknown): SeenCall {
  const { code, requestId, httpCode, message } = Object(error) as Record<string, unknown>;
  const refused = typeof code === 'string' && code !== '';
  return {
    // The SDK reads an envelope only under HTTP 200.
    httpStatus: refused ? 200 : typeof httpCode === 'number' ? httpCode : undefined,
    requestId: typeof requestId === 'string' && requestId !== '' ? requestId : undefined,
    code: refused ? code : undefined,
    problem: typeof message === 'string' ? message : String(error),
  };
}
