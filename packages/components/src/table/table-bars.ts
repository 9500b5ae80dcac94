import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { footerOf } from './table-footer.ts';
import type { FootedTable } from './table-footer.ts';
import type { TableHost } from './table-host.ts';
import type { TableInteraction } from './table-interaction.ts';
import { footerTemplate } from './view/footer-template.ts';
import { toolbarTemplate } from './view/toolbar-template.ts';
import type { TableToolbar } from './view/toolbar-template.ts';

/** A table, as far as its bars and what stands in place of rows say something of it. */
interface BarredTable extends TableHost, Omit<FootedTable, keyof TableHost>, Omit<TableToolbar, keyof TableHost> {
  readonly loading: boolean;
  readonly errorMessage: string;
  /** What it says where there are no rows. */
  readonly emptyWords: string;
  /** A part of it could not be fetched, which it says itself. */
  readonly hasFailed: boolean;
  /** It was said that these changes were to be saved, and nothing took them. */
  readonly isSaveUnanswered: boolean;
  saveChanges(): void;
  discardChanges(): void;
}

/** Runs what a button does with the code that acts, now or when that is there. */
interface Gate {
  run(task: (interaction: TableInteraction) => void): void;
}

/** What stands above and below the rows and in place of them, with what its buttons do: fetched for a table that has any of it. */
export class TableBars {
  readonly #table: BarredTable;
  readonly #gate: Gate;

  constructor(table: BarredTable, gate: Gate) {
    this.#table = table;
    this.#gate = gate;
  }

  /** Search, adding and export. */
  above(): TemplateResult | typeof nothing {
    return toolbarTemplate(this.#table, { search: (words) => this.#gate.run(({ actions }) => actions.setSearch(words)), add: () => this.#gate.run(({ actions }) => actions.add()), exportMenu: this.#openExport });
  }

  /** A sentence in place of rows, unsaved changes, and pages. */
  below(): TemplateResult {
    const table = this.#table;
    const isEmpty = table.model.lines.count === 0 || table.errorMessage !== '';
    return html`
      ${isEmpty && !table.hasFailed ? this.#message() : nothing}
      ${footerTemplate(...footerOf(table), { localize: table.say, isSaveUnanswered: table.isSaveUnanswered, turn: this.#turn, save: () => table.saveChanges(), discard: this.#discard, undo: () => this.#undo(false), redo: () => this.#undo(true) })}
    `;
  }

  /** What readers hear while rows are on their way. */
  get status(): string | undefined {
    return this.#table.loading ? this.#table.say('Rows are being loaded.') : undefined;
  }

  #message(): TemplateResult {
    const { say, errorMessage, loading, serverSide, model, emptyWords } = this.#table;
    if (errorMessage) return html`<p class="message error" part="empty" role="alert">${errorMessage}</p>`;
    if (loading) return html`<p class="message" part="empty">${say('Loading…')}</p>`;
    if (serverSide || model.baseRows.length === 0) return html`<p class="message" part="empty">${emptyWords}</p>`;
    return html`<div class="message" part="empty">${say('No row matches.')} <button class="button small" type="button" @click=${this.#showAll}>${say('Show all rows')}</button></div>`;
  }

  readonly #turn = (step: 1 | -1): void => this.#gate.run(({ actions }) => actions.turn(step));

  readonly #undo = (isRedo: boolean): void => this.#gate.run(({ actions }) => void actions.undo(isRedo));

  readonly #discard = (): void => {
    this.#table.discardChanges();
    this.#table.fire('change', { changeset: [] });
  };

  readonly #showAll = (): void => {
    const { filters, search } = this.#table;
    this.#gate.run(({ actions }) => {
      if (filters.length > 0) actions.setFilters([]);
      if (search !== '') actions.setSearch('');
    });
  };

  readonly #openExport = (event: MouseEvent): void => {
    const anchor = event.currentTarget as HTMLElement;
    const table = this.#table;
    void import('./parts/dialogs.ts').then(({ openExportMenu }) => openExportMenu(table, anchor), () => table.failed());
  };
}
