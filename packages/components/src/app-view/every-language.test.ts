import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { definitions } from '../definitions.ts';
import { de } from '../element/languages/de.ts';
import { loadLanguage } from '../element/languages/languages.ts';
import { FormControlElement } from '../element/form-control-element.ts';
import '../register.ts';

/** What brings a kind to say more than it says empty. */
const STATES: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  fileInput: [{ multiple: true, accept: 'image/*,.csv' }, { readOnly: true }, { value: [{ name: 'a.csv', type: '', sizeBytes: 1, text: 'a\n1', parsed: [{ a: 1 }] }] }],
  image: [{ src: 'javascript:1', alt: 'x' }],
  audio: [{ src: 'javascript:1', transcript: 'x' }],
  video: [{ src: 'javascript:1', transcript: 'x' }],
  iframe: [{ src: 'javascript:1' }],
  link: [{ href: 'https://example.org', newTab: true }],
  keyValue: [{ data: { a: true, b: false } }],
  stat: [{ value: 1, change: 1 }, { value: 1, change: -1 }, { value: 1, change: 0 }],
  jsonView: [{ value: Array.from({ length: 150 }, (_, index) => index) }],
  pagination: [{ total: 500, pageSize: 10 }],
  imageGallery: [{ images: ['/a.png'] }, { loading: true }],
  batchProgress: [{ progress: { done: 3, failed: 1, total: 9 } }, { progress: { done: 9, failed: 1, total: 9 } }, { loading: true }],
  aiQuery: ['running', 'streaming', 'success', 'error', 'aborted'].map((status) => ({
    state: { status, text: 'x', partial: status === 'aborted' ? 'x' : null, progress: null, error: null, warnings: [], usage: { inputTokens: 1, outputTokens: 2, estimated: true }, model: null, label: null, durationMs: 1200 },
  })),
  chat: [
    ...['auth', 'network', 'expression', undefined].map((kind) => ({ state: { status: 'error', text: '', partial: null, progress: null, error: { kind, message: 'The exact words.', hint: 'And what to do.' }, warnings: [], usage: null, model: null, label: null, durationMs: null } })),
    { messages: [{ role: 'user', content: 'x' }, { role: 'assistant', content: '`x`\n\n```\nx\n```\n\n[1]', citations: [{ title: 'x', url: 'https://example.org' }], isUnfinished: true }] },
    { messages: [{ role: 'user', content: 'x' }], loading: true },
    { messages: [{ role: 'user', content: 'x' }], error: 'x' },
  ],
  alert: [{ dismissible: true }],
  tags: [{ value: ['x'] }],
  multiselect: [{ options: ['x'], value: ['x'] }],
  slider: [{ value: 3 }],
  chart: [{ data: [1, 2], zoom: true, label: 'x' }, { loading: true }],
};
const SPOKEN = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt', 'label'];

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** Each English text with its holes open, where German says it otherwise. */
const english = Object.entries(de).flatMap(([text, translated]) => {
  const forms: readonly string[] = typeof translated === 'string' ? [translated] : Object.values(translated);
  return forms.includes(text) ? [] : [{ text, pattern: new RegExp(`^${text.split(/\{\w+\}/).map(escape).join('.+')}$`) }];
});

/** Everything that a person sees or hears of an element. */
function wordsOf(element: Element): readonly string[] {
  const root = element.shadowRoot!;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent!);
  const attributes = [...root.querySelectorAll('*')].flatMap((part) => SPOKEN.map((name) => part.getAttribute(name) ?? ''));
  const message = element instanceof FormControlElement ? element.validationMessage : '';
  return [...texts, ...attributes, message].map((words) => words.trim()).filter(Boolean);
}

function englishIn(element: Element): readonly string[] {
  return wordsOf(element).filter((words) => english.some(({ pattern }) => pattern.test(words)));
}

describe('every kind of component, in German', () => {
  before(() => loadLanguage('de'));

  for (const { type, tag, props } of definitions) {
    it(`${type}: says nothing in English`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const required = 'required' in props ? [{ required: true }] : [];
      for (const state of [{}, ...required, ...(STATES[type] ?? [])]) {
        const element = document.createElement(tag) as LitElement & { validate?: () => void };
        Object.assign(element, state);
        page.replaceChildren(element);
        element.validate?.();
        await element.updateComplete;
        expect(englishIn(element), JSON.stringify(state)).to.deep.equal([]);
      }
    });

    it(`${type}: says everything anew when the language changes`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      for (const state of [{}, ...(STATES[type] ?? [])]) {
        const element = document.createElement(tag) as LitElement;
        Object.assign(element, state);
        page.lang = 'en';
        page.replaceChildren(element);
        await element.updateComplete;
        const before = englishIn(element);
        page.lang = 'de';
        if (before.length > 0) await waitUntil(() => englishIn(element).length === 0, `${JSON.stringify(state)} still says ${englishIn(element).join()}`);
      }
    });
  }

  it('finds English where it is', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><inlay-pagination total="90"></inlay-pagination></div>`);
    expect(englishIn(page.firstElementChild!)).to.include.members(['Pages', 'Page 1', 'Next page', '1 of 5']);
  });
});
