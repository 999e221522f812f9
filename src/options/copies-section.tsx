import { readExtraNames } from '../view-model/copy-settings';
import { CheckField } from './check-field';
import { ChoiceField } from './choice-field';
import { FieldNote } from './field-note';
import type { OptionsState } from './options-state';
import { Section } from './section';
import { TextField } from './text-field';

/** Copies and tickets, and what is masked in them. */
export function CopiesSection({ state }: { readonly state: OptionsState }) {
  const words = state.words.value.copies;
  const { ticketLanguage, site, footer, hasParameters, hasClient, hasTraceId } =
    state.copies.now.value;
  const { change } = state.copies;
  return (
    <Section id="copies" heading={words.heading}>
      <ChoiceField
        id="ticket-language"
        label={words.language}
        value={ticketLanguage}
        options={[
          ['auto', words.asExplanations],
          ['en', 'English'],
          ['zh', '中文'],
        ]}
        onChange={(chosen) => change({ ticketLanguage: chosen })}
      />
      <ChoiceField
        id="cloud-site"
        label={words.site}
        hint={words.siteHint}
        value={site}
        options={(['auto', 'china', 'international'] as const).map(
          (name) => [name, words.siteBy[name]] as const,
        )}
        onChange={(chosen) => change({ site: chosen })}
      />
      <TextField
        id="ticket-footer"
        label={words.footer}
        value={footer}
        rows={1}
        maxLength={500}
        onChange={(text) => change({ footer: text })}
      />
      <fieldset>
        <legend>{words.lines}</legend>
        <CheckField
          id="ticket-parameters"
          label={words.parameters}
          isOn={hasParameters}
          onChange={(isOn) => change({ hasParameters: isOn })}
        />
        <CheckField
          id="ticket-client"
          label={words.client}
          isOn={hasClient}
          onChange={(isOn) => change({ hasClient: isOn })}
        />
        <CheckField
          id="ticket-trace-id"
          label={words.traceId}
          isOn={hasTraceId}
          onChange={(isOn) => change({ hasTraceId: isOn })}
        />
      </fieldset>
      <Masking state={state} />
    </Section>
  );
}

function Masking({ state }: { readonly state: OptionsState }) {
  const { copies: words, managed } = state.words.value;
  const { masksPersonal, extraNames } = state.copies.now.value;
  const { unmaskedCopies, extraNames: managedNames } = state.policy.value;
  const { change } = state.copies;
  return (
    <fieldset>
      <legend>{words.masking}</legend>
      <p id="masking-hint" class="note">
        {unmaskedCopies ? words.maskingHint : words.maskingManagedHint}{' '}
        {!unmaskedCopies && <span class="managed">{managed}</span>}
      </p>
      <CheckField
        id="masks-personal"
        label={words.personal}
        isOn={masksPersonal}
        onChange={(isOn) => change({ masksPersonal: isOn })}
      />
      <TextField
        id="extra-names"
        label={words.extraNames}
        value={extraNames.join('\n')}
        rows={3}
        onChange={(text) => change({ extraNames: readExtraNames(text) })}
      />
      {managedNames.length > 0 && (
        <FieldNote id="extra-names-managed">
          {words.managedNames(managedNames)} <span class="managed">{managed}</span>
        </FieldNote>
      )}
    </fieldset>
  );
}
