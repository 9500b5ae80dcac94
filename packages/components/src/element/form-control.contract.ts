import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FormControlElement } from './form-control-element.ts';
import { waitUntil } from './wait-until.fixture.ts';

/** What a suite must know of an input to put it to the test. */
export interface FormControlCase<Element extends FormControlElement> {
  /** A tag that is registered already. */
  readonly tag: string;
  /** What it must have from the start: options. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Puts something acceptable into the control, as the person would: with its native events. */
  readonly fill: (element: Element) => Promise<void>;
  /** What a form gets under the control's name after `fill`, as text. */
  readonly filled: string;
  /** The part that takes the keyboard. */
  readonly control: (element: Element) => HTMLElement;
  /** The part that help and error belong to, where that is a group around several controls. */
  readonly described?: (element: Element) => HTMLElement;
  /** A browser keeps nothing of it over a navigation: files. */
  readonly isForgotten?: true;
}

/** The contract of every form control; each kind that takes input runs it. Call it inside a `describe`. */
export function runFormControlContract<Element extends FormControlElement>(control: FormControlCase<Element>): void {
  const inForm = async (attributes: Readonly<Record<string, string>> = {}): Promise<{ form: HTMLFormElement; element: Element; fieldset: HTMLFieldSetElement }> => {
    const form = await fixture<HTMLFormElement>(html`<form><fieldset></fieldset></form>`);
    const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
    const element = document.createElement(control.tag) as Element;
    for (const [name, value] of Object.entries({ name: 'field', label: 'Field', ...control.attributes, ...attributes })) element.setAttribute(name, value);
    fieldset.append(element);
    await element.updateComplete;
    return { form, element, fieldset };
  };

  submits(control, inForm);
  validates(control, inForm);
  saysThatItLoads(control, inForm);
  followsItsForm(control, inForm);
  isSteady(control, inForm);
}

type InForm<Element> = (attributes?: Readonly<Record<string, string>>) => Promise<{ form: HTMLFormElement; element: Element; fieldset: HTMLFieldSetElement }>;

function submits<Element extends FormControlElement>({ fill, filled }: FormControlCase<Element>, inForm: InForm<Element>): void {
  it('submits its value under its name', async () => {
    const { form, element } = await inForm();
    await fill(element);
    expect(await textOf(new FormData(form).get('field'))).to.equal(filled);
  });

  it('submits under a name that was set as a property, as frameworks do', async () => {
    const { form, element } = await inForm({ name: '' });
    element.name = 'renamed';
    await element.updateComplete;
    await fill(element);
    expect(await textOf(new FormData(form).get('renamed'))).to.equal(filled);
  });

  it('is left out of the form while disabled', async () => {
    const { form, element } = await inForm();
    await fill(element);
    element.disabled = true;
    await element.updateComplete;
    expect(new FormData(form).get('field')).to.equal(null);
  });
}

function validates<Element extends FormControlElement>({ fill, control, described = control }: FormControlCase<Element>, inForm: InForm<Element>): void {
  it('blocks the form while required and empty, and shows why only then', async () => {
    const { form, element } = await inForm({ required: '' });
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.matches(':state(user-invalid)')).to.equal(false);
    expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    expect(form.reportValidity()).to.equal(false);
    await element.updateComplete;
    expect(element.matches(':state(user-invalid)')).to.equal(true);
    expect(element.shadowRoot?.querySelector('[part=error]')?.textContent).to.contain(element.validationMessage);
    expect(described(element).getAttribute('aria-describedby')).to.contain('error');
  });

  it('is accepted once it is filled', async () => {
    const { form, element } = await inForm({ required: '' });
    await fill(element);
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    expect(element.invalid).to.equal(false);
  });

  it('validate shows the message and says whether the value is accepted', async () => {
    const { element } = await inForm({ required: '' });
    expect(element.validate()).to.equal(false);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=error]')).to.not.equal(null);
  });

  it('shows the message no longer after clearValidation, and is as invalid as before', async () => {
    const { element } = await inForm({ required: '' });
    element.validate();
    element.clearValidation();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    expect([element.matches(':state(user-invalid)'), element.invalid]).to.deep.equal([false, true]);
  });

  it('takes a message of the page', async () => {
    const { form, element } = await inForm();
    element.setCustomValidity('Ask Ann first.');
    expect(form.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('Ask Ann first.');
    element.setCustomValidity('');
    expect(form.checkValidity()).to.equal(true);
  });

  it('tells listeners that it is invalid', async () => {
    const { element } = await inForm({ required: '' });
    setTimeout(() => element.checkValidity());
    expect(await oneEvent(element, 'invalid')).to.be.instanceOf(Event);
  });
}

