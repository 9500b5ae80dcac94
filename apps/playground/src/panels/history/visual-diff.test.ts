import '@inlay/components/app-view/register';
import { definitions } from '@inlay/components/definitions';
import { expect, fixture, html } from '@open-wc/testing';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { defineOnce } from '../../expression-field/define-once.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import '../../session/all-kinds.fixture.ts';
import { VisualDiff } from './visual-diff.ts';

const documentOf = (components: Readonly<Record<string, string>>): AppDocument => parseDocument({
  inlay: 1, name: 'App', pages: { main: {} },
  components: Object.fromEntries(Object.entries(components).map(([name, value], index) => [name, { type: 'text', parent: 'main', order: `a${index}`, layout: { x: 0, y: index * 2, w: 6, h: 2 }, props: { value } }])),
  queries: {
    ask: { resource: 'paid', action: 'generateText', run: 'onLoad', options: { model: 'm', prompt: 'Hello' } },
    look: { resource: 'away', action: 'rest', run: 'onLoad', options: { method: 'GET', path: '/people' } },
  },
}, { components: definitions }).document!;

/** What the browser was asked to fetch while this ran. */
async function fetchesDuring(work: () => Promise<void>): Promise<readonly string[]> {
  const asked: string[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (input) => {
    asked.push(String(input));
    throw new TypeError('Nobody may be asked.');
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return asked;
}

async function show(before: AppDocument, after: AppDocument) {
  defineOnce('inlay-visual-diff', VisualDiff);
  const element = await fixture<VisualDiff>(html`<inlay-visual-diff></inlay-visual-diff>`);
  await element.open({ before, after, titles: ['Before', 'After'] });
  const root = element.shadowRoot!;
  const view = (title: string): HTMLElement => root.querySelector(`[aria-label="${title}"]`)!;
  const marks = (title: string): readonly string[] => [...view(title).querySelectorAll<HTMLElement>('.mark:not([hidden])')].map(({ textContent }) => textContent!.trim()).sort();
  return { element, root, view, marks };
}

describe('VisualDiff', () => {
  it('frames what was added, changed and removed, each on the sides that have it', async () => {
    const { element, root, marks } = await show(documentOf({ same: 'S', one: 'A', gone: 'G' }), documentOf({ same: 'S', one: 'B', extra: 'E' }));
    await waitUntil(() => marks('Before').length === 2 && marks('After').length === 2);
    expect([marks('Before'), marks('After')]).to.deep.equal([['~ one', '− gone'], ['+ extra', '~ one']]);
    const mark = root.querySelector<HTMLElement>('[aria-label=After] .mark.added')!.getBoundingClientRect();
    expect(mark.width).to.be.above(50);
    await expect(element).to.be.accessible();
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Slider')!.click();
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('.slider .view:last-of-type')!.style.clipPath).to.equal('inset(0px 0px 0px 50%)');
    await expect(element).to.be.accessible();
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Side by side')!.click();
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('.beside .view:last-of-type')!.style.clipPath).to.equal('none');
  });

  it('shows one page of both at a time, first the one that the newer opens on, and says where there is none', async () => {
    const withPages = (pages: object): AppDocument => ({ ...documentOf({ one: 'A' }), pages } as AppDocument);
    const [detail, main] = [{ title: 'Detail', order: 'a1' }, { title: 'Main', order: 'a2' }];
    const { element, root, view } = await show(withPages({ detail, main }), withPages({ main, later: { title: 'Later', order: 'a3' } }));
    const select = root.querySelector('select')!;
    const seen = (title: string): boolean => !view(title).querySelector<HTMLElement>('.stage')!.hidden;
    const shown = (): unknown => [select.selectedOptions[0]!.textContent, seen('Before'), seen('After')];
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['main', 'later', 'detail']);
    expect(shown()).to.deep.equal(['Main', true, true]);
    expect(view('Before').querySelector('inlay-app')!.shadowRoot!.textContent).to.not.contain('Detail');
    select.value = 'detail';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(shown()).to.deep.equal(['Detail', true, false]);
    expect(view('After').textContent).to.contain('There is no such page here.');
    await expect(element).to.be.accessible();
  });

  it('says what is wrong in few words, as the cells are narrow', async () => {
    const { view } = await show(documentOf({ one: 'A' }), documentOf({ one: '<< nowhere.value >>' }));
    const problem = (): HTMLElement | null => view('After').querySelector('inlay-app')!.shadowRoot!.querySelector<HTMLElement>('.problem');
    await waitUntil(() => problem() !== null);
    expect([problem()!.innerText.includes('nowhere'), problem()!.innerText.includes('^'), problem()!.innerText.includes('components.one')]).to.deep.equal([true, false, false]);
  });

  it('asks nobody: placeholders answer what runs on load', async () => {
    const document = documentOf({ one: '<< ask.data >>' });
    const fetches = await fetchesDuring(async () => {
      const { view } = await show(document, document);
      await waitUntil(() => view('After').querySelector('inlay-app')!.shadowRoot!.querySelector('inlay-text')?.shadowRoot?.textContent?.includes('A placeholder for the answer.'));
    });
    expect(fetches).to.deep.equal([]);
  });

  it('lets go of both apps when it is closed', async () => {
    const { element, root } = await show(documentOf({ one: 'A' }), documentOf({ one: 'B' }));
    root.querySelector('dialog')!.close();
    await waitUntil(() => root.querySelector('inlay-app') === null);
    await expect(element).to.be.accessible();
  });

  it('shows what it was asked for last, and nothing once it is gone', async () => {
    defineOnce('inlay-visual-diff', VisualDiff);
    const element = await fixture<VisualDiff>(html`<inlay-visual-diff></inlay-visual-diff>`);
    const open = (title: string): Promise<void> => element.open({ before: documentOf({ one: 'A' }), after: documentOf({ one: 'B' }), titles: ['Before', title] });
    await Promise.all([open('First'), open('Last')]);
    expect([...element.shadowRoot!.querySelectorAll('.view')].map((view) => view.getAttribute('aria-label'))).to.deep.equal(['Before', 'Last']);
    element.shadowRoot!.querySelector('dialog')!.close();
    await waitUntil(() => element.shadowRoot!.querySelector('inlay-app') === null);
    const opening = open('Gone');
    element.remove();
    await opening;
    expect(element.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
  });
});
