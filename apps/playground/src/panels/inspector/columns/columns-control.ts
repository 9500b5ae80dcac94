import type { JsonValue } from '@inlay/runtime/document';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import EyeOff from 'lucide/dist/esm/icons/eye-off.mjs';
import Eye from 'lucide/dist/esm/icons/eye.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { icon } from '../../icon.ts';
import { panelStyles } from '../../panel.styles.ts';
import { fireChange } from '../../control-change.ts';
import type { LocalNames } from '../../../session/local-names.ts';
import type { ControlChange } from '../../control-change.ts';
import { ControlElement } from '../../control-element.ts';
import { columnFields, kindWords } from './column-fields.ts';
import type { ColumnField } from './column-fields.ts';
import { membersOf, nameOf, readColumnList, withColumnMember, withColumnMoved, withColumnsOfRows, withNewColumn } from './column-list.ts';
import type { StatedColumn } from './column-list.ts';
import { columnsControlStyles } from './columns-control.styles.ts';

/**
 * The columns of a table: a line for each, with what can be said of it below. Alt and an arrow move a column from
 * anywhere in its line. What is no list of columns, and whoever wants it, gets JSON.
 */
export class ColumnsControl extends ControlElement {
  static override properties = { ...ControlElement.properties, value: { attribute: false }, rows: { attribute: false }, locals: { attribute: false } };
  static override styles = [...ControlElement.styles, panelStyles, columnsControlStyles];

  declare value: JsonValue | undefined;
  /** The rows that the table shows now, to take columns from. */
  declare rows: unknown;
  /** What is said of each row reads beside the app. */
  declare locals: (() => LocalNames) | undefined;

  #open: number | undefined;
  #isJson = false;
  /** What takes the keyboard once the list is drawn anew. */
  #next: string | undefined;

