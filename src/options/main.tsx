import { effect } from '@preact/signals';
import { render } from 'preact';
import { reportError } from '../platform/report-error';
import { pageLanguage } from '../view-model/page-language';
import { OptionsPage } from './options-page';
import { createOptionsState } from './options-state';

createOptionsState(navigator.language)
  .then((state) => {
    effect(() => {
      const { locale, title } = state.words.value;
      document.documentElement.lang = pageLanguage(locale);
      document.title = title;
    });
    const root = document.getElementById('options');
    if (root) render(<OptionsPage state={state} />, root);
  })
  .catch(reportError);
