import {
  loadOfficialCatalog,
  officialCatalogInfo,
  removeOfficialCatalog,
} from '../platform/official-catalog-store';
import { reportError } from '../platform/report-error';
import {
  catalogAgeText,
  catalogLoadedText,
  catalogProblemText,
  OFFICIAL_CATALOG_TEXT,
} from '../view-model/official-catalog-text';
import { readOfficialCatalog } from '../view-model/read-official-catalog';
import { element } from './element';

/** Wires the part of the options that takes the official catalogue of error codes from a file. */
export function showOfficialCatalogSection(): void {
  const picker = element('official-file', HTMLInputElement);
  const remove = element('official-remove', HTMLButtonElement);

  showLoaded();
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    if (file === undefined) return;
    whileBusy(async () => {
      say(await load(file));
      // The same file can be chosen again.
      picker.value = '';
    });
  });
  remove.addEventListener('click', () => {
    whileBusy(async () => say(await removeLoaded()));
  });
}

async function load(file: File): Promise<string> {
  say(OFFICIAL_CATALOG_TEXT.reading);
  const reading = await readOfficialCatalog(file);
  if (reading.kind === 'problem') return catalogProblemText(reading.reason);
  say(OFFICIAL_CATALOG_TEXT.storing);
  try {
    await loadOfficialCatalog(reading.rows, Date.now());
    return catalogLoadedText(reading);
  } catch (error) {
    reportError(error);
    return OFFICIAL_CATALOG_TEXT.notStored;
  }
}

async function removeLoaded(): Promise<string> {
  try {
    await removeOfficialCatalog();
    return OFFICIAL_CATALOG_TEXT.removed;
  } catch (error) {
    reportError(error);
    return OFFICIAL_CATALOG_TEXT.notRemoved;
  }
}

/** One thing at a time: the controls wait for its end. */
function whileBusy(work: () => Promise<void>): void {
  setBusy(true);
  work()
    .catch(reportError)
    .finally(() => {
      setBusy(false);
      showLoaded();
      // What was disabled meanwhile, or is gone, has lost the focus.
      if (document.activeElement === document.body) element('official-file', HTMLElement).focus();
    });
}

function setBusy(isBusy: boolean): void {
  element('official-file', HTMLInputElement).disabled = isBusy;
  element('official-remove', HTMLButtonElement).disabled = isBusy;
}

function say(text: string): void {
  element('official-result', HTMLElement).textContent = text;
}

function showLoaded(): void {
  officialCatalogInfo()
    .then((info) => {
      element('official-loaded', HTMLElement).textContent =
        info === undefined ? OFFICIAL_CATALOG_TEXT.none : catalogAgeText(info, Date.now());
      element('official-remove', HTMLElement).hidden = info === undefined;
    })
    .catch(reportError);
}
