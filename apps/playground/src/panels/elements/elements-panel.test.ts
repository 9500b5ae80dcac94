import { expect, fixture, html } from '@open-wc/testing';
import type { ElementInput, ElementModule, ElementSource } from '../../api/element-types.ts';
import { ApiError } from '../../api/api-error.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import type { ElementCard } from './element-card.ts';
import type { ElementPreview } from './element-preview.ts';
import { ElementsPanel } from './elements-panel.ts';
import { kitModule, kitPreview, starsModule } from './elements.fixture.ts';

defineOnce('inlay-elements-panel', ElementsPanel);

describe('<inlay-elements-panel>', () => {
  let session: Session;
  let panel: ElementsPanel;
  let kept: readonly ElementModule[];
  let looked: readonly ElementSource[];
  let added: readonly ElementInput[];
  let answer: (source: ElementSource, signal: AbortSignal) => Promise<ReturnType<typeof kitPreview>>;

  async function open(list: readonly ElementModule[] = []): Promise<void> {
    kept = list;
    session = await openSession(documentWith({ stars1: { type: 'custom', props: { tag: 'my-stars', module: kitModule('1.0.0').elements[0]!.path, props: { tone: 'loud' } } } }));
    Object.assign(session.api, {
      listElements: async () => kept,
      previewElement: async (source: ElementSource, { signal }: { readonly signal: AbortSignal }) => {
        looked = [...looked, source];
        return answer(source, signal);
      },
      addElement: async (input: ElementInput) => {
        added = [...added, input];
        kept = [kitModule(input.preview === kitModule('2.0.0').hash ? '2.0.0' : '1.0.0'), ...kept];
        return kept[0]!;
      },
      removeElement: async (hash: string, { evenIfUsed = false } = {}) => {
        if (hash === kitModule('1.0.0').hash && !evenIfUsed) throw new ApiError('2 apps use it: Ratings (draft); Shop (release 1.0.0).', { code: 'element-in-use', status: 409 });
        kept = kept.filter((each) => each.hash !== hash);
      },
    });
    panel = await fixture<ElementsPanel>(html`<inlay-elements-panel .session=${session}></inlay-elements-panel>`);
    await waitUntil(() => panel.renderRoot.querySelector('p.empty') === null && button('Look up') !== undefined);
  }

  beforeEach(() => {
    [looked, added] = [[], []];
    answer = async ({ elements }) => kitPreview('1.0.0', elements);
  });
  afterEach(() => session.dispose());

  const inside = (root: ParentNode, text: string): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  const button = (text: string): HTMLButtonElement | undefined => inside(panel.renderRoot, text);
  const preview = (): ElementPreview | null => panel.renderRoot.querySelector('inlay-element-preview');
  const card = (at = 0): ElementCard => panel.renderRoot.querySelectorAll('inlay-element-card')[at]!;
  const words = (element: Element | null): string => (element?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
  async function lookUp(text: string): Promise<void> {
    const input = panel.renderRoot.querySelector<HTMLInputElement>('[name=source]')!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input'));
    await panel.updateComplete;
    button('Look up')!.click();
  }

  it('looks a package up, shows its elements and what would be pinned, and adds them', async () => {
    await open();
    await expect(panel).to.be.accessible();
    await lookUp('@stars/kit');
    await waitUntil(() => preview() !== null && words(preview()) !== '');
    for (const each of ['@stars/kit 1.0.0', '2 elements', 'my-moon', '1 property, 1 event, 2 slots', '41 files, 793.3 kB', kitModule('1.0.0').hash.slice(0, 16)]) expect(words(preview())).to.contain(each);
    await expect(panel).to.be.accessible();
    inside(preview()!.renderRoot, 'Add 2 elements')!.click();
    await waitUntil(() => panel.renderRoot.querySelector('li') !== null);
    expect([looked, added]).to.deep.equal([[{ package: '@stars/kit' }], [{ preview: kitModule('1.0.0').hash }]]);
    expect(panel.renderRoot.querySelector('[role=status]')!.textContent).to.contain('Its elements are under “Add components”.');
    await waitUntil(() => words(card()).includes('2 elements, 793.3 kB in 41 files. Used here by stars1.'));
    await expect(panel).to.be.accessible();
  });

  it('brings only the elements that are chosen, and never none', async () => {
    await open();
    await lookUp('@stars/kit@^1');
    await waitUntil(() => preview()?.renderRoot.querySelectorAll('input').length === 2);
    preview()!.renderRoot.querySelectorAll('input')[1]!.click();
    await waitUntil(() => inside(preview()!.renderRoot, 'Add one element') !== undefined);
    expect(looked.at(-1)).to.deep.equal({ package: '@stars/kit@1.0.0', elements: ['my-stars'] });
    const boxes = (): readonly boolean[] => [...preview()!.renderRoot.querySelectorAll('input')].map(({ checked }) => checked);
    expect(boxes()).to.deep.equal([true, false]);
    preview()!.renderRoot.querySelectorAll('input')[0]!.click();
    await preview()!.updateComplete;
    expect([boxes(), looked.length]).to.deep.equal([[true, false], 2]);
    inside(preview()!.renderRoot, 'Choose all')!.click();
    await waitUntil(() => inside(preview()!.renderRoot, 'Add 2 elements') !== undefined);
    expect(boxes()).to.deep.equal([true, true]);
  });

  it('shows another version as a change, moves the components of the app in one step, and says that the page must be loaded anew', async () => {
    await open([kitModule('1.0.0'), starsModule]);
    answer = async () => kitPreview('2.0.0');
    await waitUntil(() => words(card()).includes('Look for an update'));
    inside(card().renderRoot, 'Look for an update')!.click();
    await waitUntil(() => words(preview()).includes('In place of 1.0.0'));
    for (const each of ['my-stars: new: size; gone: tone', 'No longer there, and set in this app: stars1.tone.', 'Used here by stars1.', 'May not work here']) expect(words(preview())).to.contain(each);
    await expect(panel).to.be.accessible();
    const before = session.document;
    inside(preview()!.renderRoot, 'Update one component')!.click();
    await waitUntil(() => button('Reload the page') !== undefined);
    expect(session.document.components['stars1']!.props!['module']).to.equal(kitModule('2.0.0').elements[0]!.path);
    session.undo();
    expect(session.document).to.deep.equal(before);
    expect(looked).to.deep.equal([{ package: '@stars/kit' }]);
  });

  it('says where the newest is what is kept already', async () => {
    await open([kitModule('1.0.0')]);
    await waitUntil(() => words(card()).includes('Look for an update'));
    inside(card().renderRoot, 'Look for an update')!.click();
    await waitUntil(() => words(preview()).includes('This is what is kept already.'));
    inside(preview()!.renderRoot, 'Close')!.click();
    await waitUntil(() => preview() === null && (panel.renderRoot as ShadowRoot).activeElement?.localName === 'input');
  });

  it('looks an address up, with its manifest if one is named', async () => {
    await open();
    answer = async () => ({ ...kitPreview('1.0.0'), url: starsModule.url, package: null, elements: [], offered: [] });
    expect(panel.renderRoot.querySelector('[name=manifestUrl]')).to.equal(null);
    await lookUp('https://elsewhere.example/stars.js');
    await waitUntil(() => words(preview()).includes('Without a manifest'));
    panel.renderRoot.querySelector<HTMLInputElement>('[name=manifestUrl]')!.value = 'https://elsewhere.example/custom-elements.json';
    button('Look up')!.click();
    await waitUntil(() => looked.length === 2);
    expect(looked).to.deep.equal([{ url: starsModule.url }, { url: starsModule.url, manifestUrl: 'https://elsewhere.example/custom-elements.json' }]);
  });

  it('says why nothing was found, keeps what was entered, and can be stopped', async () => {
    await open();
    answer = () => Promise.reject(new ApiError('The registry does not have the package “@stars/kti”.', { code: 'no-such-package', status: 400, hint: 'Check the spelling.' }));
    await lookUp('@stars/kti');
    await waitUntil(() => panel.renderRoot.querySelector('[role=alert]') !== null);
    expect([panel.renderRoot.querySelector('[role=alert]')!.textContent, panel.renderRoot.querySelector('input')!.value]).to.deep.equal(['The registry does not have the package “@stars/kti”. Check the spelling.', '@stars/kti']);
    await expect(panel).to.be.accessible();
    answer = (_source, signal) => new Promise((_resolve, reject) => { signal.addEventListener('abort', () => reject(new ApiError('Gone.', { code: 'unreachable', status: 0 }))); });
    button('Look up')!.click();
    await waitUntil(() => button('Stop') !== undefined);
    await expect(panel).to.be.accessible();
    button('Stop')!.click();
    await waitUntil(() => button('Stop') === undefined);
    expect([preview(), panel.renderRoot.querySelector('[role=alert]')]).to.deep.equal([null, null]);
  });

  it('takes a package before the list is there, asks for it once, and keeps what is typed meanwhile', async () => {
    await open();
    const held: (() => void)[] = [];
    answer = () => new Promise((resolve) => { held.push(() => resolve(kitPreview('1.0.0'))); });
    Object.assign(session.api, { listElements: () => new Promise(() => undefined) });
    panel = await fixture<ElementsPanel>(html`<inlay-elements-panel .session=${session}></inlay-elements-panel>`);
    await lookUp('@stars/kit');
    await waitUntil(() => button('Stop') !== undefined);
    button('Look up')!.click();
    expect(looked).to.deep.equal([{ package: '@stars/kit' }]);
    held[0]!();
    await waitUntil(() => inside(preview()?.renderRoot ?? panel.renderRoot, 'Add 2 elements') !== undefined);
    const input = panel.renderRoot.querySelector('input')!;
    input.value = '@stars/next';
    input.dispatchEvent(new InputEvent('input'));
    Object.assign(session.api, { listElements: async () => kept });
    inside(preview()!.renderRoot, 'Add 2 elements')!.click();
    await waitUntil(() => preview() === null);
    expect([input.value, added.length]).to.deep.equal(['@stars/next', 1]);
  });

  it('shows the path of a module, which can be copied, and removes what nothing uses at once', async () => {
    await open([starsModule]);
    await waitUntil(() => words(card()).includes(starsModule.path));
    expect(words(card())).to.contain('2 kB in 3 files, with a manifest.');
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => (copied.push(text), Promise.resolve());
    inside(card().renderRoot, 'Copy path')!.click();
    await waitUntil(() => inside(card().renderRoot, 'Copied') !== undefined);
    navigator.clipboard.writeText = write;
    expect(copied).to.deep.equal([starsModule.path]);
    inside(card().renderRoot, 'Remove')!.click();
    await waitUntil(() => panel.renderRoot.querySelector('li') === null);
  });

  it('asks before it removes what apps and releases use', async () => {
    await open([kitModule('1.0.0')]);
    await waitUntil(() => words(card()).includes('Used here by stars1.'));
    inside(card().renderRoot, 'Remove')!.click();
    await waitUntil(() => words(card()).includes('2 apps use it: Ratings (draft); Shop (release 1.0.0). Without it, components that show it say that it is gone.'));
    await expect(panel).to.be.accessible();
    expect([kept.length, card().renderRoot.querySelector(':focus')?.textContent]).to.deep.equal([1, 'Keep']);
    inside(card().renderRoot, 'Keep')!.click();
    await waitUntil(() => card().renderRoot.querySelector(':focus')?.textContent === 'Remove');
    inside(card().renderRoot, 'Remove')!.click();
    await waitUntil(() => inside(card().renderRoot, 'Remove all the same') !== undefined);
    inside(card().renderRoot, 'Remove all the same')!.click();
    await waitUntil(() => panel.renderRoot.querySelector('li') === null);
  });
});
