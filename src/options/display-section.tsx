import { LANGUAGE_CHOICES, type LanguageChoice } from '../view-model/panel-settings';
import { CheckField } from './check-field';
import { ChoiceField } from './choice-field';
import type { OptionsState } from './options-state';
import { Section } from './section';

/** Each language by its own name. */
const LANGUAGES = { en: 'English', zh: '中文' } as const;

export function DisplaySection({ state }: { readonly state: OptionsState }) {
  const words = state.words.value.display;
  const { language, explanationLanguage, showsUtc, hasSingleKeys, foldsCalls } =
    state.panel.now.value;
  const { change } = state.panel;
  return (
    <Section id="display" heading={words.heading}>
      <ChoiceField
        id="panel-language"
        label={words.language}
        value={language}
        options={languages(words.automatic)}
        onChange={(chosen) => change({ language: chosen })}
      />
      <ChoiceField
        id="explanation-language"
        label={words.explanationLanguage}
        value={explanationLanguage}
        options={languages(words.asPanel)}
        onChange={(chosen) => change({ explanationLanguage: chosen })}
      />
      <fieldset>
        <legend>{words.times}</legend>
        {([false, true] as const).map((isUtc) => {
          const id = isUtc ? 'times-utc' : 'times-local';
          return (
            <div class="check-field" key={id}>
              <input
                id={id}
                type="radio"
                name="times"
                checked={showsUtc === isUtc}
                onChange={() => change({ showsUtc: isUtc })}
              />
              <label for={id}>{isUtc ? words.utc : words.local}</label>
            </div>
          );
        })}
      </fieldset>
      <CheckField
        id="folds-calls"
        label={words.foldsCalls}
        hint={words.foldsCallsHint}
        isOn={foldsCalls}
        onChange={(isOn) => change({ foldsCalls: isOn })}
      />
      <CheckField
        id="single-keys"
        label={words.singleKeys}
        hint={words.singleKeysHint}
        isOn={hasSingleKeys}
        onChange={(isOn) => change({ hasSingleKeys: isOn })}
      />
    </Section>
  );
}

function languages(auto: string): readonly (readonly [LanguageChoice, string])[] {
  return LANGUAGE_CHOICES.map((name) => [name, name === 'auto' ? auto : LANGUAGES[name]] as const);
}
