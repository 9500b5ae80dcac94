import { fixture, html } from '@open-wc/testing';

/** Puts a panel into a box that scrolls, so many pixels high, as the shell does. Gives the box, which goes when the test ends. */
export async function putInScrollingBox(panel: HTMLElement, height: number): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.setProperty('block-size', `${height}px`);
  box.style.setProperty('overflow', 'auto');
  box.append(panel);
  return box;
}
