import type { Prop } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalNames } from '../../session/local-names.ts';
import type { ControlChange } from '../control-change.ts';

/** What a control is drawn from. */
export interface PropControl {
  readonly prop: Prop<unknown>;
  readonly value: JsonValue | undefined;
  /** The rows that the component shows now, for what is said of rows. */
  readonly rows?: unknown;
  /** Names that expressions in it read beside the app. */
  readonly locals?: (() => LocalNames) | undefined;
  readonly change: (event: CustomEvent<ControlChange>) => void;
}

/** The control of a property that is not bound, by its type. */
export function propControl({ prop, value, rows, locals, change }: PropControl): TemplateResult {
  const { title, description } = prop;
  if (prop.editor === 'columns') return html`<inlay-columns-control class="control" .locals=${locals} .label=${title} .description=${description} .value=${value} .rows=${rows} @value-change=${change}></inlay-columns-control>`;
  const placeholder = prop.default === undefined || prop.default === null ? '' : String(prop.default);
  switch (prop.type) {
    case 'string':
      return html`<inlay-text-control class="control" .label=${title} .description=${description} .placeholder=${placeholder} .multiline=${prop.multiline === true} .value=${textOf(value)} @value-change=${change}></inlay-text-control>`;
    case 'number':
      return html`<inlay-number-control class="control" .label=${title} .description=${description} .placeholder=${placeholder || 'none'} .value=${numberOf(value)} @value-change=${change}></inlay-number-control>`;
    case 'boolean':
      return html`<inlay-switch-control class="control" .label=${title} .description=${description} .value=${value === true || value === 'true'} @value-change=${change}></inlay-switch-control>`;
    case 'enum':
      return html`<inlay-choice-control class="control" .label=${title} .description=${description} .options=${prop.options ?? []} .value=${String(value ?? prop.default)} @value-change=${change}></inlay-choice-control>`;
    case 'array':
    case 'object':
    case 'any':
      return html`<inlay-json-control class="control" .label=${title} .description=${description} .type=${prop.type} .placeholder=${prop.type === 'array' ? 'one, two, three' : prop.type === 'object' ? '{ }' : 'none'} .value=${value} @value-change=${change}></inlay-json-control>`;
  }
}

/** True for controls that stand below their label, over the whole width. */
export function isWide(prop: Prop<unknown>): boolean {
  return prop.multiline === true || prop.type === 'array' || prop.type === 'object' || prop.type === 'any';
}

/** Documents from elsewhere may hold a number where a text belongs. */
function textOf(value: JsonValue | undefined): string {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

function numberOf(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
