import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import { FormControlElement } from '../element/form-control-element.ts';
import { LOADABLE_TYPES, loadKinds } from '../load-kinds.ts';
import { watchGlobals } from './watch-globals.fixture.ts';

type Element = LitElement & Record<string, unknown>;

/** What a kind is given, so that it has something to keep: values that are not its defaults. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  textInput: { value: 'Ada' }, textarea: { value: 'Too slow' }, password: { value: 'secret' }, numberInput: { value: 3 }, select: { options: ['a', 'b'], value: 'b' },
  multiselect: { options: ['a', 'b'], value: ['b'] }, combobox: { options: ['a', 'b'], value: 'b' }, checkbox: { value: true }, switch: { value: true }, checkboxGroup: { options: ['a', 'b'], value: ['a'] },
  radioGroup: { options: ['a', 'b'], value: 'a' }, slider: { value: 40 }, date: { value: '2026-09-30' }, dateTime: { value: '2026-09-30T14:05' }, rating: { value: 4 }, tags: { value: ['x'] },
  fileInput: { value: [{ name: 'a.csv', type: '', sizeBytes: 1, text: 'a\n1', parsed: [{ a: 1 }] }] }, accordionItem: { label: 'Part', open: true }, modal: { label: 'Ask', open: true }, drawer: { label: 'Ask', open: true },
  pagination: { total: 90, page: 3 }, chat: { value: 'draft', messages: [{ role: 'user', content: 'x' }] }, table: { data: [{ a: 1 }, { a: 2 }], selectedRowIndex: 1 }, chart: { data: [1, 2, 3] },
};
const kinds = definitions.map(({ type, tag, props, state }) => ({ type, tag, given: { ...('label' in props ? { label: 'Label' } : {}), ...GIVEN[type] }, names: [...new Set([...Object.keys(props), ...Object.keys(state)])] }));

/** What a page can ask of an element: properties, attributes, what it shows, what a form gets. */
function stateOf(element: Element, names: readonly string[]): unknown {
  const form = element instanceof FormControlElement ? [element.validity.valid, element.validationMessage, element.willValidate] : [];
  return { properties: names.map((name) => [name, element[name]]), attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(), shown: element.shadowRoot!.textContent.replaceAll(/\s+/g, ' '), form };
}

async function settled(element: Element): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
  // What some kinds fetch when they are first needed; a spinner says so for good.
  if (element.isConnected && element.localName !== 'inlay-spinner') await waitUntil(() => !element.shadowRoot!.textContent.includes('Loading…'), `${element.localName} is loaded`, { timeout: 30_000 });
}

async function make(tag: string, given: object, page: ParentNode & Node): Promise<Element> {
  const element = document.createElement(tag) as unknown as Element;
  Object.assign(element, given);
  page.append(element);
  await settled(element);
  return element;
}

describe('every kind of component, through its life', () => {
  before(async function () {
    this.timeout(60_000);
    // Before any of them is defined: properties set on what is no element yet.
    const elements = kinds.map(({ tag, given }) => Object.assign(document.createElement(tag), given) as unknown as Element);
    document.body.append(...elements);
    await loadKinds(LOADABLE_TYPES);
    for (const [index, { type, names }] of kinds.entries()) {
      await settled(elements[index]!);
      upgraded.set(type, stateOf(elements[index]!, names));
      elements[index]!.remove();
    }
  });

  const upgraded = new Map<string, unknown>();

  for (const { type, tag, given, names } of kinds) {
    it(`${type}: takes properties that were set before it was defined`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const made = await make(tag, given, page);
      expect(upgraded.get(type)).to.deep.equal(stateOf(made, names));
    });

    it(`${type}: is the same after it was taken off the page and put back, and after a move`, async () => {
      const page = await fixture<HTMLElement>(html`<div><p></p><p></p></div>`);
      const [first, second] = page.querySelectorAll('p');
      const element = await make(tag, given, first!);
      const before = stateOf(element, names);
      element.remove();
      await settled(element);
      second!.append(element);
      await settled(element);
      expect(stateOf(element, names)).to.deep.equal(before);
      first!.append(element);
      await settled(element);
      expect(stateOf(element, names)).to.deep.equal(before);
    });

    it(`${type}: goes to another document and comes back`, async () => {
      const page = await fixture<HTMLElement>(html`<div><iframe></iframe></div>`);
      const element = await make(tag, given, page);
      const before = stateOf(element, names);
      const other = page.querySelector('iframe')!.contentDocument!;
      other.body.append(element);
      await settled(element);
      expect(element.ownerDocument).to.equal(other);
      expect(stateOf(element, names)).to.deep.equal(before);
      expect(other.defaultView!.getComputedStyle(element).boxSizing, 'its styles').to.equal('border-box');
      page.append(element);
      await settled(element);
      expect(stateOf(element, names)).to.deep.equal(before);
      // One that begins its life there, too.
      const native = await make(tag, given, other.body);
      const [there, sizing] = [stateOf(native, names), other.defaultView!.getComputedStyle(native).boxSizing];
      // Of a frame that is thrown away, browsers tell nothing to what is in it.
      native.remove();
      expect([there, sizing]).to.deep.equal([before, 'border-box']);
    });

    it(`${type}: is cloned with its attributes, as a native element is`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = await make(tag, {}, page);
      element.setAttribute('label', 'Cloned');
      await settled(element);
      const clone = element.cloneNode(true) as Element;
      page.append(clone);
      await settled(clone);
      expect(clone).not.to.equal(element);
      expect(stateOf(clone, names)).to.deep.equal(stateOf(element, names));
    });

    it(`${type}: leaves no listener, observer or timer behind`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const watch = watchGlobals();
      const first = await make(tag, given, page);
      first.remove();
      await aTimeout(0);
      // Made once for the whole page, as libraries do.
      const atFirst = watch.held();
      for (let round = 0; round < 5; round += 1) {
        const element = await make(tag, given, page);
        element.remove();
        page.append(element);
        await settled(element);
        element.remove();
        await settled(element);
      }
      await aTimeout(0);
      expect(watch.end()).to.deep.equal(atFirst);
    });
  }

  it('counts what an element would leave behind', async () => {
    const watch = watchGlobals();
    const listener = (): void => undefined;
    document.addEventListener('scroll', listener, { capture: true });
    const timer = setInterval(listener, 1000);
    const observer = new ResizeObserver(listener);
    observer.observe(document.body);
    expect(watch.end()).to.deep.equal(['document: scroll', 'an interval', 'ResizeObserver']);
    document.removeEventListener('scroll', listener, { capture: true });
    clearInterval(timer);
    observer.disconnect();
  });
});
