import { definitions } from '../../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import type { AppDocument } from '@inlay/runtime/document';
import { compareDocuments } from '@inlay/runtime/history';
import type { PartPlace } from '@inlay/runtime/history';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Version, VersionMark } from '../../api/api-types.ts';
import { refusalWords } from '../../api/refusal-words.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { Turns } from '../../session/turns.ts';
import { controlStyles } from '../control.styles.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import { BringBack } from './bring-back.ts';
import { DeleteVersion } from './delete-version.ts';
import { formatTime } from './format-time.ts';
import { historyPanelStyles } from './history-panel.styles.ts';
import { partChangesTemplate } from './part-changes.ts';
import { partName } from './value-words.ts';
import { VisualDiff } from './visual-diff.ts';
import type { ShownPair } from './visual-diff.ts';

const KIT = { components: definitions };
const NO_MARK: VersionMark = { name: '', note: '', pinned: false };

/**
 * One version: its name and note, what it changed or how it differs from the draft, and the ways back. A part is checked
 * before it comes back: what it needs and is gone is offered with it.
 *
 * @fires {CustomEvent} deleted - It is gone.
 * @fires {CustomEvent<{version: Version}>} mark-change - What is written at it was changed.
 */
export class VersionDetails extends LitElement {
  static override properties = { session: { attribute: false }, version: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, historyPanelStyles];

  declare session: Session;
  declare version: Version;

  constructor() {
    super();
    defineOnce('inlay-visual-diff', VisualDiff);
    defineOnce('inlay-bring-back', BringBack);
    defineOnce('inlay-delete-version', DeleteVersion);
  }

