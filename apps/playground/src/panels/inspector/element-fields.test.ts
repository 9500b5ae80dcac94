import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { waitUntil } from '../../wait-until.fixture.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import type { ControlChange } from '../control-change.ts';
import type { ElementFields } from './element-fields.ts';
import { InspectorPanel } from './inspector-panel.ts';
import type { PropField } from './prop-field.ts';

defineOnce('inlay-inspector-panel', InspectorPanel);

const HASH = 'c'.repeat(64);
const manifest = {
  modules: [{
    declarations: [{
      name: 'Stars', tagName: 'my-stars', description: 'Stars to give.',
      members: [
        { kind: 'field', name: 'value', type: { text: 'number' }, default: '0', description: 'How many.' },
        { kind: 'field', name: 'tone', type: { text: "'quiet' | 'loud'" }, default: "'quiet'" },
        { kind: 'field', name: 'secret', type: { text: 'string' }, privacy: 'private' },
      ],
      events: [{ name: 'stars-change', description: 'Given anew.' }],
    }],
  }],
};

describe('<inlay-element-fields>', () => {
  const realFetch = globalThis.fetch;
  let session: Session;
  let panel: InspectorPanel;
  let asked: string[];

  async function open(props: Readonly<Record<string, unknown>>): Promise<ElementFields> {
    session = await openSession(documentWith({ stars: { type: 'custom', props: { tag: 'my-stars', module: `/elements/${HASH}/0.js`, ...props } as never } }));
    panel = await fixture<InspectorPanel>(html`<inlay-inspector-panel .session=${session}></inlay-inspector-panel>`);
    session.select('stars');
    await waitUntil(() => panel.renderRoot.querySelector('inlay-component-inspector')?.shadowRoot?.querySelector('inlay-element-fields') != null);
    return panel.renderRoot.querySelector('inlay-component-inspector')!.shadowRoot!.querySelector('inlay-element-fields')!;
  }
  const field = (fields: ElementFields, selector: string): PropField => fields.renderRoot.querySelector<PropField>(`inlay-prop-field${selector}`)!;
  const set = (target: PropField, value: ControlChange['value']): boolean => target.dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail: { value } }));
  const props = (): Readonly<Record<string, unknown>> => session.document.components['stars']!.props ?? {};

  beforeEach(() => {
    asked = [];
    globalThis.fetch = async (input) => {
      asked.push(String(input));
      return String(input).includes(HASH) ? Response.json(manifest) : new Response('', { status: 404 });
    };
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
    session.dispose();
  });

  it('has a field of its type for each property of the manifest, and sets them as members', async () => {
    const fields = await open({ props: { tone: 'loud' } });
    await waitUntil(() => field(fields, '[data-member=value]') !== null);
    expect([...fields.renderRoot.querySelectorAll<PropField>('[data-member]')].map(({ dataset, prop, value }) => [dataset['member'], prop.type, value])).to.deep.equal([['value', 'number', undefined], ['tone', 'enum', 'loud']]);
    await expect(fields).to.be.accessible();
    set(field(fields, '[data-member=value]'), 3);
    expect(props()['props']).to.deep.equal({ tone: 'loud', value: 3 });
    await waitUntil(() => field(fields, '[data-member=value]').value === 3);
    set(field(fields, '[data-member=tone]'), undefined);
    await waitUntil(() => field(fields, '[data-member=tone]').value === undefined);
    set(field(fields, '[data-member=value]'), undefined);
    expect(props()).not.to.have.property('props');
  });

  it('binds one property to an expression, which the element gets the value of', async () => {
    const fields = await open({});
    await waitUntil(() => field(fields, '[data-member=value]') !== null);
    set(field(fields, '[data-member=value]'), '<< 1 + 2 >>');
    await waitUntil(() => field(fields, '[data-member=value]').result === 3);
    expect(props()['props']).to.deep.equal({ value: '<< 1 + 2 >>' });
  });

  it('switches on which events are heard and which state expressions read', async () => {
    const fields = await open({ events: ['other'] });
    await waitUntil(() => field(fields, '[data-choice=stars-change]') !== null);
    set(field(fields, '[data-choice=stars-change]'), true);
    set(field(fields, '[data-choice=value]'), true);
    expect([props()['events'], props()['exposed']]).to.deep.equal([['other', 'stars-change'], ['value']]);
    await waitUntil(() => field(fields, '[data-choice=value]').value === true);
    set(field(fields, '[data-choice=value]'), undefined);
    expect(props()).not.to.have.property('exposed');
  });

  it('shows nothing of an element without a manifest, and says where one expression gives all', async () => {
    const without = await open({ module: `/elements/${'d'.repeat(64)}/0.js` });
    await waitUntil(() => asked.length === 1);
    await without.updateComplete;
    expect(without.renderRoot.querySelector('*')).to.equal(null);
    session.dispose();
    const bound = await open({ props: '<< { value: 1 } >>' });
    await waitUntil(() => bound.renderRoot.textContent.includes('one expression'));
    session.dispose();
    for (const module of ['https://elsewhere.example/0.js', '/elements/x/0.js', '']) await open({ module }).then(() => session.dispose());
    expect(asked.filter((each) => !each.startsWith('/elements/'))).to.deep.equal([]);
  });
});
