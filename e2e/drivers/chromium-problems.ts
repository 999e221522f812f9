import type { BrowserContext } from '@playwright/test';
import type { CspViolation } from './csp-violation';

const BINDING = '__reportCspViolation';

/**
 * Collects what goes wrong in the extension's documents from their very start on: call it before
 * the first of them is loaded. The extension's own page script cannot see or stop it.
 */
export async function watchChromiumProblems(
  context: BrowserContext,
): Promise<{ readonly errors: string[]; readonly violations: CspViolation[] }> {
  const errors: string[] = [];
  const violations: CspViolation[] = [];
  context.on('console', (message) => {
    const isError = message.type() === 'error' || message.type() === 'assert';
    if (isError && isOfExtension(message.location().url)) errors.push(message.text());
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    const text = error.stack || error.message;
    if (isOfExtension(webError.location().url) || text.includes('chrome-extension://')) {
      errors.push(text);
    }
  });
  await context.exposeBinding(BINDING, (_source, violation: CspViolation) => {
    violations.push(violation);
  });
  await context.addInitScript((binding) => {
    if (location.protocol !== 'chrome-extension:') return;
    const report = (globalThis as unknown as Record<string, (violation: object) => void>)[binding];
    document.addEventListener('securitypolicyviolation', (event) => {
      report?.({
        document: location.href, // event.documentURI is cut to 'chrome-extension' in 156.
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
      });
    });
  }, BINDING);
  return { errors, violations };
}

function isOfExtension(url: string): boolean {
  return url.startsWith('chrome-extension://');
}
