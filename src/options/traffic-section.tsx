import { useState } from 'preact/hooks';
import type { HostPatternProblem } from '../core/request/host-pattern';
import { matchesHostPattern } from '../core/request/matches-host-pattern';
import { parseHostPattern } from '../core/request/parse-host-pattern';
import { readablePattern } from '../core/request/readable-pattern';
import { trafficUnder } from '../view-model/managed-policy';
import type { OptionsWords } from '../view-model/words/en/options-words';
import { CheckField } from './check-field';
import { describedBy, FieldNote } from './field-note';
import type { OptionsState } from './options-state';
import { Section } from './section';

/** Which calls are listed. */
export function TrafficSection({ state }: { readonly state: OptionsState }) {
  const { traffic: words, managed } = state.words.value;
  const policy = state.policy.value;
  const chosen = state.traffic.now.value;
  return (
    <Section id="traffic" heading={words.heading}>
      <p>{words.always}</p>
      <CheckField
        id="reads-any-host"
        label={words.anyHost}
        hint={words.anyHostHint}
        isOn={trafficUnder(policy, chosen).readsAnyHost}
        managed={policy.anyHost === undefined ? undefined : managed}
        onChange={(readsAnyHost) => state.traffic.change({ readsAnyHost })}
      />
      <h3>{words.ownHosts}</h3>
      <OwnHosts state={state} />
    </Section>
  );
}

function OwnHosts({ state }: { readonly state: OptionsState }) {
  const { traffic: words, managed, remove, removeNamed } = state.words.value;
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [sample, setSample] = useState('');
  const { ownHosts } = state.traffic.now.value;
  const managedHosts = state.policy.value.ownHosts;
  const all = trafficUnder(state.policy.value, state.traffic.now.value).ownHosts;
  const pattern = parseHostPattern(typed);
  const problem = 'problem' in pattern && (typed !== '' || isAsked) ? pattern : undefined;
  const add = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if ('problem' in pattern) return;
    const host = typed.trim();
    setTyped('');
    setAsked(false);
    state.traffic.change({ ownHosts: [...ownHosts.filter((it) => it !== host), host] });
  };
  return (
    <>
      <FieldNote id="own-host-hint">{words.ownHostsHint}</FieldNote>
      <form id="add-own-host" class="field" onSubmit={add}>
        <label for="own-host">{words.host}</label>
        <div class="with-button">
          <input
            id="own-host"
            type="text"
            placeholder="api.example.com"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={describedBy(problem && 'own-host-problem', 'own-host-hint')}
            onInput={(event) => {
              setAsked(false);
              setTyped(event.currentTarget.value);
            }}
          />
          <button type="submit">{words.add}</button>
        </div>
        <p id="own-host-problem" class="problem" role="status">
          {problem && problemText(problem, words)}
        </p>
      </form>
      <ul id="own-hosts" class="entries">
        {all.map((host) => (
          <li key={host}>
            <span>{host}</span>
            {managedHosts.includes(host) ? (
              <span class="managed">{managed}</span>
            ) : (
              <button
                type="button"
                aria-label={removeNamed(host)}
                onClick={() => {
                  state.traffic.change({ ownHosts: ownHosts.filter((it) => it !== host) });
                  // The button that had the focus is gone.
                  document.getElementById('own-host')?.focus();
                }}
              >
                {remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="sample-url">{words.sample}</label>
        <input
          id="sample-url"
          type="text"
          placeholder="https://api.example.com/v1/calls"
          autocomplete="off"
          spellcheck={false}
          value={sample}
          aria-describedby="sample-result"
          onInput={(event) => setSample(event.currentTarget.value)}
        />
        <p id="sample-result" class="note" role="status">
          {sampleResult(sample, [...all, typed], words)}
        </p>
      </div>
    </>
  );
}

function problemText(problem: HostPatternProblem, words: OptionsWords['traffic']): string {
  switch (problem.problem) {
    case 'scheme':
      return words.problem.scheme(problem.part);
    case 'no-host':
      return words.problem['no-host'](problem.part);
    default:
      return words.problem[problem.problem];
  }
}

function sampleResult(
  url: string,
  patterns: readonly string[],
  words: OptionsWords['traffic'],
): string {
  if (url.trim() === '') return '';
  if (!URL.canParse(url)) return words.noAddress;
  const isMatch = patterns
    .flatMap(readablePattern)
    .some((pattern) => matchesHostPattern(pattern, url));
  return isMatch ? words.listed : words.notListed;
}
