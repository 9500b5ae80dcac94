import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../register.ts';
import type { InlayAlert } from './alert.ts';

const TONES = ['neutral', 'info', 'success', 'warning', 'danger'] as const;

describe('<inlay-alert>', () => {
  it('is accessible in every tone, and urgent only where it has to be', async () => {
    const page = await fixture(html`<div>${TONES.map((tone) => html`<inlay-alert label="Title" text="Words" tone=${tone} action-text="Do" dismissible></inlay-alert>`)}</div>`);
    await expect(page).to.be.accessible();
    expect([...page.querySelectorAll('inlay-alert')].map(({ shadowRoot }) => shadowRoot!.querySelector('.note')!.role)).to.deep.equal(['status', 'status', 'status', 'alert', 'alert']);
  });

  it('has a shape for its tone, so that it can be told without colour', async () => {
    const page = await fixture(html`<div>${TONES.map((tone) => html`<inlay-alert text="Words" tone=${tone}></inlay-alert>`)}</div>`);
    const shapes = [...page.querySelectorAll('inlay-alert')].map(({ shadowRoot }) => shadowRoot!.querySelector('.icon')?.childNodes.length ?? 0);
    expect(shapes[0]).to.equal(0);
    expect(Math.min(...shapes.slice(1))).to.be.greaterThan(0);
  });

  it('is closed from the keyboard, and says so', async () => {
    const element = await fixture<InlayAlert>(html`<inlay-alert text="Words" action-text="Retry" dismissible></inlay-alert>`);
    const heard: string[] = [];
    for (const event of ['action', 'close']) element.addEventListener(event, () => heard.push(event));
    element.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect([heard, getComputedStyle(element).display]).to.deep.equal([['action', 'close'], 'none']);
  });

  it('takes any value and never throws', async () => {
    const element = await fixture<InlayAlert>(html`<inlay-alert></inlay-alert>`);
    Object.assign(element, { label: 3, text: { a: 1 }, tone: 'pink' });
    await element.updateComplete;
    expect([element.shadowRoot!.textContent?.replaceAll(/\s+/g, ' ').trim(), element.tone]).to.deep.equal(['3 {"a":1}', 'info']);
  });
});
