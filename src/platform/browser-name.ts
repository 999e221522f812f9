/** The browser as support wants to read it, such as `Chrome 156` or `Firefox 153`; for showing only. */
export function browserName(userAgent: string): string {
  // Edge names Chrome before itself.
  const match = /(Edg)\/(\d+)/.exec(userAgent) ?? /(Firefox|Chrome)\/(\d+)/.exec(userAgent);
  return match ? `${match[1] === 'Edg' ? 'Edge' : match[1]} ${match[2]}` : '';
}
