import type { ModelNotes } from '@inlay/runtime/ai';
import type { JsonValue, QueryNode } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LazyElements } from '../lazy-elements.ts';
import type { LocalNames } from '../../session/local-names.ts';
import type { Resource } from '../../api/api-types.ts';

/** What the form of a query draws, and how it changes the query. */
export interface QueryForm {
  readonly query: QueryNode;
  /** Those that a query of this kind could ask. */
  readonly resources: readonly Resource[];
  /** The names of the knowledge bases that can be searched. */
  readonly bases: readonly string[];
  /** What is wrong with an option, or with something in it. */
  readonly problemOf: (option: string) => Problem | undefined;
  /** What the expression of an option comes to now; undefined where it is none, or cannot be known yet. */
  readonly resultOf: (option: string) => unknown;
  /** Names that its options read beside the app. */
  readonly locals: () => LocalNames;
  /** What is known of the model that is asked. */
  readonly notes: ModelNotes | undefined;
  /** What a tool of it could run. */
  readonly targets: { readonly queries: readonly string[]; readonly functions: readonly string[] };
  /** Whether what is seldom set was opened, and how that is told. */
  readonly more: { readonly isOpen: boolean; readonly open: () => void };
  /** Brings the parts that few queries have. */
  readonly lazy: LazyElements;
  readonly setResource: (name: string) => void;
  /** An undefined or empty value removes the option. */
  readonly setOptions: (changes: Readonly<Record<string, JsonValue | undefined>>) => void;
}

/** The choice of the resource; one that is not there stays chosen, with what is said of it. */
export function resourceField({ query: { resource = '' }, resources, setResource }: QueryForm, missing: (first: string | undefined) => string): TemplateResult {
  const names = resources.map(({ name }) => name);
  return html`
    <label class="field"><span>Resource</span>
      <select @change=${(event: Event) => setResource(valueOf(event))}>
        ${names.includes(resource) ? '' : html`<option value=${resource} selected>${resource}${missing(names[0])}</option>`}
        ${names.map((each) => html`<option value=${each} ?selected=${each === resource}>${each}</option>`)}
      </select>
    </label>
  `;
}

/** An option that is a template. */
export function templateField({ query, problemOf, locals, setOptions }: QueryForm, { option, label, multiline = true }: { readonly option: string; readonly label: string; readonly multiline?: boolean }): TemplateResult {
  return html`
    <inlay-expression-field .locals=${locals} .label=${label} .value=${textOf(query.options[option])} .problem=${problemOf(option)} .multiline=${multiline} ?expandable=${multiline}
      @value-change=${(event: CustomEvent<{ readonly value: string }>) => setOptions({ [option]: event.detail.value })}></inlay-expression-field>
  `;
}

/** An option of one line that a template may fill in, with what it comes to now; `choices` are offered, nothing holds to them. */
export function shortField({ query, problemOf, resultOf, locals, setOptions }: QueryForm, { option, label, placeholder, choices, read }: ShortOption): TemplateResult {
  return html`
    <inlay-expression-field .locals=${locals} .label=${label} .value=${textOf(query.options[option])} .result=${resultOf(option)} .problem=${problemOf(option)} .placeholder=${placeholder} .choices=${choices ?? []}
      @value-change=${(event: CustomEvent<{ readonly value: string }>) => setOptions({ [option]: read(event.detail.value) })}></inlay-expression-field>
  `;
}

/** What a short field is for, and how its text is read. */
export interface ShortOption {
  readonly option: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choices?: readonly string[] | undefined;
  readonly read: (text: string) => JsonValue;
}

/** What a control holds now. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

/** An option as a text; what is no text as JSON. */
export function textOf(value: JsonValue | undefined): string {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
