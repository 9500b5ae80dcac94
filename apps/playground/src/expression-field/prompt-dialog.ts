import { baseStyles } from '@inlay/components/element';
import { tokensOf } from '@inlay/runtime/ai';
import type { Problem } from '@inlay/runtime/problem';
import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalNames } from '../session/local-names.ts';
import { interfaceScaleStyles } from './interface-scale.styles.ts';
import type { ExpressionChange } from './expression-change.ts';
import type { ResolvedTemplate } from '../session/app-scope.ts';
import { expressionScope } from './expression-scope.ts';

const promptStyles = css`
  dialog {
    inline-size: min(1120px, calc(100vw - 32px));
    block-size: min(720px, calc(100vh - 48px));
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-dialog);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
    overflow: hidden;
  }

  dialog[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
  }

  dialog::backdrop {
    background: var(--_backdrop);
  }

  header {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-12) var(--_space-16);
    border-block-end: 1px solid var(--_line);
  }

  h2,
  h3 {
    margin: 0;
    font-size: 14px;
  }

  section {
    display: flex;
    flex-direction: column;
    gap: var(--_space-8);
    min-block-size: 0;
    padding: var(--_space-16);
    overflow: auto;
  }

  section + section {
    border-inline-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-8);
  }

  .muted {
    color: var(--_text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  pre {
    margin: 0;
    font: 13px/1.5 inherit;
    font-family: inherit;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .failure {
    margin: 0;
    padding: var(--_space-8) var(--_space-12);
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
  }

  .button {
    block-size: 28px;
    padding-inline: var(--_space-12);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_hover);
  }

  @media (max-width: 699px) {
    dialog[open] {
      grid-template: auto minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr);
    }

    section + section {
      border-block-start: 1px solid var(--_line);
      border-inline-start: 0;
    }
  }
`;

/** A long template with room: the text on one side, what it comes to now on the other, as it will be sent. */
export class PromptDialog extends LitElement {
  static override properties = { value: { type: String }, label: { type: String }, problem: { attribute: false }, locals: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, promptStyles];

  declare value: string;
  declare label: string;
  declare problem: Problem | undefined;
  declare locals: (() => LocalNames) | undefined;

  readonly #scope = new ContextConsumer(this, { context: expressionScope, subscribe: true });
  #resolved: ResolvedTemplate | undefined;
  #watched: string | undefined;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.value = '';
    this.label = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    void this.updateComplete.then(() => this.renderRoot.querySelector('inlay-expression-field')?.focus());
  }

  protected override willUpdate(): void {
    const scope = this.#scope.value;
    if (scope === undefined || this.#watched === this.value) return;
    this.#unwatch();
    this.#watched = this.value;
    this.#stop = scope.watch(this.value, (resolved) => {
      this.#resolved = resolved;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @close=${() => this.dispatchEvent(new CustomEvent('done'))}>
        <header><h2 id="title">${this.label}</h2><button class="button" type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>Done</button></header>
        <section aria-label="Text">
          <inlay-expression-field label=${this.label} label-hidden multiline .locals=${this.locals} .value=${this.value} .problem=${this.problem} @value-change=${this.#onChange}></inlay-expression-field>
        </section>
        <section aria-label="As it will be sent">
          <div class="head"><h3>As it will be sent</h3>${this.#size()}</div>
          ${this.#result()}
        </section>
      </dialog>
    `;
  }

  #size(): TemplateResult | typeof nothing {
    if (this.#resolved?.text === undefined) return nothing;
    const { length } = this.#resolved.text;
    return html`<span class="muted">${length.toLocaleString('en')} characters, about ${tokensOf(length).toLocaleString('en')} tokens</span>`;
  }

  #result(): TemplateResult {
    if (this.#resolved === undefined) return html`<p class="muted">Nothing is known of the app here.</p>`;
    if (this.#resolved.text === undefined) return html`<p class="failure" role="status">${this.#resolved.failure}</p><p class="muted">A query whose text fails is not sent.</p>`;
    return this.#resolved.text === '' ? html`<p class="muted">Empty.</p>` : html`<pre tabindex="0" aria-label="Text as it will be sent">${this.#resolved.text}</pre>`;
  }

  #unwatch(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = undefined;
  }

  readonly #onChange = (event: CustomEvent<ExpressionChange>): void => {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent<ExpressionChange>('value-change', { detail: event.detail }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-prompt-dialog': PromptDialog;
  }
}
