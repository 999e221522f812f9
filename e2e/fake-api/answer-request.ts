import { answerApi } from './answer-api';
import { answerBackend } from './answer-backend';
import { answerGateway } from './answer-gateway';
import { answerNetworkPath } from './answer-network-path';
import { answerOtherHosts } from './answer-other-hosts';
import { answerPageFile } from './answer-page-file';
import { answerProxy } from './answer-proxy';
import type { ArrivedRequest } from './arrived-request';
import type { BurstCounter } from './create-burst-counter';
import type { FakeCloud } from './create-fake-cloud';
import type { HttpAnswer } from './http-answer';

/** What stands behind the server's hosts. */
export interface AnswerSources {
  readonly cloud: FakeCloud;
  readonly bursts: BurstCounter;
  readonly nowMs: number;
  readonly playgroundDir: string | undefined;
}

/**
 * Picks who answers: the test paths that every host has, then by host: look-alike, API, console or
 * app. The console serves the page too, because its real pages call the gateway on their own host.
 */
export async function answerRequest(
  request: ArrivedRequest,
  { cloud, bursts, nowMs, playgroundDir }: AnswerSources,
): Promise<HttpAnswer> {
  const { host } = request;
  const anywhere =
    bursts.answer(request) ?? answerNetworkPath(request) ?? answerOtherHosts(request);
  if (anywhere !== undefined) return anywhere;
  if (host.endsWith('.tencentcloudapi.com')) return answerApi(request, cloud, nowMs);
  const isConsole = host.endsWith('.cloud.tencent.com') || host.endsWith('.tencentcloud.com');
  const answer = isConsole
    ? answerGateway(request, cloud)
    : (answerBackend(request, cloud) ?? answerProxy(request, cloud, nowMs));
  return answer ?? answerPageFile(request, playgroundDir);
}
