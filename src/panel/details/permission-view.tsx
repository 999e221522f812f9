import type { PermissionRefusal } from '../../core/explanation/permission-refusal';
import { CopyButton } from '../copy/copy-button';
import type { PanelState } from '../panel-state';

/** What CAM refused, and a policy that would allow just that. */
export function PermissionView(props: { permission: PermissionRefusal; state: PanelState }) {
  const { permission, state } = props;
  const { headings } = state.explainer.value;
  const { copied } = state.words.value.copyConfirmation;
  const facts = [
    [headings.refusedAction, permission.action],
    [headings.refusedResource, permission.resource],
    [headings.refusedAccount, permission.uin],
  ] as const;
  return (
    <>
      <h3>{headings.permission}</h3>
      <dl class="facts">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{headings.askAdministrator}</p>
      <pre>{permission.policy}</pre>
      <p class="actions">
        <CopyButton
          state={state}
          label={headings.copyPolicy}
          copy={() => ({ text: permission.policy, confirmation: copied })}
        >
          {headings.copyPolicy}
        </CopyButton>
      </p>
    </>
  );
}
