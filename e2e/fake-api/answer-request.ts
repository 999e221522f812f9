import { answerApi } from './answer-api';
import { answerGateway } from './answer-gateway';
import { answerPageFile } from './answer-page-file';
import { answerProxy } from './answer-proxy';
import type { ArrivedRequest } from './arrived-request';
import type { FakeCloud } from './create-fake-cloud';
import type { HttpAnswer } from './http-answer';

/**
 * Picks who answers, by host: API, console or app. The console serves the page too, because its
 * real pages call the gateway on their own host.
 */
export async function answerRequest(
  request: ArrivedRequest,
  cloud: FakeCloud,
  nowMs: number,
  playgroundDir: string | undefined,
): Promise<HttpAnswer> {
  const { host } = request;
  if (host.endsWith('.tencentcloudapi.com')) return answerApi(request, cloud, nowMs);
  const isConsole = host.endsWith('.cloud.tencent.com') || host.endsWith('.tencentcloud.com');
  const answer = isConsole ? answerGateway(request, cloud) : answerProxy(request, cloud);
  return answer ?? answerPageFile(request, playgroundDir);
}
