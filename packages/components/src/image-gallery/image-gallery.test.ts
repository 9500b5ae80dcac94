import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayImageGallery } from './image-gallery.ts';

/** One grey pixel. */
const PIXEL = 'R0lGODlhAQABAIAAAHd3dwAAACwAAAAAAQABAAACAkQBADs=';
const images = [{ mimeType: 'image/gif', base64: PIXEL, alt: 'A boat' }, { mimeType: 'image/gif', base64: PIXEL }];

const buttons = (element: InlayImageGallery): readonly HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.choose')];

describe('<inlay-image-gallery>', () => {
  it('shows pictures with their words, and is accessible full, empty and waiting', async () => {
    const element = await fixture<InlayImageGallery>(html`<inlay-image-gallery .images=${images}></inlay-image-gallery>`);
    await expect(element).to.be.accessible();
    expect(buttons(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['A boat', 'Picture 2']);
    element.loading = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.images = [];
    element.loading = false;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('The pictures appear here.');
    await expect(element).to.be.accessible();
  });

  it('chooses one from the keyboard, and none again', async () => {
    const element = await fixture<InlayImageGallery>(html`<inlay-image-gallery .images=${images}></inlay-image-gallery>`);
    const chosen: unknown[] = [];
    element.addEventListener('select', () => chosen.push(element.selectedIndex));
    element.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(buttons(element).map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'false']);
    await sendKeys({ press: 'Space' });
    expect(chosen).to.deep.equal([0, null]);
  });

  it('saves a picture under a name of its type', async () => {
    const element = await fixture<InlayImageGallery>(html`<inlay-image-gallery .images=${[...images, `data:image/gif;base64,${PIXEL}`]}></inlay-image-gallery>`);
    const saved: string[] = [];
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement): void {
      saved.push(`${this.download} ${new URL(this.href).protocol}`);
    };
    const downloads = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.download')];
    downloads[0]!.click();
    element.images = [{ mimeType: 'image/png', base64: '***' }];
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLButtonElement>('.download')!.click();
    HTMLAnchorElement.prototype.click = original;
    expect([saved, downloads.length]).to.deep.equal([['picture-1.gif blob:'], 2]);
  });

  it('takes any list and never throws', async () => {
    const element = await fixture<InlayImageGallery>(html`<inlay-image-gallery></inlay-image-gallery>`);
    for (const list of [null, 'x', [null, 3, {}], ['javascript:alert(1)']]) {
      element.images = list as unknown as unknown[];
      await element.updateComplete;
    }
    expect(element.shadowRoot!.querySelector('img')!.hasAttribute('src')).to.equal(false);
  });
});
