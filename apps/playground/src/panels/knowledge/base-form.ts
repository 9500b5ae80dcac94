import { embeddingModelsFirst } from '@inlay/runtime/knowledge';
import type { BaseInput, KnowledgeBase } from '@inlay/runtime/knowledge';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Resource } from '../../api/api-types.ts';
import type { KnowledgePlace } from '../../api/knowledge-place.ts';

/** What the form of a base begins with: a base that there is, or none. */
export interface BaseForm {
  readonly base: KnowledgeBase | undefined;
  readonly places: readonly KnowledgePlace[];
  /** Those that could embed; undefined while they are read. */
  readonly resources: readonly Resource[] | undefined;
  /** The resource that is chosen, whose models are offered; empty while there is none. */
  readonly resource: string;
  readonly chooseResource: (name: string) => void;
}

/**
 * The fields of a new base, or of one that is changed. The model that is offered is a default: one that comes late does
 * not write over what was typed.
 */
export function baseFields(form: BaseForm): TemplateResult {
  const { base, places, resources, resource, chooseResource } = form;
  const names = resources?.map(({ name }) => name) ?? [resource].filter((name) => name !== '');
  const modelsOf = (of: string): readonly string[] => embeddingModelsFirst(resources?.find(({ name }) => name === of)?.models ?? []);
  const models = modelsOf(resource);
  const choose = (event: Event): void => {
    const { value, form: element } = event.target as HTMLSelectElement;
    if (base === undefined) (element!.elements.namedItem('model') as HTMLInputElement).value = modelsOf(value)[0] ?? '';
    chooseResource(value);
  };
  return html`
    <label class="field"><span>Name</span><input name="name" required pattern="[A-Za-z][A-Za-z0-9_\\-]*" maxlength="80" .value=${base?.name ?? ''} placeholder="handbook" autocomplete="off" /><small>Letters, digits, _ and -. ${base === undefined ? 'Queries use this name.' : 'Queries that use the old name will not find it.'}</small></label>
    ${base === undefined ? placeField(places) : nothing}
    <label class="field"><span>Embedded by</span>
      <select name="resource" @change=${choose}>
        ${resources === undefined || names.includes(resource) ? nothing : html`<option value=${resource} selected>${resource} (missing)</option>`}
        ${names.map((each) => html`<option value=${each} ?selected=${each === resource}>${each}</option>`)}
      </select>
    </label>
    <label class="field"><span>Embedding model</span><input name="model" ?required=${resources !== undefined} list="embedding-models" .defaultValue=${base?.model ?? models[0] ?? ''} placeholder="text-embedding-3-small" autocomplete="off" /><datalist id="embedding-models">${models.map((model) => html`<option value=${model}></option>`)}</datalist><small>${base === undefined ? 'It turns texts into vectors; a chat model often cannot.' : 'With another model, index the base again.'}</small></label>
    <label class="field"><span>Description</span><input name="description" .value=${base?.description ?? ''} /></label>
    <details>
      <summary>More settings</summary>
      <label class="field"><span>Tokens a chunk</span><input name="chunkTokens" inputmode="numeric" .value=${base === undefined ? '' : String(base.chunkTokens)} placeholder="400" /><small>As a model reads them, estimated. Shorter chunks are found more exactly, longer ones say more.</small></label>
      <label class="field"><span>Overlap</span><input name="overlapTokens" inputmode="numeric" .value=${base === undefined ? '' : String(base.overlapTokens)} placeholder="60" /></label>
      <label class="field"><span>Dimensions</span><input name="dimensions" inputmode="numeric" .value=${base?.dimensions == null ? '' : String(base.dimensions)} placeholder="the model's own" /></label>
    </details>
  `;
}

function placeField(places: readonly KnowledgePlace[]): TemplateResult {
  return html`
    <fieldset>
      <legend>Kept</legend>
      ${places.map(({ id, title, note }, index) => html`<label class="choice"><input type="radio" name="place" .value=${id} ?checked=${index === 0} /><span>${title}<small>${note}</small></span></label>`)}
    </fieldset>
  `;
}

/** Reads the form. What is not in bounds is said by whoever keeps the base. */
export function readBaseForm(form: FormData): { readonly place: string; readonly input: BaseInput } {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const number = (field: string): Record<string, number> => (text(field) === '' ? {} : { [field]: Number(text(field)) });
  return {
    place: text('place'),
    input: { name: text('name'), description: text('description'), resource: text('resource'), model: text('model'), dimensions: text('dimensions') === '' ? null : Number(text('dimensions')), ...number('chunkTokens'), ...number('overlapTokens') },
  };
}
