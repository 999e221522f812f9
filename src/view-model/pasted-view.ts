import type { Call } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import type { ExplanationLink } from '../core/explanation/explanation-link';
import { explanationLinks } from '../core/explanation/explanation-links';
import type { RequestId } from '../core/ids';
import type { NothingReason, PastedReading } from '../core/read-pasted-text';
import type { Notice } from './notice';

/** What the box shows of a pasted text. */
export interface PastedView {
  readonly notice: Notice | undefined;
  readonly requestId: RequestId | undefined;
  readonly call: Call | undefined;
  readonly links: readonly ExplanationLink[];
}

const ONLY_ID: Notice = {
  text: 'This is a RequestId. Alone it does not say what happened.',
  nextStep: 'Tencent Cloud can look it up: in CloudAudit, or from a ticket.',
};

const NOTHING: Readonly<Record<NothingReason, Notice | undefined>> = {
  empty: undefined,
  'not-recognised': {
    text: 'There is no envelope, error line, error code or RequestId in this text.',
    nextStep:
      'Paste the whole response, or the line that begins with [TencentCloudSDKError] or [TencentCloudSDKException].',
  },
  'too-large': {
    text: 'This text is over 5 MB.',
    nextStep: 'Paste only the response with the error.',
  },
};

export function pastedView(reading: PastedReading, { locale }: Explainer): PastedView {
  const nothing = { notice: undefined, requestId: undefined, call: undefined, links: [] };
  switch (reading.kind) {
    case 'call':
      return { ...nothing, call: reading.call };
    case 'request-id':
      return {
        ...nothing,
        notice: ONLY_ID,
        requestId: reading.requestId,
        links: explanationLinks({
          code: '',
          side: 'unknown',
          isPermission: false,
          site: locale === 'zh' ? 'china' : 'international',
          requestId: reading.requestId,
        }),
      };
    case 'nothing':
      return { ...nothing, notice: NOTHING[reading.reason] };
  }
}
