import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../element/localize.ts';
import type { DiffBlock, DiffRow, DiffSide } from './diff-row.ts';

/** What a table of differences shows beside its lines. */
export interface DiffTableOptions {
  /** Side by side, else one below the other. */
  readonly isSplit: boolean;
  readonly words: { readonly before: string; readonly after: string };
  readonly localize: Localize;
  /** Called with the place of a gap that is to be shown. */
  readonly open: (start: number) => void;
}

/** Lines with their numbers and signs, as a table: side by side in four columns, one below the other in three. */
export function diffTable(blocks: readonly DiffBlock[], options: DiffTableOptions): TemplateResult {
  const { isSplit, words, localize } = options;
  const head = isSplit
    ? html`<th scope="colgroup" colspan="2">${words.before}</th><th scope="colgroup" colspan="2">${words.after}</th>`
    : html`<th scope="col" class="number">${words.before}</th><th scope="col" class="number">${words.after}</th><th scope="col"><span class="visually-hidden">${localize('Line')}</span></th>`;
  return html`
    <table part="table" class=${isSplit ? 'split' : 'unified'}>
      ${isSplit ? html`<colgroup><col class="numbers"><col><col class="numbers"><col></colgroup>` : nothing}
      <thead><tr>${head}</tr></thead>
      <tbody>${blocks.map((block) => ('gap' in block ? gapRow(block, options) : block.rows.map((row) => (isSplit ? splitRow(row, localize) : unifiedRow(row, localize)))))}</tbody>
    </table>
  `;
}

function gapRow({ gap, start }: { readonly gap: number; readonly start: number }, { isSplit, localize, open }: DiffTableOptions): TemplateResult {
  return html`<tr class="gap"><td colspan=${isSplit ? 4 : 3}><button class="button plain small" part="gap" type="button" @click=${() => open(start)}>${localize.plural('Show {count} line that is the same', 'Show {count} lines that are the same', { count: gap })}</button></td></tr>`;
}

function splitRow({ kind, before, after }: DiffRow, localize: Localize): TemplateResult {
  return html`<tr>${lineCells(before, kind === 'same' ? 'same' : 'removed', localize)}${lineCells(after, kind === 'same' ? 'same' : 'added', localize)}</tr>`;
}

function unifiedRow({ kind, before, after }: DiffRow, localize: Localize): TemplateResult {
  const tone = kind === 'changed' ? 'same' : kind;
  return html`<tr><td class="number ${tone}">${before?.number}</td><td class="number ${tone}">${after?.number}</td>${lineCell((after ?? before)!, tone, localize)}</tr>`;
}

function lineCells(side: DiffSide | undefined, kind: 'same' | 'removed' | 'added', localize: Localize): TemplateResult {
  if (side === undefined) return html`<td class="number none"></td><td class="line none"></td>`;
  return html`<td class="number ${kind}">${side.number}</td>${lineCell(side, kind, localize)}`;
}

function lineCell({ parts }: DiffSide, kind: 'same' | 'removed' | 'added', localize: Localize): TemplateResult {
  const words = parts.map(({ text, isChanged }) => (!isChanged ? text : kind === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`));
  const sign = kind === 'same' ? nothing : html`<span class="sign" aria-hidden="true">${kind === 'added' ? '+' : '−'}</span><span class="visually-hidden">${localize(kind === 'added' ? 'Added:' : 'Removed:')}</span>`;
  return html`<td class="line ${kind}">${sign}<code>${words}</code></td>`;
}
