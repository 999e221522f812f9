import {
  loadStoredCopySettings,
  onStoredCopySettings,
  storeCopySettings,
} from '../platform/copy-settings-store';
import { reportError } from '../platform/report-error';
import { type CopySettings, readCopySettings, readExtraNames } from '../view-model/copy-settings';
import { element } from './element';

/** Wires the part of the options about copies and tickets. Each change counts at once. */
export function showCopiesSection(): void {
  const language = element('ticket-language', HTMLSelectElement);
  const site = element('cloud-site', HTMLSelectElement);
  const footer = element('ticket-footer', HTMLInputElement);
  const parameters = element('ticket-parameters', HTMLInputElement);
  const client = element('ticket-client', HTMLInputElement);
  const traceId = element('ticket-trace-id', HTMLInputElement);
  const personal = element('masks-personal', HTMLInputElement);
  const extraNames = element('extra-names', HTMLTextAreaElement);

  const show = (settings: CopySettings) => {
    language.value = settings.ticketLanguage;
    site.value = settings.site;
    parameters.checked = settings.hasParameters;
    client.checked = settings.hasClient;
    traceId.checked = settings.hasTraceId;
    personal.checked = settings.masksPersonal;
    // What is being written stays as it is written.
    if (document.activeElement !== footer) footer.value = settings.footer;
    if (document.activeElement !== extraNames) extraNames.value = settings.extraNames.join('\n');
  };
  const save = () => {
    const settings = readCopySettings({
      ticketLanguage: language.value,
      site: site.value,
      footer: footer.value,
      hasParameters: parameters.checked,
      hasClient: client.checked,
      hasTraceId: traceId.checked,
      masksPersonal: personal.checked,
      extraNames: readExtraNames(extraNames.value),
    });
    storeCopySettings(settings).catch(reportError);
  };
  loadStoredCopySettings()
    .then((stored) => show(readCopySettings(stored)))
    .catch(reportError);
  onStoredCopySettings((stored) => show(readCopySettings(stored)));
  for (const field of [language, site, footer, parameters, client, traceId, personal, extraNames]) {
    field.addEventListener('change', save);
  }
}
