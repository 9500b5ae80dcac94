import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { codeHeadStyles } from '../element/code-head.styles.ts';
import { createCopyButton } from '../element/copy-button.ts';
import { elementFrom } from '../element/element-from.ts';
import { sayAgain } from '../element/said-nodes.ts';
import { codeViewProperties } from './code-view.properties.ts';
import { codeViewStyles } from './code-view.styles.ts';

/** No more lines than this are numbered; more are shown without numbers. */
const MAX_NUMBERED_LINES = 5000;

/**
 * Code as it is, never run. Numbers of lines are drawn and not copied. The keyboard reaches it, to scroll. Pattern: native
 * `<pre>`, a named region.
 *
 * @summary Code to read and to copy.
 * @status stable
 * @since 0.1.0
 * @csspart head - The words above and the button that copies.
 * @csspart label - The words above.
 * @csspart copy - The button that copies all of it.
 * @csspart code - The code.
 */
export class InlayCodeView extends elementFrom(codeViewProperties) {
  static override styles = [...coreStyles, buttonStyles, codeHeadStyles, codeViewStyles];

  /** Made when it is first shown, in the language of that place. */
  #copyButton: HTMLButtonElement | undefined;

  #copy(): HTMLButtonElement {
    this.#copyButton ??= createCopyButton(() => this.value, () => this.localize);
    return this.#copyButton;
  }

  protected override localeChanged(): void {
    super.localeChanged();
    // On the page already: what has not been rendered yet speaks the language that it finds.
    if (this.hasUpdated) sayAgain(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const lines = this.lineNumbers ? this.value.split('\n') : [];
    const isNumbered = lines.length > 0 && lines.length <= MAX_NUMBERED_LINES;
    return html`
      <div class="head" part="head"><span class="label" part="label">${this.label}</span>${isServer ? nothing : this.#copy()}</div>
      <pre part="code" class=${isNumbered ? 'numbered' : ''} tabindex="0" role="region" aria-label=${this.label || this.localize('Code')}><code>${isNumbered ? lines.map((line, index) => html`<span class="line">${line}${index < lines.length - 1 ? '\n' : ''}</span>`) : this.value}</code></pre>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-code-view': InlayCodeView;
  }
}