function saysThatItLoads<Element extends FormControlElement>({ control, described = control, fill, filled }: FormControlCase<Element>, inForm: InForm<Element>): void {
  it('shows and says that something is on its way, and can be used meanwhile', async () => {
    const { form, element } = await inForm();
    const region = element.shadowRoot!.querySelector('.error-region')!;
    const state = () => [region.textContent!.trim(), region.querySelector('[part=spinner]') !== null, described(element).getAttribute('aria-busy')];
    expect(state()).to.deep.equal(['', false, null]);
    element.loading = true;
    await element.updateComplete;
    expect(state()).to.deep.equal(['Loading…', true, 'true']);
    expect([region.ariaLive, region.isConnected, region.checkVisibility()], 'a region that was there before').to.deep.equal(['polite', true, true]);
    await expect(element).to.be.accessible();
    await fill(element);
    expect(await textOf(new FormData(form).get('field'))).to.equal(filled);
    element.loading = false;
    await element.updateComplete;
    expect(state()).to.deep.equal(['', false, null]);
  });

  it('has room for the spinner where it has no label', async () => {
    const { element } = await inForm({ label: '', 'aria-label': 'Field', loading: '' });
    // What turns has a larger box while it stands askew.
    for (const turn of element.shadowRoot!.querySelector('.spinner')!.getAnimations()) turn.cancel();
    const [spinner, host] = [element.shadowRoot!.querySelector('.spinner')!, element].map((each) => each.getBoundingClientRect());
    expect(spinner!.width).to.be.greaterThan(8);
    expect([spinner!.right - host!.right, host!.top - spinner!.top].map(Math.round), 'on the corner').to.deep.equal([6, 6]);
  });
}

