import { expect } from '@open-wc/testing';
import type { AutoloadDetail } from './autoload-elements.ts';
import { definitions } from './definitions.ts';
import { waitUntil } from './element/wait-until.fixture.ts';

const isThere = (tag: string): boolean => customElements.get(tag) !== undefined;
const add = (tag: string, within: Element | ShadowRoot): HTMLElement => within.appendChild(document.createElement(tag));

/** A place of the page, for one test. */
function addPlace(): HTMLElement {
  return add('main', document.body);
}

function nextEvent(root: EventTarget): Promise<AutoloadDetail> {
  return new Promise((resolve) => {
    root.addEventListener('inlay-autoload', (event) => resolve((event as CustomEvent<AutoloadDetail>).detail), { once: true });
  });
}

/** What is warned of while it runs. */
async function warningsOf(run: () => Promise<void>): Promise<readonly string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (words: unknown) => warnings.push(String(words));
  await run().finally(() => { console.warn = warn; });
  return warnings;
}

/** A page without a network, as far as the page knows. */
function withoutNetwork(run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  return run().finally(() => Reflect.deleteProperty(navigator, 'onLine'));
}

// Nothing of the kit is there when the first test begins, as in a page of somebody's.
describe('@inlay/components/autoload', () => {
  it('fetches what stands in the page, then what comes into it, and nothing else; and says once that the page is whole', async () => {
    const place = addPlace();
    const said: AutoloadDetail[] = [];
    document.addEventListener('inlay-autoload', ({ detail }) => said.push(detail));
    const badge = add('inlay-badge', place);
    Object.assign(badge, { value: 'Before' });
    add('inlay-text-input', add('inlay-unheard', place)).setAttribute('label', 'Name');
    for (const tag of ['inlay-badge', 'inlay-to-string', 'other-badge', 'badge']) add(tag, place);

    await import('./autoload.ts');
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal([{ loaded: ['inlay-badge', 'inlay-text-input'], failed: [] }]);
    await waitUntil(() => badge.shadowRoot?.textContent?.includes('Before') && place.querySelector('inlay-text-input')!.shadowRoot!.querySelector('input'));
    expect(['inlay-button', 'inlay-alert', 'inlay-divider'].filter(isThere)).to.deep.equal([]);

    const section = document.createElement('section');
    add('inlay-button', section);
    place.append('Words', section, document.createElement('inlay-alert'));
    await Promise.all(['inlay-button', 'inlay-alert'].map((tag) => customElements.whenDefined(tag)));
    expect([isThere('inlay-divider'), said.length]).to.deep.equal([false, 1]);
    place.remove();
  });

  it('watches another root until it is told to end', async () => {
    const { autoload } = await import('./autoload.ts');
    const place = addPlace();
    const root = place.attachShadow({ mode: 'open' });
    add('inlay-stat', root);
    // Of what comes later the page learns in its order: when this one is there, the one in the shadow root would be too.
    add('inlay-divider', document.body);
    await customElements.whenDefined('inlay-divider');
    expect(isThere('inlay-stat')).to.equal(false);

    const said = nextEvent(root);
    const end = autoload(root);
    expect(await said).to.deep.equal({ loaded: ['inlay-stat'], failed: [] });
    add('inlay-link', root);
    await customElements.whenDefined('inlay-link');
    end();
    add('inlay-image', root);
    add('inlay-video', document.body);
    await customElements.whenDefined('inlay-video');
    expect(isThere('inlay-image')).to.equal(false);
    place.remove();
  });

  it('says nothing when it was ended before', async () => {
    const { autoload } = await import('./autoload.ts');
    const rootWith = (tag: string): DocumentFragment => {
      const root = document.createDocumentFragment();
      root.append(document.createElement(tag));
      return root;
    };
    const ended = rootWith('inlay-icon');
    let count = 0;
    ended.addEventListener('inlay-autoload', () => (count += 1));
    autoload(ended)();
    await customElements.whenDefined('inlay-icon');
    // Fetched only now, so that it says so after the other one would have.
    const later = rootWith('inlay-spinner');
    const said = nextEvent(later);
    const end = autoload(later);
    expect([await said, count]).to.deep.equal([{ loaded: ['inlay-spinner'], failed: [] }, 0]);
    end();
  });

  it('warns once of what cannot be fetched, and tries again with the next one', async () => {
    const { autoload } = await import('./autoload.ts');
    const place = addPlace();
    const warnings = await warningsOf(async () => {
      await withoutNetwork(async () => {
        for (const tag of ['inlay-rating', 'inlay-rating']) add(tag, place);
        const said = nextEvent(place);
        const end = autoload(place);
        expect(await said).to.deep.equal({ loaded: [], failed: ['inlay-rating'] });
        end();
      });
      add('inlay-rating', place);
      await waitUntil(() => [...place.children].every((element) => element.shadowRoot !== null));
    });
    expect(warnings).to.deep.equal(['<inlay-rating> could not be fetched. It is tried again when the next one comes into the page.']);
    place.remove();
  });

  it('knows every tag of the kit', async () => {
    const { autoload } = await import('./autoload.ts');
    const place = document.createElement('main');
    const missing = definitions.map(({ tag }) => tag).filter((tag) => !isThere(tag));
    for (const tag of missing) add(tag, place);
    const said = nextEvent(place);
    const end = autoload(place);
    expect((await said).loaded).to.deep.equal(missing);
    expect([missing.length > 40, missing.filter((tag) => !isThere(tag))]).to.deep.equal([true, []]);
    end();
  });
});
