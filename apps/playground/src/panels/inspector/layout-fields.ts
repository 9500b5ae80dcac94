import { baseStyles } from '@inlay/components/element';
import type { ComponentLayout } from '@inlay/runtime/document';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { defineOnce } from '../../expression-field/define-once.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import type { ControlChange } from '../control-change.ts';
import { NumberControl } from '../number-control.ts';
import { changeLayout, layoutBounds } from './layout-change.ts';

const MEASURES: readonly { readonly key: keyof ComponentLayout; readonly title: string; readonly description: string }[] = [
  { key: 'x', title: 'X', description: 'Columns from the left, of twelve.' },
  { key: 'y', title: 'Y', description: 'Rows from the top.' },
  { key: 'w', title: 'Width', description: 'Columns that it takes.' },
  { key: 'h', title: 'Height', description: 'Rows that it takes.' },
];

/** Where a component stands and how large it is, in grid cells. */
export class LayoutFields extends LitElement {
  static override properties = { layout: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, css`
    :host {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: var(--_space-8);
    }

    span {
      display: block;
      padding-block-end: var(--_space-4);
      color: var(--_text-muted);
      font-size: var(--_size-small);
    }
  `];

  declare layout: ComponentLayout;

  constructor() {
    super();
    defineOnce('inlay-number-control', NumberControl);
  }

  protected override render(): TemplateResult {
    const bounds = layoutBounds(this.layout);
    return html`${MEASURES.map(({ key, title, description }) => html`
      <div>
        <span title=${description} aria-hidden="true">${title}</span>
        <inlay-number-control whole .label=${title} .description=${description} .min=${bounds[key].min} .max=${bounds[key].max} .value=${this.layout[key]}
          @value-change=${(event: CustomEvent<ControlChange>) => this.#change(key, event.detail)}></inlay-number-control>
      </div>
    `)}`;
  }

  #change(key: keyof ComponentLayout, { value }: ControlChange): void {
    if (typeof value !== 'number') return;
    this.dispatchEvent(new CustomEvent('layout-change', { detail: { layout: changeLayout(this.layout, { [key]: value }) } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-layout-fields': LayoutFields;
  }
}
