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
