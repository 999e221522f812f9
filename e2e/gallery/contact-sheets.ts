import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/find-browser.mjs';

/** Pixels of a sheet, and of the gap between pictures. */
const SHEET_WIDTH = 1700;
const SHEET_HEIGHT = 1640;
const GAP = 8;

/** Puts screenshots side by side, so that all can be looked at; gives the number of sheets. */
export async function writeContactSheets(
  folder: string,
  paths: readonly string[],
): Promise<number> {
  const browser = await chromium.launch({
    executablePath: findChromium()?.path ?? 'chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: SHEET_HEIGHT } });
    const pictures = paths.map((path) => ({
      name: basename(path, '.png'),
      url: `data:image/png;base64,${readFileSync(path).toString('base64')}`,
    }));
    await page.setContent(
      `<style>body{margin:0;display:flex;flex-wrap:wrap;align-content:flex-start;gap:${GAP}px;background:#888;font:11px sans-serif}figure{margin:0}img{display:block}</style>`,
    );
    let sheets = 0;
    let rest = pictures;
    while (rest.length > 0) {
      const shown = await page.evaluate(
        async ({ pictures, height }) => {
          document.body.replaceChildren();
          for (const [index, { name, url }] of pictures.entries()) {
            const figure = document.createElement('figure');
            const caption = document.createElement('figcaption');
            caption.textContent = name;
            const image = new Image();
            image.src = url;
            await image.decode();
            figure.append(caption, image);
            document.body.append(figure);
            if (figure.getBoundingClientRect().bottom > height && index > 0) {
              figure.remove();
              return index;
            }
          }
          return pictures.length;
        },
        { pictures: rest, height: SHEET_HEIGHT },
      );
      sheets++;
      await page.screenshot({ path: join(folder, `sheet-${String(sheets).padStart(2, '0')}.png`) });
      rest = rest.slice(shown);
    }
    return sheets;
  } finally {
    await browser.close();
  }
}
