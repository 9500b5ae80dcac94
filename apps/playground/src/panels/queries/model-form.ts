import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { readTemperature } from './query-edit.ts';
import { resourceField, templateField, textOf, valueOf } from './query-form.ts';
import type { QueryForm } from './query-form.ts';

/** Which model is asked, how, and what. `run` is the control that says when. */
export function modelForm(form: QueryForm, run: TemplateResult): TemplateResult {
  const { query, resources, setOptions } = form;
  const resource = resources.find(({ name }) => name === query.resource) ?? resources[0];
  return html`
    <div class="row">
      ${resourceField(form, (first) => (first === undefined ? '' : ` (${first} answers)`))}
      <label class="field"><span>Model</span>
        <input list="models" .value=${textOf(query.options['model'])} placeholder=${resource?.models[0] ?? 'the first one'} @change=${(event: Event) => setOptions({ model: valueOf(event).trim() })} />
        <datalist id="models">${resource?.models.map((each) => html`<option value=${each}></option>`)}</datalist>
      </label>
      <label class="field"><span>Temperature</span>
        <input inputmode="decimal" .value=${textOf(query.options['temperature'])} placeholder="default" @change=${(event: Event) => setOptions({ temperature: readTemperature(valueOf(event)) })} />
      </label>
      ${run}
    </div>
    ${templateField(form, { option: 'system', label: 'System message' })}
    ${templateField(form, { option: 'prompt', label: 'Prompt' })}
  `;
}
