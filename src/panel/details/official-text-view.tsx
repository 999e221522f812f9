import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../../core/call';
import type { OfficialText } from '../../core/explanation/official-text';
import { languageOfText } from '../../view-model/language-of-text';
import type { PanelState } from '../panel-state';

export interface OfficialTextViewProps {
  readonly code: string;
  readonly call: Call | undefined;
  readonly state: PanelState;
}

/** What Tencent Cloud's own catalogue says, where a person has loaded it from a file. */
export function OfficialTextView({ code, call, state }: OfficialTextViewProps) {
  const { headings } = state.explainer.value;
  const { service, version } = call?.request ?? {};
  const [text, setText] = useState<OfficialText | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    setText(undefined);
    state.ports.lookUpOfficialText(service, code, version).then((found) => {
      if (isCurrent) setText(found);
    }, state.ports.reportError);
    return () => {
      isCurrent = false;
    };
  }, [code, service, version, state]);
  if (text === undefined) return null;
  return (
    <>
      <h3>{headings.officialCatalog}</h3>
      {text.from === 'elsewhere' && (
        <p class="muted">{headings.officialElsewhere(text.serviceName || text.service)}</p>
      )}
      <p lang={languageOfText(text.description)}>{text.description}</p>
      {text.solution !== undefined && <p lang={languageOfText(text.solution)}>{text.solution}</p>}
    </>
  );
}
