import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { foundTable, isFound } from './found-table.ts';
import { wantElement } from './result-elements.ts';
import { RESULT_VIEWS, viewOf } from './result-shape.ts';
import type { ResultShape, ResultView } from './result-shape.ts';

const VIEW_WORDS: Readonly<Record<ResultView, string>> = { rows: 'Rows', text: 'Text', table: 'Table', json: 'JSON' };
const WHY_NOT: Readonly<Record<ResultView, string>> = { rows: '', text: 'This answer is no text.', table: 'This answer is no list of objects.', json: '' };

const ROW_COLUMNS = [{ key: 'row', title: 'Row', width: 64 }, { key: 'status', title: 'Status', width: 96 }, { key: 'answer', title: 'Answer' }];

/** The choice of how an answer is looked at; ways that do not fit are greyed out, with the reason. */
export function viewChoice(shape: ResultShape, chosen: ResultView | undefined, choose: (view: ResultView) => void): TemplateResult {
  const view = viewOf(shape, chosen);
  return html`
    <fieldset class="segments" aria-label="Show the answer as">
      ${RESULT_VIEWS.filter((each) => each !== 'rows' || shape.rows !== undefined).map((each) => {
        const isUnfit = each !== 'json' && shape[each] === undefined;
        return html`<label title=${isUnfit ? WHY_NOT[each] : nothing}><input type="radio" name="view" value=${each} .checked=${each === view} ?disabled=${isUnfit} @change=${() => choose(each)}><span>${VIEW_WORDS[each]}</span></label>`;
      })}
    </fieldset>
  `;
}

/** An answer, looked at in one way: Markdown, rows, or a tree. What a search found has a table of its own. */
export function answerView(shape: ResultShape, view: ResultView, label: string): TemplateResult {
  if (view === 'table' && isFound(shape.table)) return foundTable(shape.table);
  wantElement(view);
  switch (view) {
    case 'rows': return html`<inlay-table class="answer" .data=${shape.rows} .columns=${ROW_COLUMNS} .label=${label} density="compact" selection="none"></inlay-table>`;
    case 'text': return html`<inlay-markdown class="answer" .value=${shape.text ?? ''}></inlay-markdown>`;
    case 'table': return html`<inlay-table class="answer" .data=${shape.table} .label=${label} density="compact" selection="none"></inlay-table>`;
    case 'json': return html`<inlay-json-view class="answer" .value=${shape.json} .label=${label}></inlay-json-view>`;
  }
}
