import { singleLine } from './single-line';
import type { TicketFacts } from './ticket-facts';

/** The form in which the SDKs print an error, which Tencent Cloud's API Doctor accepts. */
export function formatLineTicket(facts: TicketFacts): string {
  const { call, code, message = '', requestId } = facts;
  const parts =
    code === undefined
      ? [`Action=${actionText(facts)}`]
      : [`Code=${code}`, `Message=${singleLine(message)}`];
  if (requestId !== undefined) parts.push(`RequestId=${requestId}`);
  const prefix = call.outcome.kind === 'error' ? '[TencentCloudSDKError] ' : '';
  return prefix + parts.join(', ');
}

/** The SDKs print no successes, so these words are ours; they are no sentence of any language. */
function actionText({ service, action, version, region }: TicketFacts): string {
  const name = [service, action].filter(Boolean).join(' ') || 'not named';
  return [name, version && `version ${version}`, region && `region ${region}`]
    .filter(Boolean)
    .join(', ');
}
