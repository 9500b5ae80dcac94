import { definitions } from '@inlay/components/definitions';
import type { Prop } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineOnce } from '../../../expression-field/define-once.ts';
import type { ControlChange } from '../../control-change.ts';
import { PropField } from '../prop-field.ts';
import type { ColumnsControl } from './columns-control.ts';

defineOnce('inlay-prop-field', PropField);

const prop = definitions.find(({ type }) => type === 'table')!.props['columns'] as Prop<unknown>;
const rows = [{ order: 7, customer: 'Ann', orderDate: '2026-10-01' }];

describe('<inlay-columns-control>', () => {
  it('is what the columns of a table are edited with, and accessible empty, filled and open', async () => {
    const empty = await show(undefined);
    await expect(empty.field).to.be.accessible();
    const { field, control } = await show([{ key: 'total', type: 'currency', editable: true }, 'customer']);
    name(control, 0).click();
    await control.updateComplete;
    await expect(field).to.be.accessible();
    expect(members(control)).to.include.members(['key', 'currency', 'decimals', 'required', 'value', 'tone']);
  });

  it('takes the columns from the data, and after them only what is new', async () => {
    const { control, heard } = await show(undefined, rows);
    press(control, '.take');
    expect(heard.at(-1)).to.deep.equal([{ key: 'order', title: 'Order', type: 'number' }, { key: 'customer', title: 'Customer' }, { key: 'orderDate', title: 'Order date', type: 'date' }]);
    await control.updateComplete;
    press(control, '.take');
    expect(heard.at(-1)).to.have.length(3);
    const none = await show(['a'], undefined);
    expect(none.control.renderRoot.querySelector('.take')).to.equal(null);
  });

  it('sets what a column says, and takes away what is cleared', async () => {
    const { control, heard } = await show(['total']);
    name(control, 0).click();
    await control.updateComplete;
    choose(control, 'type', 'currency');
    await control.updateComplete;
    member(control, 'currency').focus();
    await sendKeys({ type: 'EUR' });
    expect(heard.at(-1)).to.deep.equal([{ key: 'total', type: 'currency', currency: 'EUR' }]);
    member(control, 'width').focus();
    await sendKeys({ type: '12x' });
    expect(heard.at(-1)).to.deep.equal([{ key: 'total', type: 'currency', currency: 'EUR', width: 12 }]);
    choose(control, 'type', '');
    expect(heard.at(-1)).to.deep.equal([{ key: 'total', currency: 'EUR', width: 12 }]);
    member(control, 'editable').shadowRoot!.querySelector('button')!.click();
    await control.updateComplete;
    expect(members(control)).to.include('options');
  });

  it('moves a column by the keyboard from any of its buttons, which would else scroll the panel', async () => {
    const { control, heard } = await show(['a', 'b']);
    control.shadowRoot!.querySelector<HTMLElement>('[aria-label="Hide a"]')!.focus();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Alt' });
    expect(heard.at(-1)).to.deep.equal(['b', 'a']);
    await control.updateComplete;
    expect(control.shadowRoot!.activeElement).to.equal(name(control, 1));
  });

  it('moves, hides, adds and removes by the keyboard, which stays with the column', async () => {
    const { control, heard } = await show(['a', 'b', 'c']);
    name(control, 0).focus();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowDown' });
    await control.updateComplete;
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Alt' });
    expect(heard.at(-1)).to.deep.equal(['b', 'c', 'a']);
    await control.updateComplete;
    expect(control.shadowRoot!.activeElement).to.equal(name(control, 2));
    press(control, '[aria-label="Hide b"]');
    expect(heard.at(-1)).to.deep.equal([{ key: 'b', hidden: true }, 'c', 'a']);
    await control.updateComplete;
    press(control, '[aria-label="Remove b"]');
    await control.updateComplete;
    expect([heard.at(-1), control.shadowRoot!.activeElement]).to.deep.equal([['c', 'a'], name(control, 0)]);
    press(control, '#control');
    expect(heard.at(-1)).to.deep.equal(['c', 'a', { key: 'column3', title: 'Column 3' }]);
  });

  it('sets nothing once the last column is gone, and every key is shown again', async () => {
    const { control, heard } = await show(['a']);
    press(control, '[aria-label="Remove a"]');
    expect(heard).to.deep.equal([undefined]);
    await control.updateComplete;
    expect(control.renderRoot.querySelector('.note')?.textContent).to.contain('Every key');
  });

  it('is JSON for whoever wants it and for what is no list of columns, and an expression behind the guillemets', async () => {
    const { field, control } = await show(['a']);
    press(control, '.json');
    await control.updateComplete;
    expect(control.renderRoot.querySelector('inlay-json-control')).not.to.equal(null);
    const other = await show([{ title: 'no key' }]);
    expect(other.control.renderRoot.querySelector('inlay-json-control')).not.to.equal(null);
    field.renderRoot.querySelector<HTMLElement>('.bind')!.click();
    await field.updateComplete;
    expect(field.renderRoot.querySelector('inlay-expression-field')).not.to.equal(null);
  });
});

async function show(value: JsonValue | undefined, data?: unknown): Promise<{ readonly field: PropField; readonly control: ColumnsControl; readonly heard: (JsonValue | undefined)[] }> {
  const heard: (JsonValue | undefined)[] = [];
  const field = await fixture<PropField>(html`<inlay-prop-field .prop=${prop} .value=${value} .rows=${data}></inlay-prop-field>`);
  field.addEventListener('value-change', (event) => {
    heard.push((event as CustomEvent<ControlChange>).detail.value);
    field.value = heard.at(-1);
  });
  const control = field.renderRoot.querySelector<ColumnsControl>('inlay-columns-control')!;
  await control.updateComplete;
  return { field, control, heard };
}

const name = (control: ColumnsControl, index: number): HTMLElement => control.renderRoot.querySelector<HTMLElement>(`[data-index="${index}"] .name`)!;
const member = (control: ColumnsControl, key: string): HTMLElement => control.renderRoot.querySelector<HTMLElement>(`[data-member="${key}"]`)!;
const members = (control: ColumnsControl): (string | undefined)[] => [...control.renderRoot.querySelectorAll<HTMLElement>('[data-member]')].map((each) => each.dataset['member']);

function press(control: ColumnsControl, selector: string): void {
  control.renderRoot.querySelector<HTMLElement>(selector)!.click();
}

function choose(control: ColumnsControl, key: string, value: string): void {
  const select = member(control, key) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}
