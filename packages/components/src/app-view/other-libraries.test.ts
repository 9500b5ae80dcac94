import '@material/web/checkbox/checkbox.js';
import '@material/web/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { booleanProp, definitionFromManifest } from '@inlay/runtime/component';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from './app-view.ts';
import './register.ts';

/** A manifest as its package ships it. */
async function manifestOf(path: string): Promise<unknown> {
  const module: { readonly default: unknown } = await import(new URL(`../../node_modules/${path}`, import.meta.url).href);
  return module.default;
}

const [shoelace, material] = await Promise.all(['@shoelace-style/shoelace/dist/custom-elements.json', '@material/web/custom-elements.json'].map(manifestOf));
const components = [
  definitionFromManifest(shoelace, 'sl-input'),
  definitionFromManifest(shoelace, 'sl-textarea'),
  // Its manifest leaves out what comes from a mixin.
  definitionFromManifest(material, 'md-switch', { props: { disabled: booleanProp({ title: 'Disabled', description: 'Cannot be used.' }) } }),
  definitionFromManifest(material, 'md-checkbox'),
];

async function show(parts: Readonly<Record<string, { readonly type: string; readonly props: object }>>): Promise<InlayApp> {
  const document = { inlay: 1, pages: { main: {} }, components: Object.fromEntries(Object.entries(parts).map(([name, part], index) => [name, { ...part, parent: 'main', order: `a${index}` }])) };
  const element = await fixture<InlayApp>(html`<inlay-app .components=${components} .document=${document}></inlay-app>`);
  await element.updateComplete;
  return element;
}

type Member = HTMLElement & Readonly<Record<'value' | 'size' | 'label' | 'rows' | 'required' | 'disabled' | 'selected', unknown>> & { readonly updateComplete: Promise<unknown> };

const find = (element: InlayApp, tag: string): Member => element.shadowRoot!.querySelector<Member>(tag)!;

/** Elements that hold under the policy; others of these libraries write style attributes or fetch their icons from data addresses. */
describe('<inlay-app> with elements of other libraries', () => {
  it('binds Shoelace elements by their manifest: properties in, events out', async () => {
    const element = await show({
      words: { type: 'slInput', props: { label: 'Words', value: 'ab', size: 'large', disabled: '<< more.value === "stop" >>' } },
      more: { type: 'slTextarea', props: { label: '<< words.value.length >> letters', rows: 2 } },
      echo: { type: 'text', props: { value: '<< words.value >>, << more.value >>' } },
    });
    const [input, textarea] = [find(element, 'sl-input'), find(element, 'sl-textarea')];
    await input.updateComplete;
    expect([input.value, input.size, textarea.label, textarea.rows]).to.deep.equal(['ab', 'large', '2 letters', 2]);
    input.focus();
    await sendKeys({ type: 'xyz' });
    expect([element.runningApp!.evaluate('<< words.value.length >>'), textarea.label]).to.deep.equal([5, '5 letters']);
    textarea.focus();
    await sendKeys({ type: 'stop' });
    expect([input.disabled, textarea.value]).to.deep.equal([true, 'stop']);
    expect(find(element, 'inlay-text').value).to.match(/, stop$/);
    element.runningApp!.set('more', 'value', '');
    await input.updateComplete;
    expect([input.disabled, textarea.value]).to.deep.equal([false, '']);
    element.runningApp!.get('words')!.call('focus', []);
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  it('binds Material elements, which inherit what they have', async () => {
    const element = await show({
      agree: { type: 'mdCheckbox', props: { required: true } },
      mails: { type: 'mdSwitch', props: { disabled: '<< !agree.checked >>', selected: true } },
      echo: { type: 'text', props: { value: '<< mails.selected >>' } },
    });
    const checkbox = find(element, 'md-checkbox');
    const toggle = find(element, 'md-switch');
    expect([checkbox.required, toggle.disabled, toggle.selected]).to.deep.equal([true, true, true]);
    checkbox.focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => !toggle.disabled);
    await toggle.updateComplete;
    toggle.focus();
    await sendKeys({ press: 'Space' });
    expect([element.runningApp!.evaluate('<< mails.selected >>'), find(element, 'inlay-text').value]).to.deep.equal([false, 'false']);
    element.runningApp!.set('mails', 'selected', true);
    expect(toggle.selected).to.equal(true);
  });
});
