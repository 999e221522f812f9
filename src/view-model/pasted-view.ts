import type { Call } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import type { ExplanationLink } from '../core/explanation/explanation-link';
import { explanationLinks } from '../core/explanation/explanation-links';
import type { RequestId } from '../core/ids';
import type { PastedReading } from '../core/read-pasted-text';
import type { Notice } from './notice';
import type { PanelWords } from './words/en';

/** What the box shows of a pasted text. */
export interface PastedView {
  readonly notice: Notice | undefined;
  readonly requestId: RequestId | undefined;
  readonly call: Call | undefined;
  readonly links: readonly ExplanationLink[];
}

export function pastedView(
  reading: PastedReading,
  { locale }: Explainer,
  { pastedView: words }: PanelWords,
): PastedView {
  const nothing = { notice: undefined, requestId: undefined, call: undefined, links: [] };
  switch (reading.kind) {
    case 'call':
      return { ...nothing, call: reading.call };
    case 'request-id':
      return {
        ...nothing,
        notice: words.onlyId,
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
      if (reading.reason === 'empty') return nothing;
      return { ...nothing, notice: words.nothing[reading.reason] };
  }
}
