import { baseStyles } from '@inlay/components/element';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../api/api-types.ts';
import type { ReleaseDraft, ReleaseInput } from '../api/release-types.ts';
import { refusalWords } from '../api/refusal-words.ts';
import { controlStyles } from '../panels/control.styles.ts';
import { formStyles } from '../panels/form.styles.ts';
import { releaseAddress } from '../panels/releases/release-address.ts';
import type { Session } from '../session/session.ts';
import { dialogStyles } from './dialog.styles.ts';

const publishStyles = css`
  form {
    display: grid;
    gap: var(--_space-16);
  }

  p {
    margin: 0;
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-16);
    align-items: start;
  }

  .choice {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
  }

  .choice input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .problems {
    display: grid;
    gap: var(--_space-8);
    max-block-size: 180px;
    margin: 0;
    padding: var(--_space-12);
    border-radius: var(--_radius-control);
    background: var(--_warning-soft);
    list-style: none;
    overflow: auto;
    font-size: 12px;
  }

  .problems.errors {
    background: var(--_danger-soft);
  }

  @media (width < 500px) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`;

/** What `published` carries: a sentence, and where what it tells of is shown, if it is. */
export interface PublishedDetail {
  readonly message: string;
  readonly address: string | undefined;
}

/**
 * What a person decides about publishing the draft: version, notes, where, and when.
 *
 * @fires {CustomEvent<PublishedDetail>} published - It was done.
 */
export class PublishDialog extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, dialogStyles, formStyles, publishStyles];

  declare session: Session;

  #isOpen = false;
  #source = '';
  #draft: ReleaseDraft | undefined;
  #isPlanned = false;
  #isBusy = false;
  #refusal: string | undefined;

  /** Saves what is under way, and shows the dialog with a suggestion for it. */
  async open(): Promise<void> {
    this.#isOpen = true;
    this.#draft = undefined;
    this.#isPlanned = false;
    this.#refusal = undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
    await this.#try(async () => {
      this.#source = await this.session.saveAll('nothing can be published');
      this.#draft = await this.session.api.releases?.draft(this.session.id, this.#source);
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input[name=version]')?.select();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>${this.#isOpen ? this.#content() : nothing}</dialog>`;
  }

  #content(): TemplateResult {
    const draft = this.#draft;
    return html`
      <h2 id="title">Publish</h2>
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      ${this.session.api.releases === undefined ? html`<p>Publishing needs the Inlay server. Start it, and open the app there.</p>` : draft === undefined ? this.#waiting() : this.#form(draft)}
      ${draft === undefined ? html`<div class="ways"><button class="button" type="button" @click=${this.#close}>Close</button></div>` : nothing}
    `;
  }

  #waiting(): TemplateResult | typeof nothing {
    return this.#refusal === undefined ? html`<p class="muted" role="status">Comparing with the last release…</p>` : nothing;
  }

  #form({ version, reasons, notes, problems }: ReleaseDraft): TemplateResult {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return html`
      <form @submit=${this.#onSubmit}>
        <label class="field"><span>Version</span>
          <input name="version" required maxlength="40" autocomplete="off" .defaultValue=${version} aria-describedby="reasons">
          <small id="reasons">${reasons.slice(0, 3).join(' ')}${reasons.length > 3 ? ` And ${reasons.length - 3} more.` : ''}</small></label>
        <label class="field"><span>Notes</span><textarea name="notes" rows="6" maxlength="20000" .defaultValue=${notes}></textarea></label>
        ${problemList(problems)}
        ${errors.length === 0 ? nothing : html`<label class="choice"><input type="checkbox" name="confirmed" required> Publish it anyway</label>`}
        <div class="pair">
          <fieldset><legend>Where</legend>
            <label class="choice"><input type="radio" name="environment" value="live" checked> Live, for everybody</label>
            <label class="choice"><input type="radio" name="environment" value="staging"> Staging, to try it out</label>
            <label class="choice"><input type="radio" name="environment" value=""> Nowhere yet</label>
          </fieldset>
          <fieldset @change=${this.#onWhen}><legend>When</legend>
            <label class="choice"><input type="radio" name="when" value="now" checked> Now</label>
            <label class="choice"><input type="radio" name="when" value="later"> At a time</label>
            ${this.#isPlanned ? html`<label class="field"><span>Day and time</span><input type="datetime-local" name="due" required></label>` : nothing}
          </fieldset>
        </div>
        <div class="ways">
          <button class="button" type="button" @click=${this.#close}>Cancel</button>
          <button class="button primary" type="submit">${this.#isPlanned ? 'Plan it' : 'Publish'}</button>
        </div>
      </form>
    `;
  }

  readonly #onWhen = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (name !== 'when') return;
    this.#isPlanned = value === 'later';
    this.requestUpdate();
    // It comes at the end, which a small window does not show.
    void this.updateComplete.then(() => this.renderRoot.querySelector('input[name=due]')?.scrollIntoView({ block: 'nearest' }));
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    // A button that is disabled meanwhile would lose the keyboard.
    if (!this.#isBusy) void this.#publish(new FormData(event.target as HTMLFormElement));
  };

  async #publish(fields: FormData): Promise<void> {
    const { session } = this;
    const environment = (String(fields.get('environment')) || null) as ReleaseInput['environment'];
    const due = fields.has('due') ? new Date(String(fields.get('due'))) : undefined;
    const version = String(fields.get('version')).trim();
    this.#isBusy = true;
    let done: PublishedDetail | undefined;
    await this.#try(async () => {
      await session.api.releases?.publish(session.id, {
        version, environment, source: this.#source, notes: String(fields.get('notes')), confirmed: fields.has('confirmed'),
        ...(due === undefined || environment === null ? {} : { due: due.toISOString() }),
      });
      this.#close();
      done = { message: doneWords(version, environment, due), address: environment === null || due !== undefined ? undefined : releaseAddress(session.id, environment, location.origin) };
    });
    this.#isBusy = false;
    session.announce('releases');
    if (done !== undefined) this.dispatchEvent(new CustomEvent<PublishedDetail>('published', { detail: done }));
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  /** Closed, it holds nothing that could be found or filled in. */
  readonly #onClose = (): void => {
    this.#isOpen = false;
    this.requestUpdate();
  };

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      this.#refusal = refusalWords(error);
    }
    this.requestUpdate();
  }
}

function problemList(problems: readonly Problem[]): TemplateResult {
  if (problems.length === 0) return html`<p class="muted">Checked: nothing is wrong with it.</p>`;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  return html`${[errors, warnings].map((list, index) => (list.length === 0 ? nothing : html`
    <ul class="problems ${index === 0 ? 'errors' : ''}" tabindex="0" aria-label=${index === 0 ? 'What is wrong' : 'What you should know'}>${list.map(({ message, hint }) => html`<li>${message}${hint === undefined ? nothing : html` <span class="muted">${hint}</span>`}</li>`)}</ul>
  `))}`;
}

function doneWords(version: string, environment: ReleaseInput['environment'], due: Date | undefined): string {
  if (environment === null) return `${version} is published. Nothing shows it yet; see Releases.`;
  const place = environment === 'live' ? 'live' : 'on staging';
  return due === undefined ? `${version} is ${place}.` : `${version} will be ${place} at ${due.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-publish-dialog': PublishDialog;
  }
}
