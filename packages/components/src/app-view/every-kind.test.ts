import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const BAD_VALUES = [null, undefined, Number.NaN, -1, 'nonsense', true, {}, [], [null, [], { label: {} }], cyclic, Symbol('bad'), () => 'bad', 12n];

/** A component as it is when it was just added in the playground, with what it then holds. */
function justAdded(type: string, parent: string, props: object): Record<string, object> {
  const definition = definitions.find((each) => each.type === type)!;
  const name = `${type}In${parent}${Object.keys(props).length}`;
  const contents = (definition.contents ?? []).map((inner, index) => ({ [`${name}Part${index}`]: { type: inner.type, parent: name, order: `a${index}`, props: inner.props ?? {} } }));
  return Object.assign({ [name]: { type, parent, order: 'a0', props } }, ...contents) as Record<string, object>;
}

describe('every kind of component', () => {
  // Says what goes wrong with which one.
  const quiet = console.warn;
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = quiet;
  });

  for (const { type, tag, example, props, within } of definitions) {
    it(`${type}: works in an app as it is when it was just added`, async () => {
      if (within !== undefined) return void expect(definitions.some((holder) => within.includes(holder.type) && holder.contents?.some((inner) => inner.type === type))).to.equal(true);
      const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: justAdded(type, 'main', example) }, { components: definitions });
      expect(problems).to.deep.equal([]);
      const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
      const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
      const element = view.shadowRoot!.querySelector<LitElement>(tag)!;
      await element.updateComplete;
      expect([element.shadowRoot!.childElementCount > 0, app.problems]).to.deep.equal([true, []]);
      await expect(view).to.be.accessible();
      app.dispose();
    });

    it(`${type}: never throws on a bad value, before or after it is on the page`, async () => {
      // Hidden, so that no address that a value happens to be is loaded.
      const page = await fixture<HTMLElement>(html`<div hidden></div>`);
      for (const value of BAD_VALUES) {
        const element = document.createElement(tag) as LitElement & Record<string, unknown>;
        for (const name of Object.keys(props)) element[name] = value;
        page.append(element);
        await element.updateComplete;
        for (const name of Object.keys(props)) element[name] = BAD_VALUES[0];
        for (const name of Object.keys(props)) element[name] = value;
        await element.updateComplete;
        element.remove();
      }
    });
  }
});
