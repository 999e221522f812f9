import { englishCatalog } from '../error-catalog/en/catalog';
import { chineseCatalog } from '../error-catalog/zh/catalog';
import { createExplainer } from './create-explainer';
import type { ErrorExplanation, ExplainInput, Locale } from './error-explanation';
import type { Explainer } from './explainer';

/** Both languages at once, for Node; the extension loads the one that it shows. */
export const explainers: Readonly<Record<Locale, Explainer>> = {
  en: createExplainer(englishCatalog, { site: 'international' }),
  zh: createExplainer(chineseCatalog, { site: 'china' }),
};

/** Explains an error code. Never throws; a code that is not on file is only put into words. */
export function explainError(input: ExplainInput, locale: Locale): ErrorExplanation {
  return explainers[locale].explain(input);
}
