import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ForgottenName } from '../../api/api-types.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import { forgetApp } from '../../session/forget-app.ts';
import { forgetRuns } from '../../session/run-store.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { keepStyles } from './keep.styles.ts';

/**
 * What the owner can take away for privacy: a person's name, and the app. The app's name is typed first, since neither
 * comes back.
 *
 * @fires {CustomEvent} thinned - Versions have no name of somebody any more.
 * @fires {CustomEvent} app-removed - The app is gone.
 */
export class DeleteSection extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, keepStyles];

  declare session: Session;

  #typed = '';
  #report: string | undefined;
  #refusal: string | undefined;
  #isBusy = false;

  protected override render(): TemplateResult {
    const { name } = this.session.document;
    return html`
      <details>
        <summary>Delete</summary>
        <form aria-label="Take off a name" @submit=${this.#onForget}>
          <label class="field"><span>Name of a person</span><input name="author" maxlength="200" required autocomplete="off">
            <small>It is taken off all versions and releases of this app. What the person did stays.</small></label>
          <div><button class="button" type="submit">Take the name off</button></div>
          <p class="muted" role="status">${this.#report ?? ''}</p>
        </form>
        <form aria-label="Delete the app" @submit=${this.#onDelete}>
          <label class="field"><span>To delete this app, type its name: ${name}</span><input name="name" autocomplete="off" .value=${this.#typed} @input=${this.#onName}>
            <small>All its versions, branches and releases go with it. There is no way back.</small></label>
          <div><button class="button danger" type="submit" ?disabled=${this.#typed.trim() !== name.trim()}>Delete the app</button></div>
        </form>
        ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      </details>
    `;
  }

  readonly #onName = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #onForget = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('author') as HTMLInputElement;
    void this.#try(async () => {
      const { api, id } = this.session;
      const forgotten = await api.forgetAuthor(id, field.value.trim());
      this.#report = forgottenWords(field.value.trim(), forgotten);
      field.value = '';
      this.dispatchEvent(new CustomEvent('thinned'));
    });
  };

  readonly #onDelete = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#try(async () => {
      const { session } = this;
      // Else what is unsaved would be left behind, waiting for an app that is gone.
      await session.saveAll('the app was not deleted');
      await session.api.deleteApp(session.id);
      forgetApp(localStorage, session.id);
      await forgetRuns(session.id, { factory: indexedDB });
      this.dispatchEvent(new CustomEvent('app-removed', { bubbles: true, composed: true }));
    });
  };

  /** One after the other. A button that is disabled meanwhile would lose the keyboard. */
  async #try(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    [this.#isBusy, this.#refusal, this.#report] = [true, undefined, undefined];
    this.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.#isBusy = false;
    this.requestUpdate();
  }
}

function forgottenWords(author: string, { versions, releases }: ForgottenName): string {
  if (versions + releases === 0) return `Nothing here has the name ${author}.`;
  const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`);
  return `Taken off ${counted(versions, 'version', 'versions')} and ${counted(releases, 'entry', 'entries')} of releases.`;
}
