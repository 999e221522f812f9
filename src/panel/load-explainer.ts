import type { Locale } from '../core/explanation/error-explanation';
import type { Explainer } from '../core/explanation/explainer';
import type { CopySettings } from '../view-model/copy-settings';

/** Each language is a chunk of its own, loaded when it is first needed. */
export async function loadExplainer(
  locale: Locale,
  site: CopySettings['site'],
): Promise<Explainer> {
  const { createExplainer } = await import('../core/explanation/create-explainer');
  if (locale === 'zh') {
    const { chineseCatalog } = await import('../core/error-catalog/zh/catalog');
    return createExplainer(chineseCatalog, { site: site === 'auto' ? 'china' : site });
  }
  const { englishCatalog } = await import('../core/error-catalog/en/catalog');
  return createExplainer(englishCatalog, { site: site === 'auto' ? 'international' : site });
}
