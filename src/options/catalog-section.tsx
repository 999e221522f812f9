import { useEffect, useRef, useState } from 'preact/hooks';
import {
  loadOfficialCatalog,
  type OfficialCatalogInfo,
  officialCatalogInfo,
  removeOfficialCatalog,
} from '../platform/official-catalog-store';
import { reportError } from '../platform/report-error';
import {
  catalogAgeText,
  catalogLoadedText,
  catalogProblemText,
} from '../view-model/official-catalog-text';
import { readOfficialCatalog } from '../view-model/read-official-catalog';
import type { PanelWords } from '../view-model/words/en';
import type { OptionsState } from './options-state';
import { Section } from './section';

const ADDRESS =
  'https://main.qcloudimg.com/qcloud/main/scripts/release/common/api-all-errorcodes.json';
const ADDRESS_NAME = 'api-all-errorcodes.json · main.qcloudimg.com';

/** What is told of the work, in the language that is chosen by then. */
type Said = (words: PanelWords) => string;

/** Takes the official catalogue of error codes from a file. */
export function CatalogSection({ state }: { readonly state: OptionsState }) {
  const words = state.words.value.catalog;
  const panelWords = state.panelWords.value;
  const picker = useRef<HTMLInputElement>(null);
  const [info, setInfo] = useState<OfficialCatalogInfo | undefined>(undefined);
  const [said, setSaid] = useState<{ readonly text: Said }>({ text: () => '' });
  const [isBusy, setBusy] = useState(false);
  const say = (text: Said) => setSaid({ text });
  useEffect(() => {
    officialCatalogInfo().then(setInfo).catch(reportError);
  }, []);
  useEffect(() => {
    // What was disabled meanwhile, or is gone, has lost the focus.
    if (!isBusy && said.text(panelWords) !== '' && document.activeElement === document.body) {
      picker.current?.focus();
    }
  }, [isBusy]);
  /** One thing at a time: the controls wait for its end. */
  const whileBusy = (work: () => Promise<Said>) => {
    setBusy(true);
    work()
      .then(async (text) => {
        setInfo(await officialCatalogInfo());
        say(text);
      })
      .catch(reportError)
      .finally(() => setBusy(false));
  };
  return (
    <Section id="official" heading={words.heading}>
      <p>{words.lead}</p>
      <ol>
        <li>
          {words.open}
          <br />
          <a id="official-address" href={ADDRESS} target="_blank" rel="noopener noreferrer">
            {ADDRESS_NAME}
          </a>
        </li>
        <li>
          <label for="official-file">{words.choose}</label>{' '}
          <input
            ref={picker}
            id="official-file"
            type="file"
            accept=".json,application/json"
            aria-describedby="official-result"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file === undefined) return;
              whileBusy(async () => {
                const outcome = await load(file, say);
                // The same file can be chosen again.
                currentTarget.value = '';
                return outcome;
              });
            }}
          />
        </li>
      </ol>
      <p id="official-result" role="status">
        {said.text(panelWords)}
      </p>
      <p>
        <span id="official-loaded">
          {info === undefined
            ? panelWords.officialCatalogText.none
            : catalogAgeText(info, Date.now(), panelWords)}
        </span>{' '}
        <button
          type="button"
          id="official-remove"
          hidden={info === undefined}
          disabled={isBusy}
          onClick={() => whileBusy(removeLoaded)}
        >
          {words.removeLoaded}
        </button>
      </p>
      <p class="note">{words.storage}</p>
    </Section>
  );
}

async function load(file: File, say: (text: Said) => void): Promise<Said> {
  say(({ officialCatalogText }) => officialCatalogText.reading);
  const reading = await readOfficialCatalog(file);
  if (reading.kind === 'problem') return (words) => catalogProblemText(reading.reason, words);
  say(({ officialCatalogText }) => officialCatalogText.storing);
  try {
    await loadOfficialCatalog(reading.rows, Date.now());
    return (words) => catalogLoadedText(reading, words);
  } catch (error) {
    reportError(error);
    return ({ officialCatalogText }) => officialCatalogText.notStored;
  }
}

async function removeLoaded(): Promise<Said> {
  try {
    await removeOfficialCatalog();
    return ({ officialCatalogText }) => officialCatalogText.removed;
  } catch (error) {
    reportError(error);
    return ({ officialCatalogText }) => officialCatalogText.notRemoved;
  }
}
