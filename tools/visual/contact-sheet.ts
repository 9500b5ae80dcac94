import type { Browser } from 'playwright-core';

/** A picture with its name, for people to look at. */
export interface SheetPicture {
  readonly name: string;
  readonly png: Buffer;
}

const ON_ONE_SHEET = 24;

/** Puts pictures side by side, many on a sheet, each with its name. */
export async function contactSheets(browser: Browser, pictures: readonly SheetPicture[]): Promise<readonly Buffer[]> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const sheets: Buffer[] = [];
  for (let start = 0; start < pictures.length; start += ON_ONE_SHEET) {
    await page.evaluate((cells) => {
      document.body.replaceChildren(...cells.map(({ name, address }) => {
        const figure = document.createElement('figure');
        const [caption, image] = [document.createElement('figcaption'), document.createElement('img')];
        [caption.textContent, image.src] = [name, address];
        figure.append(caption, image);
        Object.assign(figure.style, { margin: '0', overflow: 'hidden', maxHeight: '300px' });
        Object.assign(image.style, { width: '100%', border: '1px solid #ccc' });
        return figure;
      }));
      Object.assign(document.body.style, { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: '12px', font: '11px sans-serif', margin: '8px' });
      return Promise.all([...document.images].map((image) => image.decode()));
    }, pictures.slice(start, start + ON_ONE_SHEET).map(({ name, png }) => ({ name, address: `data:image/png;base64,${png.toString('base64')}` })));
    sheets.push(await page.screenshot({ fullPage: true }));
  }
  await page.close();
  return sheets;
}
