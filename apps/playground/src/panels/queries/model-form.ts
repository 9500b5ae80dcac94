import type { OptionName } from '@inlay/runtime/ai';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LazyElement } from '../lazy-element.ts';
import { isSmall, optionHint, optionLabel, optionsOf, smallField } from './action-choice.ts';
import { readTemperature } from './query-edit.ts';
import { resourceField, shortField, templateField } from './query-form.ts';
import type { QueryForm } from './query-form.ts';

const TOOLS: LazyElement = { tag: 'inlay-tools-field', load: async () => (await import('./tools-field.ts')).ToolsField };

/** Which model is asked, how, and what. `run` is the control that says when. */
export function modelForm(form: QueryForm, run: TemplateResult): TemplateResult {
  const { query, resources, notes } = form;
  const resource = resources.find(({ name }) => name === query.resource) ?? resources[0];
  return html`
    <div class="row">
      ${resourceField(form, (first) => (first === undefined ? '' : ` (${first} answers)`))}
      ${shortField(form, { option: 'model', label: 'Model', placeholder: resource?.models[0] ?? 'the first one', choices: resource?.models, read: (text) => text.trim() })}
      <div class="field">
        ${shortField(form, { option: 'temperature', label: 'Temperature', placeholder: 'default', read: readTemperature })}
        ${notes?.options.temperature === undefined ? nothing : html`<small>${notes.options.temperature} It is left out.</small>`}
      </div>
      ${run}
    </div>
    ${actionFields(form)}
  `;
}

function hintOf(option: OptionName): TemplateResult | typeof nothing {
  const hint = optionHint(option);
  return hint === undefined ? nothing : html`<p class="muted">${hint}</p>`;
}

/** The options that the action is about, and behind them those that all actions share. */
function actionFields(form: QueryForm): TemplateResult {
  const { query: { action, options }, setOptions, notes, lazy, more } = form;
  const { own, shared } = optionsOf(action);
  const isOpen = more.isOpen || shared.some((option) => options[option] !== undefined);
  const tools = isOpen ? lazy.show(TOOLS, () => html`<inlay-tools-field .form=${form}></inlay-tools-field>`) : html``;
  const field = (option: OptionName): TemplateResult => (option === 'tools' ? tools : isSmall(option)
    ? smallField(option, options[option], { note: notes?.options[option], change: (value) => setOptions({ [option]: value }) })
    : html`${templateField(form, { option, label: optionLabel(option) })}${hintOf(option)}`);
  return html`
    ${own.filter((option) => !isSmall(option)).map(field)}
    <div class="row">${own.filter(isSmall).map(field)}</div>
    ${shared.length === 0 ? nothing : html`<details ?open=${isOpen} @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && more.open()}><summary>More options</summary>${shared.filter((option) => !isSmall(option)).map(field)}<div class="row">${shared.filter(isSmall).map(field)}</div></details>`}
  `;
}
