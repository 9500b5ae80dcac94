import type { JsonValue } from '@inlay/runtime/document';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import { problemNote } from '../../expression-field/problem-note.ts';
import { icon } from '../icon.ts';
import { templateField, textOf, valueOf } from './query-form.ts';
import type { QueryForm } from './query-form.ts';
import { freeParameter, newTool, PARAMETER_TYPES, readParameters, readToolList, runsOf, withRuns, writeParameters } from './tool-edit.ts';
import type { ToolNode, ToolParameter } from './tool-edit.ts';

/** The tools that a model may call. Drawn into itself, so that it looks as the form around it. */
export class ToolsField extends LitElement {
  static override properties = { form: { attribute: false } };

  declare form: QueryForm;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return toolsField(this.form);
  }
}

/** What each is called, what it is for, what it takes, and what it runs. */
function toolsField(form: QueryForm): TemplateResult {
  const { query, setOptions, targets, notes } = form;
  const tools = readToolList(query.options['tools']);
  if (tools === undefined) return templateField(form, { option: 'tools', label: 'Tools' });
  const setTools = (changed: readonly ToolNode[]): void => setOptions({ tools: changed.length === 0 ? undefined : (changed as readonly JsonValue[]) });
  return html`
    <fieldset class="tools">
      <legend>Tools</legend>
      ${notes?.options.tools === undefined ? nothing : html`<small class="muted">${notes.options.tools}</small>`}
      ${tools.length === 0 ? html`<p class="muted">The model can look things up or do things by running a query or function of this app.</p>` : nothing}
      ${tools.map((tool, index) => toolCard(form, tool, {
        index,
        change: (changed) => setTools(tools.map((one, at) => (at === index ? changed : one))),
        remove: () => setTools(tools.filter((_one, at) => at !== index)),
      }))}
      <button class="button" type="button" @click=${() => setTools([...tools, newTool(tools, targets.queries)])}>${icon(Plus)} Tool</button>
    </fieldset>
  `;
}

interface ToolActions {
  readonly index: number;
  readonly change: (tool: ToolNode) => void;
  readonly remove: () => void;
}

function toolCard({ targets, problemOf }: QueryForm, tool: ToolNode, { index, change, remove }: ToolActions): TemplateResult {
  const runs = runsOf(tool);
  const known = [...targets.queries.map((name) => `query:${name}`), ...targets.functions.map((name) => `function:${name}`)];
  const choice = (value: string) => html`<option value=${value} ?selected=${value === runs}>${value.slice(value.indexOf(':') + 1)}</option>`;
  const name = textOf(tool['name']);
  return html`
    <div class="tool" role="group" aria-label="Tool ${name}">
      <div class="row">
        <label class="field"><span>Name</span>
          <input .value=${name} maxlength="64" pattern="[A-Za-z0-9_\\-]+" title="Letters, digits, dashes and underscores" @change=${(event: Event) => change({ ...tool, name: valueOf(event).trim().replaceAll(/[^\w-]+/g, '_') })} />
        </label>
        <label class="field"><span>Runs</span>
          <select @change=${(event: Event) => change(withRuns(tool, valueOf(event)))}>
            <option value="" ?selected=${runs === ''}>Nothing: the call is the answer</option>
            ${runs === '' || known.includes(runs) ? nothing : choice(runs)}
            ${targets.queries.length === 0 ? nothing : html`<optgroup label="Queries">${targets.queries.map((each) => choice(`query:${each}`))}</optgroup>`}
            ${targets.functions.length === 0 ? nothing : html`<optgroup label="Functions">${targets.functions.map((each) => choice(`function:${each}`))}</optgroup>`}
          </select>
        </label>
        <button class="button plain" type="button" title="Remove this tool" aria-label="Remove the tool ${name}" @click=${remove}>${icon(Trash)}</button>
      </div>
      ${problemNote(problemOf(`tools.${index}`))}
      <label class="field"><span>Description</span>
        <input .value=${textOf(tool['description'])} placeholder="When the model should call it, and what it gives" @change=${(event: Event) => change({ ...tool, description: valueOf(event) })} />
      </label>
      ${parametersField(tool, change)}
      ${runs === '' ? nothing : html`
        <label class="field"><span>Ask before each call</span>
          <input .value=${textOf(tool['confirm'])} placeholder="Nobody is asked" @change=${(event: Event) => change(withConfirm(tool, valueOf(event)))} />
        </label>`}
    </div>
  `;
}

function withConfirm({ confirm: _confirm, ...rest }: ToolNode, question: string): ToolNode {
  return question.trim() === '' ? rest : { ...rest, confirm: question };
}

function parametersField(tool: ToolNode, change: (tool: ToolNode) => void): TemplateResult {
  const rows = readParameters(tool['parameters']);
  if (rows === undefined) return schemaField(tool, change);
  const setRows = (changed: readonly ToolParameter[]): void => change({ ...tool, parameters: writeParameters(changed) });
  const setRow = (index: number, part: Partial<ToolParameter>): void => setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return html`
    <div class="field"><span>Parameters</span>
      ${rows.map((row, index) => html`
        <div class="parameter">
          <input aria-label="Name of parameter ${index + 1}" .value=${row.name} @change=${(event: Event) => setRow(index, { name: valueOf(event).trim() || row.name })} />
          <select aria-label="Type of ${row.name}" @change=${(event: Event) => setRow(index, { type: valueOf(event) })}>${PARAMETER_TYPES.map((type) => html`<option value=${type} ?selected=${type === row.type}>${type}</option>`)}</select>
          <input aria-label="Description of ${row.name}" placeholder="What it is" .value=${row.description} @change=${(event: Event) => setRow(index, { description: valueOf(event) })} />
          <label class="required"><input type="checkbox" .checked=${row.isRequired} @change=${(event: Event) => setRow(index, { isRequired: (event.target as HTMLInputElement).checked })} /> required</label>
          <button class="button plain" type="button" title="Remove" aria-label="Remove the parameter ${row.name}" @click=${() => setRows(rows.filter((_row, at) => at !== index))}>${icon(Trash)}</button>
        </div>`)}
      <button class="button plain add" type="button" @click=${() => setRows([...rows, { name: freeParameter(rows), type: 'string', description: '', isRequired: true }])}>${icon(Plus)} Parameter</button>
    </div>
  `;
}

/** A schema that says more than rows can, as JSON; what is no JSON stays in the field, with a word about it, and changes nothing. */
function schemaField(tool: ToolNode, change: (tool: ToolNode) => void): TemplateResult {
  const onChange = (event: Event): void => {
    const field = event.target as HTMLTextAreaElement;
    const read = parse(field.value);
    field.setCustomValidity(read === undefined ? 'This is no JSON.' : '');
    if (read === undefined) field.reportValidity();
    else change({ ...tool, parameters: read });
  };
  return html`
    <label class="field"><span>Parameters (JSON schema)</span>
      <textarea rows="6" spellcheck="false" .value=${JSON.stringify(tool['parameters'], null, 2)} @change=${onChange}></textarea>
    </label>
  `;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-tools-field': ToolsField;
  }
}
