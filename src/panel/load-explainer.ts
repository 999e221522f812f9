import type { ErrorCatalog } from '../core/error-catalog/error-catalog';
import type { Locale } from '../core/explanation/error-explanation';
import type { Explainer } from '../core/explanation/explainer';
import type { CopySettings } from '../view-model/copy-settings';

/** Each language is a chunk of its own, loaded when it is first needed. */
export async function loadExplainer(
  locale: Locale,
  site: CopySettings['site'],
): Promise<Explainer> {
  const [{ createExplainer }, catalog] = await Promise.all([
    import('../core/explanation/create-explainer'),
    loadCatalog(locale),
  ]);
  const ownSite = locale === 'zh' ? 'china' : 'international';
  return createExplainer(catalog, { site: site === 'auto' ? ownSite : site });
}

async function loadCatalog(locale: Locale): Promise<ErrorCatalog> {
  if (locale === 'zh') return (await import('../core/error-catalog/zh/catalog')).chineseCatalog;
  return (await import('../core/error-catalog/en/catalog')).englishCatalog;
}
