import { expect } from '@open-wc/testing';
import { createPageHost } from './page-host.ts';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: readonly number[];
}

/** The file that a press of a link would give to the person. Neither the link nor its press is to be seen on the page. */
async function saved(work: () => unknown): Promise<Saved> {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let blob = new Blob();
  let name = '';
  URL.createObjectURL = (given: Blob) => createObjectURL((blob = given));
  HTMLAnchorElement.prototype.click = function press(this: HTMLAnchorElement) {
    name = this.href.startsWith('blob:') ? this.download : '';
  };
  try {
    await work();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, type: blob.type, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
}

describe('createPageHost', () => {
  it('gives texts and bytes as files', async () => {
    const { download } = createPageHost();
    expect(await saved(() => download({ fileName: 'a.csv', mimeType: 'text/csv', text: 'é' }))).to.deep.equal({ name: 'a.csv', type: 'text/csv', bytes: [195, 169] });
    expect(await saved(() => download({ fileName: 'a.png', mimeType: 'image/png', base64: 'AP8=' }))).to.deep.equal({ name: 'a.png', type: 'image/png', bytes: [0, 255] });
  });
});
