import { booleanProp, enumProp, numberProp, stringProp } from '@inlay/runtime/component';
import type { Prop } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { ExpressionField } from '../../expression-field/expression-field.ts';
import type { ControlChange } from '../control-change.ts';
import { PropField } from './prop-field.ts';

defineOnce('inlay-prop-field', PropField);

const text = stringProp({ title: 'Label', description: 'The words that name it.' }) as Prop<unknown>;
const number = numberProp({ title: 'Lines', description: 'How many.', default: 3 }) as Prop<unknown>;
const flag = booleanProp({ title: 'Disabled', description: 'Cannot be used.' }) as Prop<unknown>;
const choice = enumProp({ title: 'Size', description: 'How large.', options: ['small', 'large'], default: 'small' }) as Prop<unknown>;

describe('<inlay-prop-field>', () => {
  let heard: (JsonValue | undefined)[];

  beforeEach(() => {
    heard = [];
  });

  it('is accessible with each control, bound and not', async () => {
    for (const prop of [text, number, flag, choice, { ...text, multiline: true }, { ...text, type: 'array', default: [] } as Prop<unknown>]) {
      await expect(await show(prop, undefined)).to.be.accessible();
    }
    await expect(await show(text, '<< a >>', 'now')).to.be.accessible();
  });

  it('sets a text at each keystroke', async () => {
    const field = await show(text, undefined);
    control(field).focus();
    await sendKeys({ type: 'Hi' });
    expect(heard).to.deep.equal(['H', 'Hi']);
  });

  it('opens the expression under the caret when << is typed into a text', async () => {
    const field = await show(text, 'Hello ');
    control(field).focus();
    await sendKeys({ type: '<< name >>' });
    expect(heard.at(-1)).to.equal('Hello << name >>');
    expect(expression(field)?.value).to.equal('Hello << name >>');
  });

  it('stays an expression while its opener is deleted, and follows what is changed elsewhere', async () => {
    const field = await show(text, '<<');
    expression(field)?.focus({ caret: 2 });
    await sendKeys({ press: 'Backspace' });
    expect(heard).to.deep.equal(['<']);
    expect(expression(field)).not.to.equal(null);
    field.value = 'undone';
    await field.updateComplete;
    expect(expression(field)).to.equal(null);
  });

  it('binds a plain value and gives the expression up for what it yields', async () => {
    const field = await show(number, 5, 5);
    bind(field).click();
    expect(heard).to.deep.equal(['<< 5 >>']);
    await field.updateComplete;
    field.result = 8;
    bind(field).click();
    expect(heard.at(-1)).to.equal(8);
  });

  it('binds a plain value with that chosen, to be written over, and a text with the caret behind it', async () => {
    for (const [prop, value, written] of [[number, 5, '<< a >>'], [text, 'Hello', 'Helloa']] as const) {
      const field = await show(prop, value, value);
      field.addEventListener('value-change', (event) => (field.value = (event as CustomEvent<{ value: string }>).detail.value));
      bind(field).click();
      await settled(field);
      await sendKeys({ type: 'a' });
      expect(heard.at(-1)).to.equal(written);
    }
  });

  it('brings the expression back that was given up last', async () => {
    const field = await show(text, '<< name >>', 'Ada');
    bind(field).click();
    await field.updateComplete;
    expect(heard).to.deep.equal(['Ada']);
    bind(field).click();
    expect(heard.at(-1)).to.equal('<< name >>');
  });

  it('begins an expression with an empty hole, and sets nothing before something is typed', async () => {
    const field = await show(text, undefined);
    bind(field).click();
    await settled(field);
    expect(heard).to.deep.equal([]);
    await sendKeys({ type: 'a' });
    expect(heard).to.deep.equal(['<< a >>']);
  });

  it('keeps what is no number yet, says so, and sets nothing', async () => {
    const field = await show(number, 5);
    control(field).focus();
    await sendKeys({ type: 'x' });
    expect(heard).to.deep.equal([]);
    expect(control(field).shadowRoot?.querySelector('input')?.value).to.equal('5x');
    expect(control(field).shadowRoot?.querySelector('.problem')?.textContent).to.contain('“5x” is not a number.');
  });

  it('keeps what is no JSON yet, says so, and sets it once it is', async () => {
    const field = await show({ ...text, type: 'array', default: [] } as Prop<unknown>, undefined);
    control(field).focus();
    await sendKeys({ type: '[1' });
    expect(heard).to.deep.equal([]);
    expect(control(field).shadowRoot?.querySelector('.problem')?.textContent).to.contain('not JSON yet');
    await sendKeys({ type: ']' });
    expect(heard).to.deep.equal([[1]]);
  });

  it('switches, chooses and counts', async () => {
    control(await show(flag, undefined)).shadowRoot?.querySelector('button')?.click();
    const select = control(await show(choice, undefined)).shadowRoot!.querySelector('select')!;
    select.value = 'large';
    select.dispatchEvent(new Event('change'));
    control(await show(number, undefined)).focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(heard).to.deep.equal([true, 'large', 4]);
  });

  it('goes back to the default, and keeps the keyboard', async () => {
    const field = await show(choice, 'large');
    field.renderRoot.querySelector<HTMLElement>('.reset')?.click();
    await settled(field);
    expect(heard).to.deep.equal([undefined]);
    expect(field.shadowRoot?.activeElement).to.equal(control(field));
  });

  it('shows the problem of a plain value below it', async () => {
    const field = await show(text, 'Hello');
    field.problem = { severity: 'warning', code: 'x', message: 'Not good.', path: [] };
    await field.updateComplete;
    expect(field.renderRoot.querySelector('.problem')?.textContent).to.contain('Not good.');
  });

  async function show(prop: Prop<unknown>, value: JsonValue | undefined, result?: unknown): Promise<PropField> {
    const field = await fixture<PropField>(html`<inlay-prop-field .prop=${prop} .value=${value} .result=${result}></inlay-prop-field>`);
    // As the inspector does: what is set comes back from the document.
    field.addEventListener('value-change', (event) => {
      const change = (event as CustomEvent<ControlChange>).detail;
      heard.push(change.value);
      field.value = change.value;
    });
    return field;
  }
});

const control = (field: PropField): HTMLElement => field.renderRoot.querySelector<HTMLElement>('.control')!;
const expression = (field: PropField): ExpressionField | null => field.renderRoot.querySelector<ExpressionField>('inlay-expression-field');
const bind = (field: PropField): HTMLElement => field.renderRoot.querySelector<HTMLElement>('.bind')!;

/** After the field has drawn another control and that one has taken the keyboard. */
async function settled(field: PropField): Promise<void> {
  await field.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}
