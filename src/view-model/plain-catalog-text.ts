/** The tags that stand in the catalogue; `<Name>` and the like are words of a text. */
const TAG = /<(\/?)(a|b|br|code|div|em|font|i|li|ol|p|pre|span|strong|u|ul)\b[^<>]{0,2000}>/gi;
const ENDS_LINE = /^(?:br|div|li|p|pre)$/i;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39);/g;
const CHARACTER: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" },
};
const MARKDOWN_LINK = /\[([^[\]]{1,200})\]\((https?:[^()\s]{1,2000})\)/g;

/** A text of the catalogue without its markup: some rows have HTML, some have Markdown. */
export function plainCatalogText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(TAG, (_, slash: string, name: string) =>
      ENDS_LINE.test(name) && (slash !== '' || name.toLowerCase() === 'br') ? '\n' : '',
    )
    .replace(ENTITY, (_, name: string) => CHARACTER[name] ?? '')
    .replace(MARKDOWN_LINK, '$1 ($2)')
    .trim();
}
