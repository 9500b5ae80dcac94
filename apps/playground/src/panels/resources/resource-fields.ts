import { AI_SCHEMAS, SCHEMA_NAMES } from '@inlay/runtime/ai';
import type { ResourcePreset } from '@inlay/runtime/ai';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Resource, ResourceSettings } from '../../api/api-types.ts';

/** What the fields begin with: a stored resource, or a preset for a new one. */
export interface FieldValues {
  readonly resource: Resource | undefined;
  readonly preset: ResourcePreset | undefined;
  /** What a new one can begin with. */
  readonly offered: readonly ResourcePreset[];
}

/** The fields of the resource form. `choose` is called with the preset that a new resource is to begin with. */
export function resourceFields({ resource, preset, offered }: FieldValues, choose: (preset: ResourcePreset | undefined) => void): TemplateResult {
  const schema = resource?.schema ?? preset?.schema ?? 'openai';
  const keyNote = resource?.hasKey === true ? 'keeps the stored one' : preset?.needsKey === true ? 'means none, and this service wants one' : 'means none';
  return html`
    ${resource === undefined ? presetField({ preset, offered }, choose) : nothing}
    <label class="field"><span>Name</span><input name="name" required pattern="[A-Za-z][A-Za-z0-9_\\-]*" title="Letters, digits, _ and -, a letter first." maxlength="80" .value=${resource?.name ?? ''} ?readonly=${resource !== undefined} placeholder="localModel" /><small>Letters, digits, _ and -. Queries use this name.</small></label>
    <label class="field"><span>Base URL</span><input name="baseUrl" type="url" required .value=${resource?.baseUrl ?? preset?.baseUrl ?? ''} placeholder="http://localhost:11434/v1" /><small>With or without /v1.</small></label>
    <label class="field"><span>Kind</span><select name="schema">${AI_SCHEMAS.map((one) => html`<option value=${one} ?selected=${one === schema}>Models, with the ${SCHEMA_NAMES[one]} schema</option>`)}<option value="rest" ?selected=${schema === 'rest'}>REST API</option></select><small>The API that the service speaks; most model servers speak OpenAI's.</small></label>
    <label class="field"><span>API key</span><input name="apiKey" type="password" autocomplete="new-password" placeholder=${resource?.hasKey === true ? `kept: …${resource.keyTail ?? ''}` : 'none'} /><small>Sealed on the server, never sent to a browser. Empty ${keyNote}; another base URL needs it again.</small></label>
    <label class="field"><span>Models</span><textarea name="models" rows="3" placeholder="llama3.3:70b" .value=${resource?.models.join('\n') ?? ''}></textarea><small>One a line; the first answers where a query names none.</small></label>
    <label class="field"><span>Headers</span><textarea name="headers" rows="2" placeholder="X-Team: support"></textarea><small>Name: value, one a line.${resource === undefined || resource.headerNames.length === 0 ? '' : ` Stored: ${resource.headerNames.join(', ')}; those stay unless given again.`}</small></label>
    <label class="field"><span>Description</span><input name="description" .value=${resource?.description ?? ''} /></label>
    <label class="check"><input name="enabled" type="checkbox" ?checked=${resource?.settings.disabled !== true} /> Enabled</label>
    ${advancedFields(resource?.settings ?? { ...(preset?.query === undefined ? {} : { query: preset.query }), ...(preset?.keyHeader === undefined ? {} : { keyHeader: preset.keyHeader }) })}
  `;
}

function presetField({ preset, offered }: Pick<FieldValues, 'preset' | 'offered'>, choose: (preset: ResourcePreset | undefined) => void): TemplateResult {
  const onChange = (event: Event): void => choose(offered.find(({ title }) => title === (event.target as HTMLSelectElement).value));
  return html`
    <label class="field"><span>Service</span>
      <select @change=${onChange}><option value="">Any other</option>${offered.map(({ title }) => html`<option value=${title} ?selected=${title === preset?.title}>${title}</option>`)}</select>
      ${preset?.note == null ? nothing : html`<small>${preset.note}</small>`}
    </label>
  `;
}

function advancedFields({ query = {}, body, keyHeader = '', keyVariable = '', timeouts = {}, requestsPerMinute }: ResourceSettings): TemplateResult {
  const seconds = (milliseconds: number | undefined): string => (milliseconds === undefined ? '' : String(milliseconds / 1000));
  return html`
    <details>
      <summary>More settings</summary>
      <label class="field"><span>Query parameters</span><textarea name="query" rows="2" placeholder="api-version=preview" .value=${Object.entries(query).map(([name, value]) => `${name}=${value}`).join('\n')}></textarea><small>name=value, one a line; added to every address. Not for keys.</small></label>
      <label class="field"><span>Extra body fields</span><textarea name="body" rows="2" placeholder='{"user": "inlay"}' .value=${body === undefined ? '' : JSON.stringify(body)}></textarea><small>A JSON object, added to every request.</small></label>
      <label class="field"><span>Key header</span><input name="keyHeader" .value=${keyHeader} placeholder="as the schema has it" /><small>The header that carries the key, such as api-key.</small></label>
      <label class="field"><span>Key from the environment</span><input name="keyVariable" .value=${keyVariable} placeholder="ACME_API_KEY" /><small>A variable of the server, ending in _KEY or _TOKEN, in place of a stored key.</small></label>
      <div class="row">
        <label class="field"><span>First word, s</span><input name="firstToken" inputmode="decimal" .value=${seconds(timeouts.firstTokenMs)} placeholder="180" /></label>
        <label class="field"><span>Silence, s</span><input name="idle" inputmode="decimal" .value=${seconds(timeouts.idleMs)} placeholder="60" /></label>
        <label class="field"><span>In all, s</span><input name="total" inputmode="decimal" .value=${seconds(timeouts.totalMs)} placeholder="900" /></label>
      </div>
      <label class="field"><span>Requests a minute</span><input name="requestsPerMinute" inputmode="numeric" .value=${requestsPerMinute === undefined ? '' : String(requestsPerMinute)} placeholder="unbounded" /></label>
    </details>
  `;
}
