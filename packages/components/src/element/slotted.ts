import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

/** Words of a property, or the place of what the page puts there itself. */
export type Words = string | TemplateResult;

/** A slot where the page has put something into it, whatever white space is there; else the words. */
export function slotted(host: Element, name: string, words: string): Words {
  // A server, which knows none, has no such member either.
  for (let child = host.firstElementChild; child; child = child.nextElementSibling) if (child.slot === name) return html`<slot name=${name}></slot>`;
  return words;
}

let observer: MutationObserver | undefined;

/** Has an element drawn again when what stands in it comes or goes; a slot that is not drawn would tell nobody. */
export function followChildren(host: LitElement): void {
  observer ??= new MutationObserver((records) => records.forEach(({ target }) => (target as LitElement).requestUpdate()));
  observer.observe(host, { childList: true });
}
