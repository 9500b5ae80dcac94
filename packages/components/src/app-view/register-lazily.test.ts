import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { definitions } from '../definitions.ts';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from './app-view.ts';
import './register-lazily.ts';

const page = (components: object) => ({ inlay: 1, pages: { main: {} }, components });
const at = (type: string, parent: string, props: object) => ({ type, parent, order: 'a0', props });
const isThere = (type: string): boolean => customElements.get(`inlay-${type}`) !== undefined;

describe('<inlay-app> of embed.js', () => {
  it('fetches the kinds that an app uses, no others, and runs it', async () => {
    const element = await fixture<InlayApp>(html`<inlay-app .document=${page({ words: at('text', 'main', { value: '<< field.value >>' }), field: at('textInput', 'main', { value: 'Hello' }) })}></inlay-app>`);
    await waitUntil(() => element.runningApp !== undefined);
    expect(['text', 'text-input', 'button', 'table'].map(isThere)).to.deep.equal([true, true, false, false]);
    await waitUntil(() => element.shadowRoot!.querySelector('inlay-text')?.shadowRoot?.textContent?.trim() === 'Hello');
    expect(element.runningApp!.problems).to.deep.equal([]);
  });

  it('fetches what comes into an app that it is given, before it is filled', async () => {
    const { document } = parseDocument(page({ words: at('text', 'main', { value: 'Above' }) }), { components: definitions });
    const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    const element = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    await waitUntil(() => element.shadowRoot!.querySelector('inlay-text') !== null);
    const inside = { box: at('form', 'main', {}), again: at('checkbox', 'box', { label: 'Yes' }) };
    app.update(parseDocument({ ...page({ ...document!.components, ...inside }) }, { components: definitions }).document!);
    await waitUntil(() => element.shadowRoot!.querySelector('inlay-form inlay-checkbox') !== null);
    expect(element.shadowRoot!.querySelector('inlay-form fieldset inlay-checkbox'), 'where the form wants it').to.not.equal(null);
    app.dispose();
  });

  it('fetches kinds that its own app lacked, and makes what was unknown live', async () => {
    const start = page({ field: at('textInput', 'main', { value: 'Hello' }) });
    const element = await fixture<InlayApp>(html`<inlay-app .document=${start}></inlay-app>`);
    await waitUntil(() => element.runningApp !== undefined);
    const app = element.runningApp!;
    app.set('field', 'value', 'Typed');
    const grown = page({ ...start.components, rated: at('rating', 'main', { label: '<< field.value >>' }), folded: at('accordion', 'main', {}), part: at('accordionItem', 'folded', { label: 'Part' }) });
    app.update(parseDocument(grown, { components: definitions }).document!);
    await waitUntil(() => element.shadowRoot!.querySelector('inlay-rating')?.shadowRoot?.textContent?.includes('Typed') === true);
    expect(element.shadowRoot!.querySelector('inlay-accordion inlay-accordion-item')).to.not.equal(null);
    expect([app.problems, element.shadowRoot!.querySelectorAll('.problem').length]).to.deep.equal([[], 0]);
    expect(app.get('rated')?.prop('label')).to.equal('Typed');
  });

  /** A page without a network, as far as the page knows. */
  const withoutNetwork = (run: () => Promise<void>): Promise<void> => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    return run().finally(() => Reflect.deleteProperty(navigator, 'onLine'));
  };
  const retryIn = (element: InlayApp): HTMLButtonElement | null => element.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]');

  it('says that an app could not be fetched, and begins when it is tried again', async () => {
    const element = document.createElement('inlay-app');
    await withoutNetwork(async () => {
      element.document = page({ slid: at('slider', 'main', { label: 'Slid' }) });
      document.body.append(element);
      await waitUntil(() => retryIn(element) !== null);
      await expect(element).to.be.accessible();
      retryIn(element)!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('[role=status].loading') === null && retryIn(element) !== null);
    });
    retryIn(element)!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('inlay-slider')?.shadowRoot !== null && element.runningApp !== undefined);
    expect([retryIn(element), element.shadowRoot!.querySelectorAll('.problem').length]).to.deep.equal([null, 0]);
    element.remove();
  });

  it('fetches what came into an app while there was no network when it is back, and keeps what was entered', async () => {
    const start = page({ field: at('textInput', 'main', { value: 'Hello' }) });
    const told: number[] = [];
    const element = await fixture<InlayApp>(html`<inlay-app .document=${start} editing @problems=${(event: CustomEvent<{ problems: readonly Problem[] }>) => told.push(event.detail.problems.filter(({ code }) => code === 'elements-unreachable').length)}></inlay-app>`);
    await waitUntil(() => element.runningApp !== undefined);
    const app = element.runningApp!;
    app.set('field', 'value', 'Typed');
    await withoutNetwork(async () => {
      app.update(parseDocument(page({ ...start.components, held: at('tabs', 'main', {}), part: at('tab', 'held', { label: '<< field.value >>' }) }), { components: definitions }).document!);
      await waitUntil(() => retryIn(element) !== null);
      app.set('field', 'value', 'Typed on');
      expect(told.at(-1)).to.equal(1);
    });
    dispatchEvent(new Event('online'));
    await waitUntil(() => element.shadowRoot!.querySelector('inlay-tabs inlay-tab') !== null && retryIn(element) === null);
    expect([app.get('part')?.prop('label'), told.at(-1), element.shadowRoot!.querySelectorAll('.problem').length]).to.deep.equal(['Typed on', 0, 0]);
  });

  it('says what is wrong with a document as it does with every kind at hand', async () => {
    const paths: string[] = [];
    const element = document.createElement('inlay-app');
    element.addEventListener('problems', (event) => paths.push(...(event as CustomEvent<{ problems: readonly Problem[] }>).detail.problems.map(({ path }) => path.join('.'))));
    element.document = page({ odd: at('hologram', 'main', {}), words: at('text', 'main', { valeu: 'x' }) });
    document.body.append(element);
    await waitUntil(() => paths.length > 0);
    expect(paths).to.include.members(['components.odd.type', 'components.words.props.valeu']);
    element.remove();
  });
});
