import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayStep } from '../step/step.ts';
import type { InlayStepper } from './stepper.ts';

async function show(linear = true): Promise<InlayStepper> {
  const element = await fixture<InlayStepper>(html`
    <inlay-stepper label="Order" ?linear=${linear}>
      <inlay-step name="a" label="Address"><inlay-text-input label="City" required></inlay-text-input></inlay-step>
      <inlay-step name="b" label="Payment">b</inlay-step>
      <inlay-step name="c" label="Check">c</inlay-step>
    </inlay-stepper>
  `);
  await element.updateComplete;
  return element;
}

const shown = (element: ParentNode): readonly string[] => [...element.querySelectorAll<InlayStep>('inlay-step')].filter((step) => getComputedStyle(step).display !== 'none').map(({ value }) => value);
const inside = (element: InlayStepper, part: string): readonly HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${part}]`)];
const press = async (element: InlayStepper, part: string, place = 0): Promise<void> => {
  inside(element, part)[place]!.click();
  await element.updateComplete;
};

function heard(element: InlayStepper): readonly string[] {
  const events: string[] = [];
  for (const name of ['change', 'finish', 'invalid']) element.addEventListener(name, ({ target }) => target === element && events.push(`${name} ${element.value}`));
  return events;
}

describe('<inlay-stepper>', () => {
  it('goes on and back by its buttons, and finishes', async () => {
    const element = await show(false);
    await expect(element).to.be.accessible();
    const events = heard(element);
    await press(element, 'back');
    await press(element, 'next');
    await press(element, 'next');
    expect([shown(element), inside(element, 'next')[0]!.textContent, inside(element, 'step').map(({ ariaCurrent }) => ariaCurrent)]).to.deep.equal([['c'], 'Finish', [null, null, 'step']]);
    await expect(element).to.be.accessible();
    await press(element, 'next');
    await press(element, 'back');
    await press(element, 'step', 0);
    expect([shown(element), events]).to.deep.equal([['a'], ['change b', 'change c', 'finish c', 'change b', 'change a']]);
  });

  it('in order, refuses to go on, shows what is wrong, and goes on once it is right', async () => {
    const element = await show();
    const events = heard(element);
    const city = element.querySelector('inlay-text-input')!;
    await press(element, 'next');
    await waitUntil(() => city.matches(':state(user-invalid)'));
    expect([shown(element), document.activeElement, events]).to.deep.equal([['a'], city, ['invalid ']]);
    expect(inside(element, 'step').map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal([null, 'true', 'true']);
    await sendKeys({ type: 'Ulm' });
    await element.updateComplete;
    expect(inside(element, 'step').map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal([null, null, 'true']);
    await press(element, 'step', 2);
    expect(shown(element)).to.deep.equal(['a']);
    await press(element, 'step', 1);
    await press(element, 'next');
    await press(element, 'step', 0);
    await press(element, 'step', 2);
    expect([shown(element), inside(element, 'step')[0]!.textContent!.replaceAll(/\s+/g, ' ').trim()]).to.deep.equal([['c'], 'Done: Address']);
  });

  it('goes to the step where something is wrong when it is asked to finish', async () => {
    const element = await show();
    element.value = 'c';
    await element.updateComplete;
    await press(element, 'next');
    await waitUntil(() => document.activeElement === element.querySelector('inlay-text-input'));
    expect(shown(element)).to.deep.equal(['a']);
  });

  it('is walked from the keyboard, and says where one is', async () => {
    const element = await show(false);
    inside(element, 'step')[0]!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([shown(element), element.shadowRoot!.querySelector('[role=status]')!.textContent]).to.deep.equal([['b'], 'Step 2 of 3: Payment']);
  });

  it('has steps from data where none stand in it, and takes any', async () => {
    const element = await fixture<InlayStepper>(html`<inlay-stepper .steps=${['Ordered', 'Sent']}></inlay-stepper>`);
    await expect(element).to.be.accessible();
    await press(element, 'next');
    expect([element.value, element.isLast]).to.deep.equal(['Sent', true]);
    for (const steps of [null, 'x', [null, {}], []]) {
      element.steps = steps as unknown as unknown[];
      await element.updateComplete;
      expect(inside(element, 'step')).to.have.length(0);
    }
  });

  it('is read by expressions and driven by methods, with and without a page', async () => {
    const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });
    const { document: app1, problems } = parseDocument({ inlay: 1, pages: { main: {} }, state: { log: [] }, components: {
      stepper1: at('main', 'a0', { type: 'stepper', props: { linear: true }, on: Object.fromEntries(['change', 'finish', 'invalid'].map((event) => [event, [{ do: 'setState', state: 'log', value: `<< [...log.value, '${event}'] >>` }]])) }),
      first: at('stepper1', 'a0', { type: 'step', props: { label: 'First' } }),
      city: at('first', 'a0', { type: 'textInput', props: { label: 'City', required: true } }),
      second: at('stepper1', 'a1', { type: 'step', props: { label: 'Second' } }),
    } }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(app1!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    const stepper = app.get('stepper1')!;
    expect(app.evaluate('<< [stepper1.currentStep, stepper1.isFirst, stepper1.isLast, stepper1.stepCount] >>')).to.deep.equal([{ value: 'first', label: 'First', index: 0, invalid: true }, true, false, 2]);
    stepper.call('back', []);
    stepper.call('next', []);
    await waitUntil(() => (app.evaluate('<< log.value >>') as string[]).length === 1);
    expect(app.evaluate('<< [stepper1.value, log.value] >>')).to.deep.equal(['first', ['invalid']]);
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const element = view.shadowRoot!.querySelector('inlay-stepper')!;
    const input = element.querySelector('inlay-text-input')!;
    await element.updateComplete;
    stepper.call('next', []);
    await waitUntil(() => input.matches(':state(user-invalid)'));
    app.get('city')!.call('setValue', ['Ulm']);
    stepper.call('next', []);
    await element.updateComplete;
    expect([shown(view.shadowRoot!), app.evaluate('<< [stepper1.isLast, stepper1.invalid] >>')]).to.deep.equal([['second'], [true, false]]);
    await press(element, 'next');
    await waitUntil(() => (app.evaluate('<< log.value >>') as string[]).at(-1) === 'finish');
    await press(element, 'back');
    expect(app.evaluate('<< stepper1.value >>')).to.equal('first');
    app.dispose();
  });

  it('in an app, is not held up by a required input that the app hides', async () => {
    const at = (parent: string, order: string, rest: object) => ({ parent, order, ...rest });
    const { document } = parseDocument({ inlay: 1, pages: { main: {} }, state: { log: [] }, components: {
      form1: at('main', 'a0', { type: 'form', on: { submit: [{ do: 'setState', state: 'log', value: '<< [...log.value, form1.data] >>' }] } }),
      stepper1: at('form1', 'a0', { type: 'stepper', props: { linear: true }, on: { finish: [{ do: 'callMethod', component: 'form1', method: 'submit' }] } }),
      step1: at('stepper1', 'a0', { type: 'step', props: { label: 'Plan' } }),
      plan: at('step1', 'a0', { type: 'textInput', props: { label: 'Plan', value: 'free' } }),
      more: at('step1', 'a1', { type: 'container', props: { hidden: "<< plan.value !== 'business' >>" } }),
      company: at('more', 'a0', { type: 'textInput', props: { label: 'Company', required: true } }),
    } }, { components: definitions });
    const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    const sent = (): readonly unknown[] => app.evaluate('<< log.value >>') as unknown[];
    app.get('stepper1')!.call('next', []);
    await waitUntil(() => sent().length === 1);
    app.set('plan', 'value', 'business');
    expect(app.evaluate('<< [form1.invalid, stepper1.invalid] >>')).to.deep.equal([true, true]);
    app.set('plan', 'value', 'pro');
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const element = view.shadowRoot!.querySelector('inlay-stepper')!;
    await element.updateComplete;
    await press(element, 'next');
    await waitUntil(() => sent().length === 2);
    expect(sent().at(-1)).to.deep.equal({ plan: 'pro', company: '' });
    app.get('stepper1')!.call('setValue', ['step1']);
    expect(app.get('stepper1')!.state('visited')).to.deep.equal(['step1']);
    app.get('form1')!.call('reset', []);
    expect(app.get('stepper1')!.state('visited'), 'a form that is reset begins again').to.deep.equal([]);
    app.dispose();
  });
});
