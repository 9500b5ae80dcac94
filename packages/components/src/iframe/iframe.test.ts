import { expect, fixture, html } from '@open-wc/testing';
import { tellOfViolation } from '../element/policy-violation.fixture.ts';
import '../register.ts';
import type { InlayIframe } from './iframe.ts';

const frame = (element: InlayIframe): HTMLIFrameElement | null => element.shadowRoot!.querySelector('iframe');
const words = (element: InlayIframe): string => element.shadowRoot!.textContent!.trim();

/** A frame that never comes near the screen is not loaded, and so does not meet the policy of the test page, which allows none. */
async function show(src: string): Promise<InlayIframe> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.hidden = true;
  const element = document.createElement('inlay-iframe');
  Object.assign(element, { src, label: 'Report' });
  page.append(element);
  await element.updateComplete;
  return element;
}

describe('<inlay-iframe>', () => {
  it('keeps the page apart, and allows only what it is told to', async () => {
    const element = await show('https://example.com/report');
    expect([frame(element)!.src, frame(element)!.title, frame(element)!.getAttribute('sandbox'), frame(element)!.referrerPolicy]).to.deep.equal(['https://example.com/report', 'Report', '', 'no-referrer']);
    Object.assign(element, { allowScripts: true, allowForms: true, allowPopups: true, height: 99_999 });
    await element.updateComplete;
    expect([frame(element)!.getAttribute('sandbox'), frame(element)!.style.blockSize]).to.deep.equal(['allow-scripts allow-forms allow-popups', '10000px']);
  });

  it('never lets a page have this one\'s origin', async () => {
    const element = await show('https://example.com');
    Object.assign(element, { allowScripts: true, allowForms: true, allowPopups: true });
    await element.updateComplete;
    expect(frame(element)!.sandbox.contains('allow-same-origin') || frame(element)!.sandbox.contains('allow-top-navigation')).to.equal(false);
  });

  for (const src of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'blob:x', 'file:///x', 'https://[']) {
    it(`shows no page for ${src}`, async () => {
      const element = await show(src);
      expect([frame(element), words(element)]).to.deep.equal([null, 'This is no address of a page that can be shown: it must begin with https://.']);
    });
  }

  it('says when the security policy refused the page, and shows another one again', async () => {
    const element = await show('https://example.com/report');
    tellOfViolation('frame-src', 'https://elsewhere.example');
    await element.updateComplete;
    expect(frame(element)).not.to.equal(null);
    tellOfViolation('frame-src', 'https://example.com/report');
    await element.updateComplete;
    expect([frame(element), words(element)]).to.deep.equal([null, 'This page does not show pages from https://example.com. Its owner can allow that in frame-src of the security policy.']);
    element.src = 'https://example.org';
    await element.updateComplete;
    expect(frame(element)!.src).to.equal('https://example.org/');
  });

  it('is accessible empty and refused', async () => {
    const element = await fixture<InlayIframe>(html`<inlay-iframe label="Report"></inlay-iframe>`);
    expect(words(element)).to.equal('No page to show yet.');
    await expect(element).to.be.accessible();
    element.src = 'javascript:alert(1)';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
