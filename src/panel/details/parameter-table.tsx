import type { ParameterRow } from '../../view-model/request-parameters';
import type { PanelWords } from '../../view-model/words/en';

export interface ParameterTableProps {
  readonly caption: string;
  readonly rows: readonly ParameterRow[];
  /** Said where there are no rows. */
  readonly none: string;
  readonly words: PanelWords['details'];
}

/** Parameters by their dotted names; the one that the error's message names stands out. */
export function ParameterTable({ caption, rows, none, words }: ParameterTableProps) {
  return (
    <>
      <h3>{caption}</h3>
      {rows.length === 0 ? (
        <p class="muted">{none}</p>
      ) : (
        <table class="parameters" aria-label={caption}>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, value, kind, isNamed }, index) => (
              <tr key={`${index} ${path}`}>
                <th scope="row">{isNamed ? <mark title={words.named}>{path}</mark> : path}</th>
                <td data-kind={kind} dir="auto">
                  {value}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