  protected readonly following = new SessionController(this, () => this.session, ['document']);
  #documents: { readonly shown: AppDocument; readonly before: AppDocument | undefined } | undefined;
  #against: 'before' | 'draft' = 'before';
  #asker: Element | null = null;
  #refusal: string | undefined;
  /** What is on its way back, for each press of its own. */
  readonly #goingBack = new Set<string>();
  /** Each change of the form sends all of it, so they must arrive in their order. */
  readonly #marks = new Turns();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('version')) return;
    const before = changed.get('version') as Version | undefined;
    if (before?.id === this.version.id) return;
    this.#documents = undefined;
    this.#bringBack?.close();
    void this.#load(this.version);
  }

  protected override render(): TemplateResult {
    const { version, session } = this;
    const isNewest = session.head === version.id;
    const isFirst = version.parents.length === 0;
    return html`
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal}</p>`}
      <div class="ways">
        ${isNewest ? nothing : html`<button class="button primary" type="button" @click=${() => void this.#goBack('all', () => session.restore(version.id))}>Restore this version</button>`}
        ${isFirst ? nothing : html`<button class="button" type="button" title="Undoes this change alone; later ones stay" @click=${() => void this.#goBack('change', () => session.takeBack(version.id))}>Undo this change</button>`}
      </div>
      ${version.prompt === undefined ? nothing : html`<p class="note">Asked for: “${version.prompt}”</p>`}
      <div class="against" role="group" aria-label="Compare with">
        ${isFirst ? nothing : this.#againstButton('before', 'What it changed')}
        ${this.#againstButton('draft', 'Against the draft')}
      </div>
      <div><button class="link" type="button" ?disabled=${this.#documents === undefined} @click=${this.#onBeside}>Side by side</button></div>
      <inlay-bring-back @bring-back=${this.#onBringBack} @refuse=${this.#onRefuse} @cancel=${this.#onCancel}></inlay-bring-back>
      ${this.#comparison()}
      ${this.#markForm(version.mark ?? NO_MARK)}
      ${isNewest || version.releases !== undefined ? nothing : html`<inlay-delete-version .session=${session} .version=${version}></inlay-delete-version>`}
      <inlay-visual-diff></inlay-visual-diff>
    `;
  }

  #markForm({ name, note, pinned }: VersionMark): TemplateResult {
    return html`
      <form class="mark-form" @submit=${(event: Event) => event.preventDefault()} @change=${this.#onMark}>
        <label class="field"><span>Name</span><input name="name" maxlength="200" placeholder="Before the launch" .value=${name}></label>
        <label class="field"><span>Note</span><textarea name="note" maxlength="4000" rows="2" .value=${note}></textarea></label>
        <label class="pin"><input type="checkbox" name="pinned" .checked=${pinned}> Pinned</label>
      </form>
    `;
  }

  #againstButton(against: 'before' | 'draft', words: string): TemplateResult {
    return html`<button class="tab" type="button" aria-pressed=${this.#effective === against} @click=${() => this.#compareWith(against)}>${words}</button>`;
  }

  /** The first version has none before it. */
  get #effective(): 'before' | 'draft' {
    return this.version.parents.length === 0 ? 'draft' : this.#against;
  }

  #comparison(): TemplateResult {
    const documents = this.#documents;
    if (documents === undefined) return html`<p class="muted">Reading the version…</p>`;
    if (this.#effective === 'before') return partChangesTemplate(compareDocuments(documents.before ?? documents.shown, documents.shown, KIT));
    // The draft stands above: what is struck out is what the draft has now.
    return partChangesTemplate(compareDocuments(this.session.document, documents.shown, KIT), (place) => this.#ask(place));
  }

  /** Both as they look. */
  readonly #onBeside = (): void => {
    const [documents, session] = [this.#documents, this.session];
    if (documents === undefined) return;
    const words = `Version of ${formatTime(this.version.at)}`;
    const pair: ShownPair = this.#effective === 'before'
      ? { before: documents.before ?? documents.shown, after: documents.shown, titles: ['Before', words] }
      : { before: documents.shown, after: session.document, titles: [words, 'Draft'] };
    void this.renderRoot.querySelector<VisualDiff>('inlay-visual-diff')?.open(pair);
  };

  /** Looks first at what it needs. */
  #ask(place: PartPlace): void {
    const older = this.#documents?.shown;
    if (older === undefined) return;
    this.#asker = (this.renderRoot as ShadowRoot).activeElement;
    this.#bringBack?.ask({ place, draft: this.session.document, older });
  }

  get #bringBack(): BringBack | null {
    return this.renderRoot.querySelector<BringBack>('inlay-bring-back');
  }

  readonly #onBringBack = (event: CustomEvent<{ readonly parts: readonly PartPlace[] }>): void => {
    const { parts } = event.detail;
    void this.#goBack(JSON.stringify(parts), async () => {
      await this.session.restore(this.version.id, parts);
      const name = partName(parts[0]!);
      this.session.notify(parts.length > 1 ? `${name} and ${parts.length - 1} more are as they were in that version.` : `${name} is as it was in that version.`);
      await this.updateComplete;
      // What was pressed is gone with what is no difference any more.
      if ((this.renderRoot as ShadowRoot).activeElement === null) this.renderRoot.querySelector<HTMLElement>('.tab[aria-pressed=true]')?.focus();
    });
  };

  readonly #onRefuse = (event: CustomEvent<{ readonly message: string }>): void => {
    this.#refusal = event.detail.message;
    this.requestUpdate();
  };

  /** Back to where it was asked. */
  readonly #onCancel = (): void => {
    if (this.#asker instanceof HTMLElement) this.#asker.focus();
  };

  #compareWith(against: 'before' | 'draft'): void {
    this.#against = against;
    this.#bringBack?.close();
    this.requestUpdate();
  }

  readonly #onMark = (event: Event): void => {
    const fields = new FormData((event.target as HTMLElement).closest('form')!);
    const mark: VersionMark = { name: String(fields.get('name')), note: String(fields.get('note')), pinned: fields.has('pinned') };
    const { id } = this.version;
    void this.#try(async () => {
      const version = await this.#marks.take(() => this.session.api.markVersion(this.session.id, id, mark));
      this.dispatchEvent(new CustomEvent('mark-change', { detail: { version } }));
    });
  };

  async #load(version: Version): Promise<void> {
    await this.#try(async () => {
      const { api, id } = this.session;
      const [parent] = version.parents;
      const [shown, before] = await Promise.all([api.readVersion(id, version.id), parent === undefined ? undefined : api.readVersion(id, parent)]);
      if (this.version.id === version.id) this.#documents = { shown: shown.document, before: before?.document };
    });
  }

  /** Once, however often its button is pressed until it is there; another thing comes after it. */
  async #goBack(what: string, work: () => Promise<void>): Promise<void> {
    const key = `${this.version.id} ${what}`;
    if (this.#goingBack.has(key)) return;
    this.#goingBack.add(key);
    await this.#try(work);
    this.#goingBack.delete(key);
  }

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
