import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayCustom } from './custom.ts';

const MODULE = new URL('./elements/star-field.fixture.ts', import.meta.url).pathname;

interface StarField extends HTMLElement {
  count: number;
}

async function show(props: Partial<InlayCustom>): Promise<InlayCustom> {
  const element = await fixture<InlayCustom>(html`<inlay-custom></inlay-custom>`);
  Object.assign(element, props);
  await element.updateComplete;
  return element;
}

const inner = (element: InlayCustom): StarField => element.shadowRoot!.querySelector<StarField>('star-field')!;
const problem = (element: InlayCustom): string => element.shadowRoot!.querySelector('[part=problem]')?.textContent?.trim() ?? '';

/** Runs something with the console's warnings kept. */
async function warningsOf(work: () => unknown): Promise<readonly string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (words: unknown) => warnings.push(String(words));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('<inlay-custom>', () => {
  it('says what to do while it has no element, and why one cannot stand here', async () => {
    const element = await show({});
    await expect(element).to.be.accessible();
    expect(problem(element)).to.equal('Name the element that is to stand here, such as my-chart.');
    for (const [tag, words] of [['script', 'is no custom element'], ['iframe', 'is no custom element'], ['inlay-app', 'is a component of its own'], ['no-such-thing', 'is defined on this page']] as const) {
      element.tag = tag;
      await waitUntil(() => problem(element).includes(words), `${tag}: ${problem(element)}`);
      expect([element.ready, element.error.includes(words), element.shadowRoot!.querySelector(tag)]).to.deep.equal([false, true, null]);
    }
    await expect(element).to.be.accessible();
  });

  it('loads no code from elsewhere, and says when a module is not there or defines something else', async () => {
    const element = await show({ tag: 'my-chart', module: 'https://elsewhere.example/chart.js' });
    await waitUntil(() => problem(element).includes('It is not of this site.'));
    element.module = '/elements/no-such-module.js';
    await waitUntil(() => problem(element).includes('/no-such-module.js'));
    element.module = MODULE;
    await waitUntil(() => problem(element) === 'The module defines no element <my-chart>.');
  });

  it('runs no other script of the site, whatever a document names', async () => {
    const element = await show({ tag: 'my-chart' });
    const blob = URL.createObjectURL(new Blob(['window.hacked = 1'], { type: 'text/javascript' }));
    for (const module of [blob, '/search?callback=alert', '/elements/../scripts/a.js', '/elements/a.js?callback=alert', '/elements%2fa.js', new URL('./plain-value.ts', import.meta.url).pathname, 'data:text/javascript,0']) {
      element.module = '';
      await waitUntil(() => problem(element).includes('is defined on this page'));
      element.module = module;
      await waitUntil(() => /It is not of this site|in the folder elements/.test(problem(element)), module);
    }
    URL.revokeObjectURL(blob);
    expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('loads the module, gives the element its properties, and hears its events', async () => {
    const element = await show({ tag: 'star-field', module: MODULE, props: { count: 2 }, exposed: ['count', 'node', 'innerHTML'], events: ['star-added'] });
    await waitUntil(() => element.ready && inner(element) !== null);
    await waitUntil(() => element.values['count'] === 2);
    expect(inner(element).textContent).to.equal('★★');
    element.props = { count: 3 };
    await element.updateComplete;
    const heard: unknown[] = [];
    element.addEventListener('event', () => heard.push(element.lastEvent));
    inner(element).click();
    expect([heard, element.values]).to.deep.equal([[{ name: 'star-added', detail: { count: 4, node: null } }], { count: 4, node: null, innerHTML: null }]);
    element.callMethod('add', 2);
    element.callMethod('remove');
    element.callMethod('setAttribute', 'onclick', 'x');
    expect([element.values['count'], inner(element).isConnected, inner(element).hasAttribute('onclick')]).to.deep.equal([6, true, false]);
    await expect(element).to.be.accessible();
  });

  it('sets nothing that runs code, and goes on after what the element refuses', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show({ tag: 'star-field', module: MODULE, props: { innerHTML: '<img src=x>', onclick: 'x', nothing: 1, constructor: 1, count: -1, title: 'Stars' } as InlayCustom['props'] });
      await waitUntil(() => element.ready);
      expect([inner(element).childElementCount, inner(element).title, inner(element).count]).to.deep.equal([0, 'Stars', 0]);
    });
    expect(warnings.filter((words) => words.includes('may set'))).to.have.length(4);
    expect(warnings.filter((words) => words.includes('refused its property "count"'))).to.have.length(1);
  });

  it('shows an element that the page defines later', async () => {
    const element = await show({ tag: 'late-element' });
    await waitUntil(() => problem(element) !== '');
    customElements.define('late-element', class extends HTMLElement {});
    await waitUntil(() => element.ready);
    expect([problem(element), element.error, element.shadowRoot!.querySelector('late-element') !== null]).to.deep.equal(['', '', true]);
  });

  it('works in an app: expressions give and read, handlers hear and call', async () => {
    const { document: app1, problems } = parseDocument({ inlay: 1, pages: { main: {} }, state: { stars: 1, heard: '' }, components: {
      custom1: { type: 'custom', parent: 'main', order: 'a0', props: { tag: 'star-field', module: MODULE, props: { count: '<< stars.value >>' }, exposed: ['count'], events: ['star-added'] }, on: { event: [{ do: 'setState', state: 'heard', value: '<< event.lastEvent.name >>' }] } },
      words: { type: 'text', parent: 'main', order: 'a1', props: { value: '<< custom1.values.count >> stars' } },
    } }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(app1!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    expect(app.evaluate('<< [custom1.ready, custom1.values, custom1.lastEvent] >>')).to.deep.equal([false, {}, null]);
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    await waitUntil(() => app.evaluate('<< custom1.ready >>') === true);
    app.get('custom1')!.call('callMethod', ['add', 4]);
    await waitUntil(() => app.evaluate('<< words.value >>') === '5 stars');
    await waitUntil(() => app.evaluate('<< heard.value >>') === 'star-added');
    expect(inner(view.shadowRoot!.querySelector('inlay-custom')!).count).to.equal(5);
    app.dispose();
  });
});
