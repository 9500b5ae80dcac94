import { expect } from '@open-wc/testing';
import { definitions } from './definitions.ts';
import { waitUntil } from './element/wait-until.fixture.ts';
import { LOADABLE_TYPES, loadKinds } from './load-kinds.ts';

describe('loadKinds', () => {
  it('knows every kind of the kit, and nothing else', () => {
    expect([...LOADABLE_TYPES].sort()).to.deep.equal(definitions.map(({ type }) => type).sort());
  });

  it('gives what is asked for, once, with its element registered, and leaves the rest', async () => {
    const [first] = await Promise.all([loadKinds(['text', 'text', 'other', 'constructor']), loadKinds(['text'])]);
    expect(first!.map(({ type }) => type)).to.deep.equal(['text']);
    expect(customElements.get('inlay-text')).to.not.equal(undefined);
    expect(customElements.get('inlay-slider')).to.equal(undefined);
    expect(loadKinds(['text']), 'at once, the second time').to.deep.equal(first);
  });

  for (const [kind, partKind] of [['tabs', 'tab'], ['stepper', 'step']] as const) {
    it(`lets ${kind} be fetched before what stands in them: that is listed when it is there`, async () => {
      const around = document.body.appendChild(document.createElement(`inlay-${kind}`));
      // They say nothing of themselves that is new to anyone but that they are there.
      const parts = [1, 2].map(() => around.appendChild(document.createElement(`inlay-${partKind}`)));
      await loadKinds([kind]);
      const count = (): number => around.shadowRoot!.querySelectorAll(`[part=${partKind}]`).length;
      await waitUntil(() => around.shadowRoot?.querySelector('slot'));
      expect([count(), around.shadowRoot!.querySelector('[role=status]')?.textContent ?? '']).to.deep.equal([0, '']);
      await loadKinds([partKind]);
      await waitUntil(() => count() === 2 && parts.map((part) => part.hasAttribute('shown')).join() === 'true,false');
      around.remove();
    });
  }

  it('gives of every kind the very definition that the list has', async () => {
    const kinds = await loadKinds(LOADABLE_TYPES);
    expect(kinds.length).to.equal(definitions.length);
    for (const definition of definitions) expect(kinds).to.include(definition);
    expect(definitions.filter(({ tag }) => customElements.get(tag) === undefined)).to.deep.equal([]);
  });

  it('makes every element with the properties, state and defaults that its definition states', async () => {
    await loadKinds(LOADABLE_TYPES);
    for (const { tag, props, state, query } of definitions) {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const [name, prop] of Object.entries(props)) expect(element[name], `${tag} ${name}`).to.deep.equal(prop.default);
      for (const [name, { initial }] of Object.entries(state)) if (!Object.hasOwn(props, name)) expect(element[name], `${tag} ${name}`).to.deep.equal(initial);
      if (query) expect(query.stateProp in element, tag).to.equal(true);
    }
  });
});
