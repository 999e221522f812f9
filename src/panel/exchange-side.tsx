import { useState } from 'preact/hooks';
import type { Call } from '../core/call';
import type { ExchangeSideView } from '../view-model/exchange-view';

const number = new Intl.NumberFormat('en');

export interface ExchangeSideProps {
  readonly call: Call;
  readonly view: (
    call: Call,
    isRevealed: boolean,
    extraNames: readonly string[],
  ) => ExchangeSideView;
  /** Field names that are secret to this person. */
  readonly extraNames: readonly string[];
  readonly noBody: string;
}

/** Request or response: its line, headers and raw body, masked until a person asks. */
export function ExchangeSide({ call, view, extraNames, noBody }: ExchangeSideProps) {
  const [isRevealed, setRevealed] = useState(false);
  const { line, headers, body, named, notice, shortenedFrom, maskedCount } = view(
    call,
    isRevealed,
    extraNames,
  );
  return (
    <div class="exchange-side">
      <p class="exchange-line">
        <code>{line}</code>
      </p>
      {maskedCount > 0 && (
        <p class="mask-note">
          {isRevealed
            ? `${values(maskedCount)} shown here. Copies stay masked, except for text you select.`
            : `${values(maskedCount)} masked.`}{' '}
          <button type="button" class="text-button" onClick={() => setRevealed(!isRevealed)}>
            {isRevealed ? 'Mask' : 'Show'}
          </button>
        </p>
      )}
      <h3>Body</h3>
      {notice && (
        <p>
          {notice.text} {notice.nextStep}
        </p>
      )}
      {body ? <BodyText body={body} named={named} /> : !notice && <p class="muted">{noBody}</p>}
      {shortenedFrom !== undefined && (
        <p class="muted">{`Only the beginning is shown; the body has ${number.format(shortenedFrom)} characters.`}</p>
      )}
      <h3>Headers</h3>
      {headers.length === 0 ? (
        <p class="muted">The browser gave none.</p>
      ) : (
        <dl class="headers">
          {headers.map(({ name, value }, index) => (
            <div key={`${index} ${name}`}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function BodyText({ body, named }: Required<Pick<ExchangeSideView, 'named'>> & { body: string }) {
  if (named === undefined) return <pre dir="auto">{body}</pre>;
  return (
    <pre dir="auto">
      {body.slice(0, named.start)}
      <mark title="Named by the error's message">{body.slice(named.start, named.end)}</mark>
      {body.slice(named.end)}
    </pre>
  );
}

function values(count: number): string {
  return count === 1 ? '1 secret value' : `${number.format(count)} secret values`;
}
