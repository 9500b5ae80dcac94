import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InlayAccordionItem } from '../accordion-item/accordion-item.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayAccordion } from './accordion.ts';

const parts = (element: ParentNode): readonly InlayAccordionItem[] => [...element.querySelectorAll<InlayAccordionItem>('inlay-accordion-item')];
const open = (element: ParentNode): readonly string[] => parts(element).filter((part) => part.open).map(({ value }) => value);
const press = (part: InlayAccordionItem | undefined): void => part!.shadowRoot!.querySelector('button')!.click();

async function show(multiple = false): Promise<InlayAccordion> {
  return fixture<InlayAccordion>(html`
    <inlay-accordion label="Questions" ?multiple=${multiple}>
      <inlay-accordion-item name="a" label="First" open>a</inlay-accordion-item>
      <inlay-accordion-item name="b" label="Second">b</inlay-accordion-item>
      <inlay-accordion-item name="c" label="Third">c</inlay-accordion-item>
    </inlay-accordion>
  `);
}

describe('<inlay-accordion>', () => {
  it('opens one part at a time, from the keyboard too', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    parts(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect([open(element), changes]).to.deep.equal([['b'], 1]);
    await sendKeys({ press: 'Space' });
    expect([open(element), changes]).to.deep.equal([[], 2]);
  });

  it('leaves the others open where several may be', async () => {
    const element = await show(true);
    press(parts(element)[2]);
    expect(open(element)).to.deep.equal(['a', 'c']);
  });

  it('leaves accordions inside it alone', async () => {
    const element = await show();
    const inner = await show();
    parts(element)[0]!.append(inner);
    press(parts(inner)[1]);
    expect(open(inner)).to.deep.equal(['b']);
    expect(parts(element)[0]!.open).to.equal(true);
  });

  it('knows in an app which parts are open, whoever opened them', async () => {
    const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });
    const { document, problems } = parseDocument({
      inlay: 1,
      pages: { main: {} },
      components: {
        faq: at('main', 'a0', { type: 'accordion', props: { label: 'Questions' } }),
        first: at('faq', 'a0', { type: 'accordionItem', props: { label: 'First', open: true } }),
        second: at('faq', 'a1', { type: 'accordionItem', props: { label: 'Second' } }),
        words: at('second', 'a0', { type: 'text', props: { value: '<< faq.values.join() >>' } }),
      },
    }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    await view.updateComplete;
    press(parts(view.shadowRoot!)[1]);
    expect(app.evaluate('<< faq.values >>')).to.deep.equal(['second']);
    app.get('faq')!.call('openAll', []);
    expect([app.evaluate('<< faq.values >>'), open(view.shadowRoot!)]).to.deep.equal([['first', 'second'], ['first', 'second']]);
    app.dispose();
  });
});
