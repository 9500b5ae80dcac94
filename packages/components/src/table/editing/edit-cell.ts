import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { cellText } from '../model/cell-text.ts';
import { editRow } from '../model/changes.ts';
import { editText, parseCell } from '../model/parse-cell.ts';
import type { Column } from '../model/table-columns.ts';
import type { TableCommands, TableHost } from '../table-host.ts';
import type { GridPosition } from '../view/grid-key.ts';
import { adoptEditorStyles } from './editor.styles.ts';
import { problemWords } from './problem-words.ts';

/** A cell that is to be edited. */
export interface CellEdit {
  readonly table: TableHost;
  readonly actions: TableCommands;
  readonly place: number;
  readonly column: Column;
  readonly position: GridPosition;
  /** A letter that was typed on the cell, in place of its value. */
  readonly typed: string | undefined;
}

/**
 * Puts a field over a cell. Enter and Tab take what was written and go on, Escape gives it up, leaving the field takes it.
 * What the column cannot hold stays in the field, with what is wrong with it.
 */
export function editCell(edit: CellEdit): void {
  const { table, position, column, place } = edit;
  const { view, model, renderRoot } = table;
  table.cursor.reveal(position);
  table.cursor.activate(position);
  const cell = view.activeCell();
  const scroller = renderRoot.querySelector<HTMLElement>('.scroll');
  if (!cell || !scroller || scroller.parentElement?.querySelector('.editor')) return;
  // A truth has nothing to be written: it is turned over.
  if (column.type === 'boolean' && !Array.isArray(column.stated.options)) return commit(edit, !(column.read(model.rows[place]!, place) === true));
  adoptEditorStyles(renderRoot);
  new CellEditor(edit, cell, scroller).open();
}

/** Sets a cell's value, unless it has it. */
function commit({ table, actions, place, column }: CellEdit, value: unknown): void {
  const { model } = table;
  if (cellText(value) === cellText(column.read(model.rows[place]!, place)) && typeof value !== 'object') return;
  actions.change((changes) => editRow(changes, { key: model.keyAt(place), original: model.baseRows[place], cells: { [column.key]: value } }));
}

class CellEditor {
  readonly #edit: CellEdit;
  readonly #cell: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #box = document.createElement('div');
  #problem = '';
  #isDone = false;

  constructor(edit: CellEdit, cell: HTMLElement, scroller: HTMLElement) {
    this.#edit = edit;
    this.#cell = cell;
    this.#scroller = scroller;
    this.#box.className = 'editor';
  }

  open(): void {
    const { table, place, column, typed } = this.#edit;
    const text = typed ?? editText(column.read(table.model.rows[place]!, place), column);
    // Beside the grid, and not in it: whatever is in a grid has to be a row.
    this.#scroller.parentElement!.append(this.#box);
    this.#place();
    this.#scroller.addEventListener('scroll', this.#place);
    this.#box.addEventListener('keydown', this.#onKey);
    this.#box.addEventListener('focusout', this.#onLeave);
    this.#draw(text);
    const field = this.#field;
    field.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement && field.type === 'text') {
      if (typed === undefined) field.select();
      else field.setSelectionRange(text.length, text.length);
    }
  }

  /** Over its cell, which has the tab stop and so stays in the page. */
  readonly #place = (): void => {
    const [frame, cell] = [this.#scroller.parentElement!.getBoundingClientRect(), this.#cell.getBoundingClientRect()];
    const { style } = this.#box;
    style.left = `${cell.left - frame.left - 1}px`;
    style.top = `${cell.top - frame.top - 1}px`;
    style.inlineSize = `${cell.width}px`;
    style.minBlockSize = `${cell.height}px`;
  };

  get #field(): HTMLInputElement | HTMLSelectElement {
    return this.#box.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;
  }

  #draw(text?: string): void {
    render(html`${this.#control(text)}${this.#problem === '' ? nothing : html`<div class="problem" role="alert" id="edit-problem">${this.#problem}</div>`}`, this.#box);
  }

  #control(text: string | undefined): TemplateResult {
    const { column } = this.#edit;
    const label = column.title;
    const invalid = this.#problem === '' ? nothing : 'true';
    const { options } = column.stated;
    if (Array.isArray(options)) {
      return html`<select aria-label=${label} aria-invalid=${invalid} aria-describedby="edit-problem">${column.stated.required === true ? nothing : html`<option value=""></option>`}${(options as readonly unknown[]).map((option) => html`<option value=${cellText(option)} ?selected=${cellText(option) === text}>${cellText(option)}</option>`)}</select>`;
    }
    const type = column.type === 'date' ? 'date' : 'text';
    const isNumber = ['number', 'currency', 'percent', 'progress'].includes(column.type);
    return html`<input type=${type} class=${column.align} aria-label=${label} aria-invalid=${invalid} aria-describedby="edit-problem" inputmode=${isNumber ? 'decimal' : nothing} .value=${text === undefined ? this.#field.value : text}>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const { position } = this.#edit;
    if (event.key === 'Escape') this.#close(position);
    else if (event.key === 'Enter') this.#take({ ...position, line: position.line + (event.shiftKey ? -1 : 1) });
    else if (event.key === 'Tab') this.#take({ ...position, column: position.column + (event.shiftKey ? -1 : 1) });
    else return;
    event.preventDefault();
  };

  readonly #onLeave = (event: FocusEvent): void => {
    if (this.#isDone || (event.relatedTarget instanceof Node && this.#box.contains(event.relatedTarget))) return;
    const parsed = parseCell(this.#field.value, this.#edit.column);
    // Who goes elsewhere with something that the column cannot hold has not written it.
    if ('value' in parsed) this.#commit(parsed.value);
    this.#close(undefined);
  };

  #take(next: GridPosition): void {
    const parsed = parseCell(this.#field.value, this.#edit.column);
    if ('problem' in parsed) {
      this.#problem = problemWords(this.#edit.table.say, parsed);
      this.#draw();
      return;
    }
    this.#commit(parsed.value);
    this.#close(next);
  }

  #commit(value: unknown): void {
    this.#isDone = true;
    commit(this.#edit, value);
  }

  #close(next: GridPosition | undefined): void {
    this.#isDone = true;
    const { table } = this.#edit;
    const { view, model } = table;
    this.#scroller.removeEventListener('scroll', this.#place);
    this.#box.remove();
    if (next === undefined) return;
    const clamp = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
    void table.updateComplete.then(() => table.cursor.activate({ line: clamp(next.line, model.lines.count), column: clamp(next.column, view.layout.all.length) }));
  }
}