  protected override render(): TemplateResult {
    const columns = readColumnList(this.value);
    const isJson = this.#isJson || columns === undefined;
    return html`
      ${isJson ? html`<inlay-json-control .label=${this.label} .description=${this.description} type="array" placeholder="[ ]" .value=${this.value} @value-change=${(event: CustomEvent<ControlChange>) => fireChange(this, event.detail)}></inlay-json-control>` : this.#list(columns)}
      <div class="tools">
        ${isJson ? nothing : html`
          <button class="tool" id="control" type="button" @click=${() => this.#add(columns)}>Add column</button>
          ${Array.isArray(this.rows) && this.rows.length > 0 ? html`<button class="tool take" type="button" title="Adds a column for each key of the rows that has none" @click=${() => this.#set(withColumnsOfRows(columns, this.rows))}>Take from data</button>` : nothing}
        `}
        ${columns === undefined ? nothing : html`<button class="tool json" type="button" aria-pressed=${isJson ? 'true' : 'false'} @click=${this.#toggleJson}>JSON</button>`}
      </div>
    `;
  }

  protected override updated(): void {
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  #list(columns: readonly StatedColumn[]): TemplateResult {
    if (columns.length === 0) return html`<p class="note">Every key of the rows is a column.</p>`;
    return html`<ol aria-label=${this.label}>${columns.map((column, index) => this.#column(columns, column, index))}</ol>`;
  }

  #column(columns: readonly StatedColumn[], column: StatedColumn, index: number): TemplateResult {
    const name = nameOf(column);
    const isOpen = this.#open === index;
    const isHidden = membersOf(column)['hidden'] === true;
    const move = (to: number, focus: string) => (): void => this.#move(columns, { from: index, to, focus });
    return html`
      <li class=${isHidden ? 'hidden' : ''} data-index=${index}>
        <div class="line" @keydown=${(event: KeyboardEvent) => this.#press(event, columns, index)}>
          <button class="name" type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-description="Alt and the arrow keys move it." @click=${() => this.#toggle(index)}>
            ${icon(ChevronRight)}<span class="words">${name}</span><span class="kind">${kindWords(column)}</span>
          </button>
          ${this.#button({ label: isHidden ? `Show ${name}` : `Hide ${name}`, shape: isHidden ? EyeOff : Eye, press: () => this.#set(withColumnMember(columns, index, { member: 'hidden', value: isHidden ? undefined : true })) })}
          ${this.#button({ label: `Move ${name} up`, shape: ArrowUp, isDisabled: index === 0, press: move(index - 1, '.up') })}
          ${this.#button({ label: `Move ${name} down`, shape: ArrowDown, isDisabled: index === columns.length - 1, press: move(index + 1, '.down') })}
          ${this.#button({ label: `Remove ${name}`, shape: X, press: () => this.#remove(columns, index) })}
        </div>
        ${isOpen ? html`<div class="members">${columnFields(column).map((field) => this.#field(columns, index, field))}</div>` : nothing}
      </li>
    `;
  }

  #button({ label, shape, press, isDisabled = false }: ListButton): TemplateResult {
    const direction = label.endsWith(' up') ? 'up' : label.endsWith(' down') ? 'down' : '';
    return html`<button class="small-button ${direction}" type="button" title=${label} aria-label=${label} ?disabled=${isDisabled} @click=${press}>${icon(shape)}</button>`;
  }

  #field(columns: readonly StatedColumn[], index: number, field: ColumnField): TemplateResult {
    const value = membersOf(columns[index]!)[field.member];
    const set = (next: JsonValue | undefined): void => this.#set(withColumnMember(columns, index, { member: field.member, value: next }));
    return html`<span class="caption" aria-hidden="true" title=${field.description ?? ''}>${field.title}</span>${memberControl(field, { value, set, name: nameOf(columns[index]!), locals: this.locals })}`;
  }

  #toggle(index: number): void {
    this.#open = this.#open === index ? undefined : index;
    this.requestUpdate();
  }

  #press(event: KeyboardEvent, columns: readonly StatedColumn[], index: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    this.#move(columns, { from: index, to: index + (event.key === 'ArrowUp' ? -1 : 1), focus: '.name' });
  }

  #move(columns: readonly StatedColumn[], { from, to, focus }: { readonly from: number; readonly to: number; readonly focus: string }): void {
    const moved = withColumnMoved(columns, from, to);
    if (moved === columns) return;
    if (this.#open === from) this.#open = to;
    else if (this.#open === to) this.#open = from;
    // At an end its own button cannot be pressed any more, and so cannot have the keyboard.
    const isAtEnd = to === 0 || to === columns.length - 1;
    this.#next = `[data-index="${to}"] ${isAtEnd ? '.name' : focus}`;
    this.#set(moved);
  }

  #add(columns: readonly StatedColumn[]): void {
    this.#open = columns.length;
    this.#next = `[data-index="${columns.length}"] .name`;
    this.#set(withNewColumn(columns));
  }

  #remove(columns: readonly StatedColumn[], index: number): void {
    this.#open = undefined;
    this.#next = columns.length === 1 ? '#control' : `[data-index="${Math.min(index, columns.length - 2)}"] .name`;
    this.#set(columns.toSpliced(index, 1));
  }

  #set(columns: readonly StatedColumn[]): void {
    const value = columns.length === 0 ? undefined : (columns as readonly JsonValue[] as JsonValue);
    fireChange(this, { value });
    this.requestUpdate();
  }

  readonly #toggleJson = (): void => {
    this.#isJson = !this.#isJson;
    this.requestUpdate();
  };
}

interface ListButton {
  readonly label: string;
  readonly shape: Parameters<typeof icon>[0];
  readonly press: () => void;
  readonly isDisabled?: boolean;
}

/** The control of one member of a column. `name` is the column's, for who only hears it. */
function memberControl({ member, kind, title, options = [], unset = '', placeholder = '', description = '' }: ColumnField, { value, set, name, locals }: { readonly value: JsonValue | undefined; readonly set: (value: JsonValue | undefined) => void; readonly name: string; readonly locals: (() => LocalNames) | undefined }): TemplateResult {
  const label = `${title} of ${name}`;
  const change = ({ detail }: CustomEvent<ControlChange>): void => set(detail.value === '' && member !== 'key' ? undefined : detail.value);
  const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  switch (kind) {
    case 'text': return html`<inlay-text-control data-member=${member} .label=${label} .description=${description} .placeholder=${placeholder} .value=${text} @value-change=${change}></inlay-text-control>`;
    case 'expression': return html`<inlay-expression-field data-member=${member} .locals=${locals} label-hidden .label=${label} .description=${description} .value=${text} @value-change=${change}></inlay-expression-field>`;
    case 'number': return html`<inlay-number-control data-member=${member} .label=${label} .description=${description} .placeholder=${placeholder} .value=${typeof value === 'number' ? value : undefined} @value-change=${change}></inlay-number-control>`;
    case 'flag': return html`<inlay-switch-control data-member=${member} .label=${label} .description=${description} .value=${value === true} @value-change=${({ detail }: CustomEvent<ControlChange>) => set(detail.value === true ? true : undefined)}></inlay-switch-control>`;
    case 'list': return html`<inlay-json-control data-member=${member} .label=${label} .description=${description} type="array" placeholder="[ ]" .value=${value} @value-change=${change}></inlay-json-control>`;
    case 'choice': return html`<select data-member=${member} aria-label=${label} aria-description=${description} @change=${(event: Event) => set((event.target as HTMLSelectElement).value || undefined)}>
      <option value="" .selected=${live(text === '')}>${unset}</option>
      ${options.some(([known]) => known === text) || text === '' ? nothing : html`<option value=${text} .selected=${live(true)}>${text} (not known)</option>`}
      ${options.map(([known, words]) => html`<option value=${known} .selected=${live(known === text)}>${words}</option>`)}
    </select>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-columns-control': ColumnsControl;
  }
}
