import { expect, fixture, html } from '@open-wc/testing';
import type { StyleType } from '@inlay/runtime/component';
import { definitions } from '../definitions.ts';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

const SEEN = ['color', 'background-color', 'border-top-color', 'border-top-width', 'border-top-left-radius', 'padding-top', 'font-size', 'font-weight', 'border-bottom-color'] as const;
const OTHER: Readonly<Record<StyleType, string>> = { colour: '#123456', length: '37px', size: '31px', weight: '900' };

const documentOf = (components: object, more: object = {}) => ({ inlay: 1, name: 'Styled', pages: { main: { title: 'Main', order: 'a0' } }, components, ...more });
const node = (type: string, rest: object = {}) => ({ type, parent: 'main', order: 'a0', layout: { x: 0, y: 0, w: 6, h: 4 }, ...rest });

async function show(content: object): Promise<InlayApp> {
  const view = await fixture<InlayApp>(html`<inlay-app .document=${content}></inlay-app>`);
  await view.updateComplete;
  return view;
}

async function elementOf(view: InlayApp, name: string): Promise<HTMLElement> {
  const box = view.boxOf(name)!;
  const element = box.localName.includes('-') ? box : (box.firstElementChild as HTMLElement);
  await waitUntil(() => (element.shadowRoot?.childElementCount ?? 0) > 0);
  await (element as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
  return element;
}

/** What of it and everything in it can be seen of styles. */
function looks(element: HTMLElement): string {
  return [element, ...element.shadowRoot!.querySelectorAll('*')].map((each) => SEEN.map((property) => getComputedStyle(each).getPropertyValue(property)).join()).join('\n');
}

describe('the style of one component', () => {
  for (const definition of definitions.filter(({ style }) => style !== undefined)) {
    it(`of a ${definition.type} shows, each of them`, async () => {
      const plain = looks(await elementOf(await show(documentOf({ one: node(definition.type, { props: definition.example }) })), 'one'));
      for (const [name, { type }] of Object.entries(definition.style!)) {
        const styled = looks(await elementOf(await show(documentOf({ one: node(definition.type, { props: definition.example, style: { [name]: OTHER[type] } }) })), 'one'));
        expect(styled, name).not.to.equal(plain);
      }
    });
  }

  it('names tokens of the theme, follows expressions and edits, and goes again', async () => {
    const content = documentOf({ bad: { type: 'checkbox', parent: 'main', order: 'a1' }, one: node('text', { props: { value: 'Words' }, style: { text: "<< bad.value ? 'danger' : 'accent' >>", padding: 'space-24', radius: '<< 3 + 4 + "px" >>' } }) }, { theme: { danger: 'rgb(200, 0, 0)', accent: 'rgb(0, 0, 200)' } });
    const view = await show(content);
    const element = await elementOf(view, 'one');
    const seen = (): readonly string[] => ['color', 'padding-top', 'border-top-left-radius'].map((property) => getComputedStyle(element).getPropertyValue(property));
    expect(seen()).to.deep.equal(['rgb(0, 0, 200)', '24px', '7px']);
    view.runningApp!.set('bad', 'value', true);
    await waitUntil(() => seen()[0] === 'rgb(200, 0, 0)');
    const { style: _style, ...bare } = view.runningApp!.document.components['one']!;
    view.runningApp!.update({ ...view.runningApp!.document, components: { one: bare } });
    await waitUntil(() => seen()[1] === '0px');
    expect(element.style.length).to.equal(0);
  });

  it('stops at the component: what stands in a container has its own', async () => {
    const view = await show(documentOf({ box: node('container', { style: { background: '#102030', radius: '9px' } }), inner: { type: 'textarea', parent: 'box', order: 'a0' }, below: { type: 'textarea', parent: 'main', order: 'a1', style: { background: '#203040' } } }));
    const ground = async (name: string): Promise<string> => getComputedStyle((await elementOf(view, name)).shadowRoot!.querySelector('textarea')!).backgroundColor;
    expect([await ground('inner'), await ground('below')]).to.deep.equal(['oklch(1 0 90)', 'rgb(32, 48, 64)']);
    expect(getComputedStyle(await elementOf(view, 'box')).backgroundColor).to.equal('rgb(16, 32, 48)');
  });

  it('takes two tokens in each other’s place, and nothing that is no value', async () => {
    const view = await show(documentOf({ one: node('textarea', { style: { text: 'surface', background: 'text', border: 'red; position: fixed', radius: 'url(x)' } }) }));
    const area = (await elementOf(view, 'one')).shadowRoot!.querySelector('textarea')!;
    const { color, backgroundColor } = getComputedStyle(area);
    expect(color).to.equal('oklch(1 0 90)');
    expect(backgroundColor).to.match(/^oklch\(0\.24 /);
    expect(view.boxOf('one')!.innerHTML).not.to.contain('fixed');
    expect(view.runningApp!.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal(['wrong-type components.one.style.border', 'wrong-type components.one.style.radius']);
  });
});
