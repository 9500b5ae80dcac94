import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Version } from '../../api/api-types.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { historyPanelStyles } from './history-panel.styles.ts';

/**
 * Deletes one version, for privacy; asks first, since there is no way back.
 *
 * @fires {CustomEvent} deleted - It is gone.
 */
export class DeleteVersion extends LitElement {
  static override properties = { session: { attribute: false }, version: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, historyPanelStyles];

  declare session: Session;
  declare version: Version;

  #isAsking = false;
  #isDeleting = false;
  #refusal: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('version') && (changed.get('version') as Version | undefined)?.id !== this.version.id) [this.#isAsking, this.#refusal] = [false, undefined];
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.#isAsking ? html`
        <div class="refusal question" role="alert">
          <p>Its content, name and note go for good. The versions before and after it stay. There is no way back.</p>
          <div class="ways">
            <button class="button" type="button" @click=${this.#onDelete}>Delete it</button>
            <button class="button plain" type="button" @click=${() => this.#ask(false)}>Cancel</button>
          </div>
        </div>
      ` : html`<button class="link" type="button" @click=${() => this.#ask(true)}>Delete this version…</button>`}
    `;
  }

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#refusal = undefined;
    this.requestUpdate();
  }

  readonly #onDelete = async (): Promise<void> => {
    const { session, version } = this;
    if (this.#isDeleting) return;
    this.#isDeleting = true;
    try {
      await session.api.deleteVersion(session.id, version.id);
      this.dispatchEvent(new CustomEvent('deleted', { bubbles: true, composed: true }));
    } catch (error) {
      this.#ask(false);
      this.#refusal = refusalWords(error);
      this.requestUpdate();
    }
    this.#isDeleting = false;
  };
}
