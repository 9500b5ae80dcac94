import type { StyleContract } from '@inlay/runtime/component';
import { hexColour } from '@inlay/components/tokens';
import { css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fireChange } from '../../control-change.ts';
import { ControlElement } from '../../control-element.ts';
import { resolveColour } from '../../resolve-colour.ts';

const OWN = 'own';
/** What a value of one's own begins as. */
const FIRST: Readonly<Record<StyleContract['type'], string>> = { colour: '#006d77', length: '12px', size: '16px', weight: '600' };

const styleControlStyles = css`
  .line {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
  }

  .own {
    margin-block-start: var(--_space-4);
  }

  select,
  .code {
    flex: 1 1 auto;
  }

  .code {
    font-family: var(--_font-mono);
  }

  .swatch,
  input[type='color'] {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    padding: 2px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
  }

  .swatch:not(.filled) {
    border-style: dashed;
    border-color: var(--_line);
  }
`;

/**
 * A style of one component: as the theme has it, one of the theme's tokens, or a value of one's own, which a colour also
 * has a picker for. It keeps what is no value, for the problem below to be said of.
 */
export class StyleControl extends ControlElement {
  static override properties = { ...ControlElement.properties, contract: { attribute: false }, value: { type: String }, paint: { attribute: false } };
  static override styles = [...ControlElement.styles, styleControlStyles];

  declare contract: StyleContract;
  /** What is set; empty where nothing is. */
  declare value: string;
  /** The CSS of a token's colour in this app. */
  declare paint: (token: string) => string;

  constructor() {
    super();
    this.value = '';
    this.paint = () => '';
  }

  protected override render(): TemplateResult {
    const { type, tokens } = this.contract;
    const isOwn = this.value !== '' && !tokens.includes(this.value);
    return html`
      <div class="line">
        ${type === 'colour' && !isOwn ? html`<span class="swatch ${this.value === '' ? '' : 'filled'}" aria-hidden="true"></span>` : nothing}
        <select id="control" aria-label=${this.label} aria-description=${this.description} @change=${this.#choose}>
          <option value="" .selected=${live(this.value === '')}>As the theme</option>
          ${tokens.map((token) => html`<option value=${token} .selected=${live(token === this.value)}>${wordsOf(token)}</option>`)}
          <option value=${OWN} .selected=${live(isOwn)}>Own value…</option>
        </select>
      </div>
      ${isOwn ? this.#own(type) : nothing}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Through the object model; a style attribute is refused by the policy.
    this.renderRoot.querySelector<HTMLElement>('.swatch')?.style.setProperty('background', this.value === '' ? 'none' : this.paint(this.value));
  }

  #own(type: StyleContract['type']): TemplateResult {
    const shown = type === 'colour' ? resolveColour(this.value) : undefined;
    return html`
      <div class="line own">
        ${type === 'colour' ? html`<input type="color" aria-label="${this.label}: pick" .value=${live(shown === undefined ? '#000000' : hexColour(shown))} @input=${this.#type}>` : nothing}
        <input class="code" spellcheck="false" autocomplete="off" aria-label="${this.label}: own value" .value=${live(this.value)} @change=${this.#type}>
      </div>
    `;
  }

  readonly #choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    fireChange(this, { value: chosen === '' ? undefined : chosen === OWN ? FIRST[this.contract.type] : chosen });
  };

  readonly #type = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value.trim();
    fireChange(this, { value: text === '' ? undefined : text });
  };
}

/** "surface-sunken" → "Surface sunken". */
function wordsOf(token: string): string {
  return token.charAt(0).toUpperCase() + token.slice(1).replaceAll('-', ' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-style-control': StyleControl;
  }
}
