import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { problemNote } from '../../expression-field/problem-note.ts';
import { templateField, valueOf } from './query-form.ts';
import type { QueryForm } from './query-form.ts';
import { readData, showData } from './static-data.ts';
import type { DataFormat } from './static-data.ts';

const FORMATS: Readonly<Record<DataFormat, string>> = { json: 'JSON', csv: 'CSV, names in the first line', text: 'Text' };

/** An expression over the app. `run` is the control that says when it is evaluated. */
export function transformForm(form: QueryForm, run: TemplateResult): TemplateResult {
  return html`<div class="row">${run}</div>${templateField(form, { option: 'value', label: 'Value' })}`;
}

/** Data that stands in the app. */
export function staticForm({ query, problemOf, setOptions }: QueryForm, run: TemplateResult): TemplateResult {
  const { format, text } = showData(query.options);
  return html`
    <div class="row">
      <label class="field"><span>Format</span>
        <select @change=${(event: Event) => setOptions(readData(valueOf(event) as DataFormat, text))}>
          ${Object.entries(FORMATS).map(([each, words]) => html`<option value=${each} ?selected=${each === format}>${words}</option>`)}
        </select>
      </label>
      ${run}
    </div>
    <label class="field"><span>Data</span>
      <textarea rows="8" spellcheck="false" .value=${text} @change=${(event: Event) => setOptions(readData(format, valueOf(event)))}></textarea>
    </label>
    ${problemNote(problemOf('data') ?? problemOf('text'))}
  `;
}
