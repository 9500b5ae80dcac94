import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ApiError } from '../../api/api-error.ts';
import type { Version } from '../../api/api-types.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { controlStyles } from '../control.styles.ts';
import { historyPanelStyles } from './history-panel.styles.ts';

const PAGE_SIZE = 50;

/** Every version in plain words, newest first. Choosing one shows it on the canvas; it can then be restored. */
export class HistoryPanel extends LitElement {
  static override properties = { session: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, historyPanelStyles];

  declare session: Session;

  protected readonly following = new SessionController(this, () => this.session, ['preview']);
  #versions: readonly Version[] | undefined;
  #hasMore = false;
  #refusal: ApiError | undefined;
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.session.on('history', () => void this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#load();
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#refusal === undefined ? nothing : html`<p class="refusal" role="alert">${this.#refusal.message} ${this.#refusal.hint ?? ''}</p>`}
      ${this.#versions === undefined ? html`<p class="empty muted">Reading the history…</p>` : this.#list(this.#versions)}
    `;
  }

  #list(versions: readonly Version[]): TemplateResult {
    return html`
      <ol aria-label="Versions, newest first">${repeat(versions, ({ id }) => id, (version) => this.#item(version))}</ol>
      ${this.#hasMore ? html`<div class="more"><button class="button" type="button" @click=${() => void this.#loadMore()}>Older versions</button></div>` : nothing}
    `;
  }

  #item(version: Version): TemplateResult {
    const { session } = this;
    const isShown = session.preview?.version.id === version.id;
    const isNewest = session.head === version.id;
    return html`
      <li>
        <button class="version" type="button" aria-current=${isShown} @click=${() => void this.#try(() => session.look(isShown || isNewest ? undefined : version.id))}>
          <span class="message">${version.message}</span>
          <span class="about"><time datetime=${version.at}>${formatTime(version.at)}</time><span>${version.author}</span>${isNewest ? html`<span>newest</span>` : nothing}</span>
        </button>
      </li>
    `;
  }

  async #load(): Promise<void> {
    await this.#try(async () => {
      const versions = await this.session.api.listVersions(this.session.id, { limit: PAGE_SIZE + 1 });
      this.#take([], versions);
    });
  }

  async #loadMore(): Promise<void> {
    const last = this.#versions?.at(-1);
    const from = last?.parents[0];
    if (this.#versions === undefined || from === undefined) return;
    const known = this.#versions;
    await this.#try(async () => this.#take(known, await this.session.api.listVersions(this.session.id, { from, limit: PAGE_SIZE + 1 })));
  }

  /** One more than a page was asked for, to know whether there is another page. */
  #take(known: readonly Version[], found: readonly Version[]): void {
    this.#versions = [...known, ...found.slice(0, PAGE_SIZE)];
    this.#hasMore = found.length > PAGE_SIZE;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#refusal = undefined;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#refusal = error;
    }
    this.requestUpdate();
  }
}

/** Today only the time, else the day, too. */
function formatTime(at: string): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' }) : date.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}
