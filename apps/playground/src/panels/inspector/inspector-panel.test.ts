import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import type { ControlChange } from '../control-change.ts';
import type { HandlerStep } from '../handler-step.ts';
import { InspectorPanel } from './inspector-panel.ts';
import type { PropField } from './prop-field.ts';

defineOnce('inlay-inspector-panel', InspectorPanel);

describe('<inlay-inspector-panel>', () => {
  let session: Session;
  let panel: InspectorPanel;

  beforeEach(async () => {
    session = await openSession(documentWith({
      feedback: { type: 'textarea', layout: { x: 4, y: 0, w: 6, h: 4 }, props: { label: 'Feedback', helpText: '<< feedback.value.length >> characters' } },
      send: { type: 'button', props: { text: 'Send', disabled: '<< feedback.value == "" >>' }, on: { click: [{ do: 'trigger', query: 'analyze' }] } },
    }));
    panel = await fixture<InspectorPanel>(html`<inlay-inspector-panel .session=${session}></inlay-inspector-panel>`);
  });

  afterEach(() => session.dispose());

  it('says what to do while nothing is selected', async () => {
    expect(panel.renderRoot.textContent).to.contain('Select a component');
    await expect(panel).to.be.accessible();
  });

  it('is accessible with a component', async () => {
    await select('send');
    await expect(panel).to.be.accessible();
  });

  it('shows a field for each property of what is selected', async () => {
    await select('send');
    const { props, pageProps } = session.app.example('send')!.definition;
    const shown = [...inspector().querySelectorAll<HTMLElement>('inlay-prop-field[data-prop]')].map(({ dataset }) => dataset['prop']);
    expect(shown).to.have.members(Object.keys({ ...props, ...pageProps }));
    await select('feedback');
    expect(prop('label').value).to.equal('Feedback');
  });

  it('gives the fields of what stands in a list, in a table or in a handler the names that only these can read', async () => {
    session.apply([
      { type: 'addComponent', name: 'people', component: { type: 'listView', parent: 'main', order: 'b0', props: { data: [{ name: 'Ada' }] } } },
      { type: 'addComponent', name: 'card', component: { type: 'textarea', parent: 'people', order: 'a0', props: { label: '<< item.name >>' } } },
      { type: 'addComponent', name: 'rows', component: { type: 'table', parent: 'main', order: 'b1', props: { data: [{ age: 36 }], columns: [{ key: 'age' }] } } },
    ]);
    await select('card');
    expect(prop('label').locals!()).to.deep.equal({ item: { name: 'Ada' }, index: 0 });
    expect(inspector().querySelector('inlay-handler-list')!.localsOf!('change')['event']).to.deep.equal({ type: 'change', value: '' });
    await select('rows');
    expect(prop('columns').locals!()).to.deep.equal({ currentRow: { age: 36 }, index: 0 });
  });

  it('sets a property, and shows it when it is changed elsewhere', async () => {
    await select('feedback');
    prop('label').dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail: { value: 'Words' } }));
    expect(session.document.components['feedback']?.props?.['label']).to.equal('Words');
    session.undo();
    await settled();
    expect(prop('label').value).to.equal('Feedback');
  });

  it('clears a property', async () => {
    await select('feedback');
    prop('label').dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail: { value: undefined } }));
    expect(session.document.components['feedback']?.props).not.to.have.property('label');
  });

  it('shows the live value of a bound property', async () => {
    await select('feedback');
    expect(prop('helpText').result).to.equal('0 characters');
    session.app.set('feedback', 'value', 'four');
    await settled();
    expect(prop('helpText').result).to.equal('4 characters');
  });

  it('applies an expression with a mistake, keeps the text and shows what is wrong', async () => {
    await select('feedback');
    prop('helpText').dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail: { value: '<< 1 + >>' } }));
    await settled();
    expect(session.document.components['feedback']?.props?.['helpText']).to.equal('<< 1 + >>');
    expect(prop('helpText').problem?.severity).to.equal('error');
  });

  it('warns of a member that is not there, and says which step names what is not there', async () => {
    session.apply([{ type: 'setProp', name: 'feedback', prop: 'helpText', value: '<< send.txet >>' }]);
    await select('feedback');
    expect(prop('helpText').problem).to.deep.include({ severity: 'warning', hint: 'Did you mean text?' });
    session.apply([{ type: 'setHandler', name: 'send', event: 'click', actions: [{ do: 'notify', message: '<< nobody >>' }, { do: 'trigger', query: 'analize' }] }]);
    await select('send');
    const steps = [...inspector().querySelector('inlay-handler-list')!.renderRoot.querySelectorAll('inlay-handler-step')];
    expect(steps.map(({ problems }) => problems[0]?.message)).to.deep.equal(['There is nothing named nobody here', 'There is no query "analize".']);
  });

  it('renames, with every reference, and stays on the component', async () => {
    await select('feedback');
    await typeName('words');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(session.selection).to.equal('words');
    expect(session.document.components['send']?.props?.['disabled']).to.equal('<< words.value == "" >>');
    expect(panel.shadowRoot?.activeElement?.localName).to.equal('inlay-name-field');
  });

  it('says why a name is refused, keeps what was typed, and goes back with Escape', async () => {
    await select('feedback');
    await typeName('send');
    await sendKeys({ press: 'Enter' });
    expect(nameField().textContent).to.contain('is used in components already');
    expect(nameInput().value).to.equal('send');
    await sendKeys({ press: 'Escape' });
    expect(nameInput().value).to.equal('feedback');
  });

  it('adds, changes and removes the steps of an event', async () => {
    await select('send');
    const list = inspector().querySelector('inlay-handler-list')!;
    list.renderRoot.querySelector<HTMLElement>('[data-event=click] .small-button')?.click();
    await settled();
    expect(handlers()).to.deep.equal([{ do: 'trigger', query: 'analyze' }, { do: 'trigger', query: 'analyze' }]);
    choose(steps(list)[1]!, 'What Click, step 2 does', 'setState');
    await settled();
    expect(handlers()?.[1]).to.deep.equal({ do: 'setState', state: 'filter', value: '' });
    expect([...steps(list)[1]!.renderRoot.querySelectorAll('select')].map(({ value }) => value)).to.deep.equal(['setState', 'filter']);
    for (const step of steps(list).toReversed()) {
      step.renderRoot.querySelector<HTMLElement>('.remove')?.click();
      await settled();
    }
    expect(session.document.components['send']).not.to.have.property('on');
    expect(list.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Add a step on Click');
  });

  it('puts steps into another order, by buttons and by keys, which keep the keyboard, and takes one move back at a time', async () => {
    const [first, second, third] = ['a', 'b', 'c'].map((message) => ({ do: 'notify', message }) as const);
    session.apply([{ type: 'setHandler', name: 'send', event: 'click', actions: [first!, second!, { ...third!, onlyWhen: '<< true >>' }] }]);
    await select('send');
    const list = inspector().querySelector('inlay-handler-list')!;
    const order = (): string => (handlers() ?? []).map((action) => ('message' in action ? action.message : '')).join('');
    const button = (label: string) => steps(list).flatMap((step) => [...step.renderRoot.querySelectorAll<HTMLButtonElement>('button')]).find((each) => each.getAttribute('aria-label') === label)!;
    const focused = () => list.shadowRoot?.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label');
    expect([button('Move Click, step 1 up').disabled, button('Move Click, step 3 down').disabled]).to.deep.equal([true, true]);
    button('Move Click, step 3 up').focus();
    button('Move Click, step 3 up').click();
    await settled();
    expect([order(), focused(), steps(list).map((step) => step.renderRoot.querySelector<HTMLDetailsElement>('.timing')!.open)]).to.deep.equal(['acb', 'Move Click, step 2 up', [false, true, false]]);
    button('Move Click, step 2 up').click();
    await settled();
    expect([order(), focused()]).to.deep.equal(['cab', 'Move Click, step 1 down']);
    button('Remove Click, step 1').focus();
    for (const key of ['ArrowUp', 'ArrowDown']) {
      await sendKeys({ down: 'Alt' });
      await sendKeys({ press: key });
      await sendKeys({ up: 'Alt' });
      await settled();
    }
    expect([order(), focused()]).to.deep.equal(['acb', 'Remove Click, step 2']);
    await expect(steps(list)[1]!).to.be.accessible();
    const back = ['cab', 'acb', 'abc'].map((expected) => { session.undo(); return order() === expected; });
    expect(back).to.deep.equal([true, true, true]);
  });

  it('has controls for what a step is given and when it runs, and says there what is wrong', async () => {
    await select('send');
    const [step] = steps(inspector().querySelector('inlay-handler-list')!);
    const field = (label: string) => [...step!.renderRoot.querySelectorAll('inlay-expression-field')].find((candidate) => candidate.label === label)!;
    const write = (label: string, value: string) => field(label).dispatchEvent(new CustomEvent('value-change', { detail: { value } }));
    choose(step!, 'What Click, step 1 does', 'openUrl');
    await settled();
    write('Address', 'https://example.com');
    await settled();
    step!.renderRoot.querySelector<HTMLElement>('.flag input')?.click();
    await settled();
    write('Only when', '<< true >>');
    await settled();
    expect(handlers()).to.deep.equal([{ do: 'openUrl', url: 'https://example.com', newTab: true, onlyWhen: '<< true >>' }]);
    choose(step!, 'What Click, step 1 does', 'callMethod');
    await settled();
    choose(step!, 'Method', 'setValue');
    await settled();
    write('Value', '<< 1 >>');
    await settled();
    expect(handlers()).to.deep.equal([{ do: 'callMethod', component: 'feedback', method: 'setValue', arguments: ['<< 1 >>'], onlyWhen: '<< true >>' }]);
    choose(step!, 'What Click, step 1 does', 'script');
    await settled();
    write('Script', 'const = 1');
    await settled();
    expect(field('Script').renderRoot.querySelector('.problem')?.textContent).to.contain('^');
    write('Script', 'nobody.setValue(1)');
    await settled();
    expect(field('Script').renderRoot.querySelector('.problem')?.textContent).to.contain('There is nothing named nobody');
    await session.app.dispatch('send', 'click');
    await settled();
    expect(field('Script').renderRoot.querySelector('.problem')?.textContent).to.contain('nobody');
    await expect(step!).to.be.accessible();
  });

  it('offers no step that has nothing to be done to, and keeps a target that is gone', async () => {
    session.apply([{ type: 'removeQuery', name: 'analyze' }]);
    await select('send');
    const [step] = steps(inspector().querySelector('inlay-handler-list')!);
    expect([...step!.renderRoot.querySelectorAll('option')].filter(({ disabled }) => disabled).map(({ value }) => value)).to.deep.equal(['trigger', 'abort', 'openModal', 'closeModal']);
    expect(step!.renderRoot.textContent).to.contain('analyze (missing)');
  });

  it('lets one choose the query that a component shows from those that there are', async () => {
    session.apply([{ type: 'addComponent', name: 'answer', component: { type: 'aiQuery', parent: 'main', order: 'a9', props: { query: 'analyze' } } }]);
    await select('answer');
    const field = prop('query').renderRoot;
    expect([...field.querySelector('inlay-choice-control')!.renderRoot.querySelectorAll('option')].map(({ value }) => value)).to.deep.equal(['analyze']);
    expect(field.querySelector('.bind')).to.equal(null);
  });

  it('places the component, narrower before it leaves the page', async () => {
    await select('feedback');
    const fields = inspector().querySelector('inlay-layout-fields')!;
    fields.renderRoot.querySelector('inlay-number-control')?.dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail: { value: 8 } }));
    expect(session.document.components['feedback']?.layout).to.deep.equal({ x: 8, y: 0, w: 4, h: 4 });
  });

  it('puts a component into another holder below what is there, and is read in the order of the rows', async () => {
    session.apply([
      { type: 'addComponent', name: 'box', component: { type: 'container', parent: 'main', order: 'b0', layout: { x: 0, y: 9, w: 12, h: 4 }, props: {} } },
      { type: 'addComponent', name: 'first', component: { type: 'textarea', parent: 'box', order: 'a0', layout: { x: 0, y: 0, w: 6, h: 2 }, props: {} } },
      { type: 'setLayout', name: 'feedback', layout: { x: 4, y: 30, w: 6, h: 4 } },
    ]);
    await select('feedback');
    [...inspector().querySelectorAll('inlay-choice-control')].find(({ label }) => label === 'Stands in')!.dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail: { value: 'box' } }));
    expect(session.document.components['feedback']).to.deep.include({ parent: 'box', layout: { x: 0, y: 2, w: 6, h: 4 } });
    inspector().querySelector('inlay-layout-fields')!.dispatchEvent(new CustomEvent('layout-change', { detail: { layout: { x: 6, y: 0, w: 6, h: 4 } } }));
    expect(session.document.components['feedback']?.layout).to.deep.equal({ x: 6, y: 0, w: 6, h: 4 });
    session.undo();
    session.undo();
    expect(session.document.components['feedback']).to.deep.include({ parent: 'main', layout: { x: 4, y: 30, w: 6, h: 4 } });
  });

  it('keeps a group closed from one component to the next', async () => {
    await select('feedback');
    const toggled = oneEvent(inspector().querySelector('details')!, 'toggle');
    inspector().querySelector('summary')?.click();
    await toggled;
    await select('send');
    expect(inspector().querySelector('details')?.open).to.equal(false);
  });

  it('deletes what is selected and keeps the keyboard', async () => {
    await select('send');
    panel.renderRoot.querySelector<HTMLElement>('header .small-button')?.click();
    await settled();
    expect(session.document.components).not.to.have.property('send');
    expect(panel.shadowRoot?.activeElement?.className).to.equal('empty');
  });

  it('keeps a component of a kind that is not known', async () => {
    session.apply([{ type: 'addComponent', name: 'map1', component: { type: 'map', parent: 'main', order: 'a9' } }]);
    await select('map1');
    expect(inspector().textContent).to.contain('“map”, which is not known here');
  });

  async function select(name: string): Promise<void> {
    session.select(name);
    await settled();
  }

  /** After the panel, the inspector in it and the fields in that have drawn themselves. */
  async function settled(): Promise<void> {
    await drawn(panel);
  }

  async function typeName(name: string): Promise<void> {
    nameInput().focus();
    nameInput().select();
    await sendKeys({ type: name });
  }

  const inspector = (): ShadowRoot => panel.renderRoot.querySelector('inlay-component-inspector')!.shadowRoot!;
  const prop = (name: string): PropField => inspector().querySelector<PropField>(`[data-prop=${name}]`)!;
  const nameField = (): ShadowRoot => panel.renderRoot.querySelector('inlay-name-field')!.shadowRoot!;
  const nameInput = (): HTMLInputElement => nameField().querySelector('input')!;
  const handlers = () => session.document.components['send']?.on?.['click'];
  const steps = (list: HTMLElement): readonly HandlerStep[] => [...list.shadowRoot!.querySelectorAll('inlay-handler-step')];

  it('sets the title and the place of a page, and removes it unless it is the only one', async () => {
    await select('main');
    const button = (label: string) => panel.renderRoot.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!;
    expect(button('Delete main').disabled).to.equal(true);
    session.apply([{ type: 'addPage', name: 'other', page: { title: 'Other', order: 'z0' } }]);
    await select('other');
    const page = panel.renderRoot.querySelector('inlay-page-inspector')!;
    await page.updateComplete;
    page.renderRoot.querySelector('inlay-text-control')!.dispatchEvent(new CustomEvent<ControlChange>('value-change', { detail: { value: 'Details' } }));
    page.renderRoot.querySelector<HTMLElement>('[aria-label="Move up"]')!.click();
    await settled();
    expect(Object.entries(session.document.pages).sort(([, left], [, right]) => (left.order < right.order ? -1 : 1)).map(([name, { title }]) => [name, title])[0]).to.deep.equal(['other', 'Details']);
    expect(page.renderRoot.textContent).to.contain('Page 1 of 2, the one that the app opens on');
    await expect(panel).to.be.accessible();
    button('Delete other').click();
    await settled();
    expect([Object.keys(session.document.pages), session.selection]).to.deep.equal([['main'], 'main']);
  });

  it('renames a page with what goes to it and stays on it, and keeps a name that is refused with the reason', async () => {
    session.apply([{ type: 'setHandler', name: 'send', event: 'click', actions: [{ do: 'navigate', page: 'main' }] }]);
    await select('main');
    nameInput().value = 'start';
    nameInput().dispatchEvent(new Event('input'));
    nameInput().dispatchEvent(new Event('change'));
    await settled();
    expect([Object.keys(session.document.pages), session.selection, session.app.page, handlers()]).to.deep.equal([['start'], 'start', 'start', [{ do: 'navigate', page: 'start' }]]);
    nameInput().value = 'send';
    nameInput().dispatchEvent(new Event('input'));
    nameInput().dispatchEvent(new Event('change'));
    await settled();
    expect(nameField().textContent).to.contain('The name "send" is used in components already.');
    expect(Object.keys(session.document.pages)).to.deep.equal(['start']);
  });
});

function choose(step: HandlerStep, label: string, value: string): void {
  const select = step.renderRoot.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** Resolves when an element and every one inside it have drawn what they were given. */
async function drawn(element: LitElement): Promise<void> {
  await element.updateComplete;
  const inner = [...element.renderRoot.querySelectorAll('*')].filter((each) => each instanceof LitElement);
  await Promise.all(inner.map(drawn));
}
