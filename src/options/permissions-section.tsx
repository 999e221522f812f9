import type { OptionsState } from './options-state';
import { Section } from './section';

/** What each permission gives, and what is missing without it. */
export function PermissionsSection({ state }: { readonly state: OptionsState }) {
  const words = state.words.value.permissions;
  return (
    <Section id="permissions" heading={words.heading}>
      <p>{words.lead}</p>
      {words.list.map(({ name, code, gives, without }) => (
        <div class="permission" key={code}>
          <h3>
            {name} <code>{code}</code>
          </h3>
          <dl>
            <dt>{words.gives}</dt>
            <dd>{gives}</dd>
            <dt>{words.without}</dt>
            <dd>{without}</dd>
          </dl>
        </div>
      ))}
    </Section>
  );
}