function followsItsForm<Element extends FormControlElement>({ fill, filled, control }: FormControlCase<Element>, inForm: InForm<Element>): void {
  it('goes back to its start and forgets the person on reset', async () => {
    const { form, element } = await inForm({ required: '' });
    await fill(element);
    element.validate();
    form.reset();
    await element.updateComplete;
    expect(await textOf(new FormData(form).get('field'))).to.not.equal(filled);
    expect(element.matches(':state(user-invalid)')).to.equal(false);
    expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
  });

  it('is disabled by its fieldset and enabled again with it', async () => {
    const { element, fieldset } = await inForm();
    fieldset.disabled = true;
    await element.updateComplete;
    expect(isDisabled(control(element))).to.equal(true);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(isDisabled(control(element))).to.equal(false);
  });

  it('stays usable in the legend of a disabled fieldset, but not where one around that is disabled, too', async () => {
    const { element, fieldset } = await inForm();
    const inner = fieldset.appendChild(document.createElement('fieldset'));
    inner.disabled = true;
    inner.appendChild(document.createElement('legend')).append(element);
    await element.updateComplete;
    expect(isDisabled(control(element))).to.equal(false);
    fieldset.disabled = true;
    await element.updateComplete;
    expect(isDisabled(control(element))).to.equal(true);
  });

  it('is focused by a click on a label of the page, which also names it', async () => {
    const { form, element } = await inForm({ label: '', id: 'outer' });
    const label = document.createElement('label');
    label.htmlFor = 'outer';
    label.textContent = 'Outer words';
    form.prepend(label);
    element.requestUpdate();
    await element.updateComplete;
    label.click();
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot?.activeElement).to.equal(control(element));
    await expect(element).to.be.accessible();
  });

  it('is named by what its aria-labelledby points at', async () => {
    const { form, element } = await inForm({ label: '', 'aria-labelledby': 'title' });
    const title = document.createElement('h2');
    title.id = 'title';
    title.textContent = 'Words of a heading';
    form.prepend(title);
    element.requestUpdate();
    await element.updateComplete;
    const named = element.shadowRoot!.querySelector('[aria-label="Words of a heading"]');
    expect(named?.matches('#control, [role=group], [role=radiogroup], [role=textbox], input') ?? false).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('keeps its value when it leaves the page and comes back', async () => {
    const { form, element, fieldset } = await inForm();
    await fill(element);
    element.remove();
    expect(new FormData(form).get('field')).to.equal(null);
    fieldset.append(element);
    await element.updateComplete;
    expect(await textOf(new FormData(form).get('field'))).to.equal(filled);
  });
}

/** Natively; what is edited in place knows no native state, so it says so and takes neither keys nor the keyboard. */
function isDisabled(control: HTMLElement): boolean {
  return 'disabled' in control ? control.matches(':disabled') : control.ariaDisabled === 'true' && !control.isContentEditable && control.tabIndex < 0;
}

/** What nobody should set a value to. */
const BAD_VALUES = [null, undefined, 7, 'words', true, { a: 1 }, [1, null, undefined, {}], Symbol('x'), () => 1, Number.NaN, new Date(Number.NaN)];

function isSteady<Element extends FormControlElement>({ tag, attributes = {}, fill, filled, described, control, isForgotten }: FormControlCase<Element>, inForm: InForm<Element>): void {
  const valueOf = (element: Element) => (element as { value?: unknown }).value;

  it('has a label, a help line, an error and a disabled look that are accessible', async () => {
    const { element, fieldset } = await inForm({ 'help-text': 'One line of help.', required: '' });
    await expect(element).to.be.accessible();
    element.validate();
    await element.updateComplete;
    expect((described ?? control)(element).getAttribute('aria-describedby')).to.contain('error help');
    await expect(element).to.be.accessible();
    fieldset.disabled = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('is never invalid while it is read only', async () => {
    const { element } = await inForm({ required: '', readonly: '' });
    expect(element.invalid).to.equal(false);
    expect(element.validate()).to.equal(true);
  });

  it('fires input or change when the person changes it, and nothing when a script does', async () => {
    const { element } = await inForm();
    const heard = new Set<string>();
    for (const name of ['input', 'change']) element.addEventListener(name, (event) => heard.add(`${event.type} ${event.bubbles} ${event.composed}`));
    await fill(element);
    (document.activeElement as HTMLElement | null)?.blur();
    expect([...heard]).to.include('change true true');
    heard.clear();
    const value = valueOf(element);
    Object.assign(element, { value: undefined });
    await element.updateComplete;
    Object.assign(element, { value });
    await element.updateComplete;
    expect([...heard]).to.deep.equal([]);
  });

  it('is the same whether it was set up before or after it was attached', async () => {
    const { element, fieldset } = await inForm();
    await fill(element);
    const members = { value: valueOf(element), label: 'Label', required: true, helpText: 'Help', name: 'field' };
    const before = Object.assign(document.createElement(tag) as Element, members);
    const after = document.createElement(tag) as Element;
    for (const one of [before, after]) for (const [name, text] of Object.entries(attributes)) one.setAttribute(name, text);
    fieldset.append(before, after);
    await after.updateComplete;
    Object.assign(after, members);
    await Promise.all([before.updateComplete, after.updateComplete]);
    // What draws in a frame of its own may be there in one of them first; where it never is the same, the comparison says how.
    const countIn = ({ shadowRoot }: Element): number => shadowRoot!.querySelectorAll('*').length;
    await waitUntil(() => countIn(before) === countIn(after)).catch(() => undefined);
    expect(before).shadowDom.to.equal(after.shadowRoot?.innerHTML ?? '');
    expect(before.outerHTML).to.equal(after.outerHTML);
  });

  it('never throws on a bad value', async () => {
    const { form, element } = await inForm();
    const { warn } = console;
    console.warn = () => undefined;
    for (const value of BAD_VALUES) {
      Object.assign(element, { value });
      await element.updateComplete;
      expect([...new FormData(form)].length).to.be.lessThan(10);
    }
    console.warn = warn;
  });

  if (isForgotten) return;

  it('takes back what the browser kept over a navigation', async () => {
    const { form, element } = await inForm();
    const kept = await keptState(element, () => fill(element));
    const { form: later, element: returned } = await inForm();
    returned.formStateRestoreCallback(kept);
    expect(await textOf(new FormData(later).get('field'))).to.equal(filled);
    expect([...new FormData(later)]).to.deep.equal([...new FormData(form)]);
  });
}

/** What an element last gave its form to keep, while something is done to it. */
async function keptState(element: HTMLElement, act: () => Promise<void>): Promise<File | string | FormData | null> {
  const { setFormValue } = ElementInternals.prototype;
  let kept: File | string | FormData | null = null;
  ElementInternals.prototype.setFormValue = function keep(value, state = value) {
    if (this.shadowRoot === element.shadowRoot) kept = state;
    setFormValue.call(this, value, state);
  };
  try {
    await act();
  } finally {
    ElementInternals.prototype.setFormValue = setFormValue;
  }
  return kept;
}

async function textOf(value: FormDataEntryValue | null): Promise<string | null> {
  return value instanceof File ? value.text() : value;
}
