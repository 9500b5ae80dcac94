import { SEARCH_LIMITS } from '@inlay/runtime/knowledge';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { problemNote } from '../../expression-field/problem-note.ts';
import { smallField } from './action-choice.ts';
import { templateField, textOf, valueOf } from './query-form.ts';
import type { QueryForm } from './query-form.ts';

/** Which knowledge base is searched, and what for. `run` is the control that says when. */
export function searchForm(form: QueryForm, run: TemplateResult): TemplateResult {
  const { query: { options }, bases, problemOf, setOptions } = form;
  const base = textOf(options['base']);
  const small = (option: 'limit' | 'minScore'): TemplateResult => smallField(option, options[option], { note: undefined, change: (value) => setOptions({ [option]: value }) });
  return html`
    <div class="row">
      <label class="field"><span>Knowledge base</span>
        <select @change=${(event: Event) => setOptions({ base: valueOf(event) })}>
          ${bases.includes(base) ? nothing : html`<option value=${base} selected>${base === '' ? 'Choose one' : `${base} (missing)`}</option>`}
          ${bases.map((each) => html`<option value=${each} ?selected=${each === base}>${each}</option>`)}
        </select>
      </label>
      ${small('limit')} ${small('minScore')} ${run}
    </div>
    ${problemNote(problemOf('base'))}
    ${bases.length > 0 ? nothing : html`<p class="muted">There is no knowledge base yet. Add one under Knowledge, and drop documents into it.</p>`}
    ${templateField(form, { option: 'query', label: 'What to look for' })}
    ${templateField(form, { option: 'filter', label: 'Filter', multiline: false })}
    <p class="muted">Gives up to ${textOf(options['limit']) || SEARCH_LIMITS.usual} parts of documents, the nearest first: content, title, source, score and metadata of each. A filter is an object over metadata, such as &lt;&lt; { source: 'leave.md' } &gt;&gt;.</p>
  `;
}
