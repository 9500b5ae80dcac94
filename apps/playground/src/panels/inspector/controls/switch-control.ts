import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { fireChange } from '../../control-change.ts';
import { ControlElement } from '../../control-element.ts';

/** Yes or no. */
export class SwitchControl extends ControlElement {
  static override properties = { ...ControlElement.properties, value: { type: Boolean } };
  static override styles = [...ControlElement.styles, css`
    button {
      display: flex;
      align-items: center;
      block-size: 28px;
      padding: 0;
      border: 0;
      border-radius: var(--_radius-control);
      background: none;
      cursor: pointer;
    }

    .track {
      display: flex;
      inline-size: 32px;
      block-size: 18px;
      padding: 2px;
      border: 1px solid var(--_line-strong);
      border-radius: 9px;
      background: var(--_surface-sunken);
      transition: background-color var(--_duration-state) ease-out;
    }

    .thumb {
      inline-size: 12px;
      block-size: 12px;
      border-radius: 50%;
      background: var(--_line-strong);
      transition: transform var(--_duration-state) ease-out;
    }

    [aria-checked='true'] .track {
      border-color: var(--_accent);
      background: var(--_accent);
    }

    [aria-checked='true'] .thumb {
      background: var(--_text-on-accent);
      transform: translateX(14px);
    }

    :host(:dir(rtl)) [aria-checked='true'] .thumb {
      transform: translateX(-14px);
    }

    @media (forced-colors: active) {
      .thumb,
      [aria-checked='true'] .thumb {
        background: ButtonText;
      }
    }
  `];

  declare value: boolean;

  constructor() {
    super();
    this.value = false;
  }

  protected override render(): TemplateResult {
    return html`
      <button id="control" type="button" role="switch" aria-checked=${this.value ? 'true' : 'false'} aria-label=${this.label} aria-description=${this.description} @click=${this.#toggle}>
        <span class="track"><span class="thumb"></span></span>
      </button>
    `;
  }

  readonly #toggle = (): void => fireChange(this, { value: !this.value });
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-switch-control': SwitchControl;
  }
}
