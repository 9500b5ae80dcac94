import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { circleAlert } from './circle-alert.ts';
import type { Words } from './slotted.ts';

/** The star of a field that must be filled in; assistive technology hears it from the control. */
export const requiredMark: TemplateResult = html`<span class="required" aria-hidden="true"> *</span>`;

/** What stands around the control of a field. */
export interface FieldParts {
  readonly label: Words;
  readonly required: boolean;
  readonly helpWords: Words;
  readonly error: string;
  /** What is said while something is on its way; empty otherwise. */
  readonly busy: string;
  /** The control; its id is `control`, and it is described by what `describedBy` says. */
  readonly control: TemplateResult;
  /** Several controls under one label: it names the group by its id `label`, and a press on it goes nowhere. */
  readonly isGroup?: boolean;
  /** Something short at the end of the help line, such as a count. */
  readonly aside?: TemplateResult | typeof nothing;
}

/**
 * Label above, help and error below. Parts: `label`, `help`, `error`, `spinner`.
 * The region of the error and of the spinner is there from the start, so that assistive technology announces what appears in it.
 */
export function fieldTemplate(field: FieldParts): TemplateResult {
  return html`
    ${field.label ? labelTemplate(field) : nothing}
    ${field.control}
    <div class="error-region" aria-live="polite">${field.error ? html`<p class="error" part="error" id="error"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${circleAlert} /></svg><span>${field.error}</span></p>` : nothing}${field.busy ? html`<span class="busy"><span class="spinner" part="spinner"></span><span class="visually-hidden">${field.busy}</span></span>` : nothing}</div>
    <div class="below">${field.helpWords ? html`<p class="help" part="help" id="help">${field.helpWords}</p>` : nothing}${field.aside ?? nothing}</div>
  `;
}

function labelTemplate({ label, required, isGroup }: FieldParts): TemplateResult {
  const words = html`${label}${required ? requiredMark : nothing}`;
  return isGroup ? html`<span class="label" part="label" id="label">${words}</span>` : html`<label class="label" part="label" for="control">${words}</label>`;
}

/** The ids for `aria-describedby`; empty when there is no text to point at. */
export function describedBy({ helpWords, error }: { readonly helpWords: Words; readonly error: string }): string {
  return [error && 'error', helpWords && 'help'].filter(Boolean).join(' ');
}
