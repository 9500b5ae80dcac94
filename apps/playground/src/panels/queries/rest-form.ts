import { REST_METHODS } from '@inlay/runtime/document';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { problemNote } from '../../expression-field/problem-note.ts';
import { readLines, showLines } from './named-lines.ts';
import { resourceField, templateField, valueOf } from './query-form.ts';
import type { QueryForm } from './query-form.ts';

/** Which REST resource is asked, and what for. `run` is the control that says when. */
export function restForm(form: QueryForm, run: TemplateResult): TemplateResult {
  const { method = 'GET' } = form.query.options;
  return html`
    <div class="row">
      ${resourceField(form, () => (form.query.resource === '' ? 'none' : ' (missing)'))}
      <label class="field"><span>Method</span>
        <select @change=${(event: Event) => form.setOptions({ method: valueOf(event) })}>${REST_METHODS.map((each) => html`<option value=${each} ?selected=${each === method}>${each}</option>`)}</select>
      </label>
      ${run}
    </div>
    ${form.resources.length > 0 ? nothing : html`<p class="muted">There is no REST API yet. Add one under Resources: the server keeps its address and key.</p>`}
    ${templateField(form, { option: 'path', label: 'Path', multiline: false })}
    ${linesField(form, { option: 'params', label: 'Parameters', placeholder: 'page: << state1.value >>' })}
    ${linesField(form, { option: 'headers', label: 'Headers', placeholder: 'X-Mode: short' })}
    ${method === 'GET' ? nothing : templateField(form, { option: 'body', label: 'Body' })}
  `;
}

function linesField({ query, problemOf, setOptions }: QueryForm, { option, label, placeholder }: { readonly option: string; readonly label: string; readonly placeholder: string }): TemplateResult {
  const problem = problemOf(option);
  return html`
    <label class="field"><span>${label}</span>
      <textarea rows="2" placeholder=${placeholder} .value=${showLines(query.options[option])} @change=${(event: Event) => setOptions({ [option]: readLines(valueOf(event)) })}></textarea>
    </label>
    ${problemNote(problem)}
  `;
}
