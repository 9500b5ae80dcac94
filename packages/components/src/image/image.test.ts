import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { pictureAddress } from '../element/picture.fixture.ts';
import { tellOfViolation } from '../element/policy-violation.fixture.ts';
import '../register.ts';
import type { InlayImage } from './image.ts';

const picture = pictureAddress();
const words = (element: InlayImage): string => element.shadowRoot!.textContent!.replaceAll(/\s+/g, ' ').trim();

describe('<inlay-image>', () => {
  it('shows a picture, says when it is there, and is accessible', async () => {
    const element = document.createElement('inlay-image');
    Object.assign(element, { src: picture, alt: 'Mountains', caption: 'Near the lake' });
    setTimeout(() => document.body.append(element));
    await oneEvent(element, 'load');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('img')!.naturalWidth).to.equal(400);
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('says so when a picture does not come, with its alternative text', async () => {
    const element = await fixture<InlayImage>(html`<inlay-image alt="Mountains"></inlay-image>`);
    await expect(element).to.be.accessible();
    setTimeout(() => (element.src = 'data:image/png;base64,AAAA'));
    await oneEvent(element, 'error');
    await element.updateComplete;
    expect(words(element)).to.equal('MountainsThe picture could not be loaded.');
    await expect(element).to.be.accessible();
    element.src = picture;
    await oneEvent(element, 'load');
    await element.updateComplete;
    expect(words(element)).to.equal('');
  });

  it('says that the security policy refused it, and where to allow it', async () => {
    const element = await fixture<InlayImage>(html`<inlay-image></inlay-image>`);
    element.src = 'data:image/png;base64,AAAA';
    await oneEvent(element, 'error');
    tellOfViolation('frame-src', 'data');
    await element.updateComplete;
    expect(words(element)).not.to.contain('img-src');
    tellOfViolation('img-src', 'data');
    await element.updateComplete;
    expect(words(element)).to.contain('does not show pictures from a data: address').and.to.contain('img-src');
  });

  it('loads nothing from an address that is none of a picture', async () => {
    const element = await fixture<InlayImage>(html`<inlay-image></inlay-image>`);
    for (const src of ['javascript:alert(1)', 'data:text/html,x', 'https://[', 'file:///x.png']) {
      element.src = src;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('img'), src).to.equal(null);
    }
  });
});
