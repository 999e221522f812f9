import { LIMIT_RANGES, type LogLimits } from '../view-model/log-limits';
import { memoryUnder } from '../view-model/managed-policy';
import { CheckField } from './check-field';
import { LimitField } from './limit-field';
import type { OptionsState } from './options-state';
import { Section } from './section';

/** How much of a tab is kept, and whether also what came before DevTools. */
export function KeptSection({ state }: { readonly state: OptionsState }) {
  const { kept: words, managed } = state.words.value;
  const { maxCalls, bodyMegabytes } = state.limits.now.value;
  const policy = state.policy.value;
  const withRange = (name: keyof LogLimits, hint: string) =>
    state.panelWords.value.sentences([words.range(LIMIT_RANGES[name]), hint]);
  return (
    <Section id="kept" heading={words.heading}>
      <LimitField
        id="max-calls"
        label={words.maxCalls}
        hint={withRange('maxCalls', words.maxCallsHint)}
        value={maxCalls}
        range={LIMIT_RANGES.maxCalls}
        words={words}
        onChange={(value) => state.limits.change({ maxCalls: value })}
      />
      <LimitField
        id="body-megabytes"
        label={words.bodyMegabytes}
        hint={withRange('bodyMegabytes', words.bodyMegabytesHint)}
        value={bodyMegabytes}
        range={LIMIT_RANGES.bodyMegabytes}
        words={words}
        onChange={(value) => state.limits.change({ bodyMegabytes: value })}
      />
      <CheckField
        id="remembers-calls"
        label={words.remembersCalls}
        hint={words.remembersCallsHint}
        isOn={memoryUnder(policy, state.observer.now.value).remembersCalls}
        managed={policy.remembersCalls === undefined ? undefined : managed}
        onChange={(remembersCalls) => state.observer.change({ remembersCalls })}
      />
    </Section>
  );
}
