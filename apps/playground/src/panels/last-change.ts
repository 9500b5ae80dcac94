import { baseStyles } from '@inlay/components/element';
import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { ApiError } from '../api/api-error.ts';
import type { Blame, Version } from '../api/api-types.ts';
import type { Session } from '../session/session.ts';
import { versionWords } from '../session/version-words.ts';
import { agoWords } from './ago-words.ts';
import { SessionListener } from './session-listener.ts';

const lastChangeStyles = css`
  :host {
    display: block;
    color: var(--_text-muted);
    font-size: 12px;
  }

  .lines {
    padding: var(--_space-8) var(--_space-12);
  }

  p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  summary {
    margin-block-start: var(--_space-4);
    cursor: pointer;
  }

  dl {
    display: grid;
    gap: var(--_space-2);
    margin: var(--_space-4) 0 0;
  }

  dt {
    color: var(--_text);
  }

  dd {
    margin: 0 0 var(--_space-4);
    overflow-wrap: anywhere;
  }
`;

/**
 * Who changed a named entry of the app last, and who each of its values.
 *
 * @fires {CustomEvent<{version: string}>} show-version - Asks to see a version in the history.
 */
export class LastChange extends LitElement {
  static override properties = { session: { attribute: false }, name: { attribute: false } };
  static override styles = [...baseStyles, lastChangeStyles];

  declare session: Session;
  /** The entry; the element is made anew for each session, not for each name. */
  declare name: string;

  protected readonly reading = new SessionListener(this, () => this.session, { events: ['history'], react: () => void this.#load() });
  #blame: Blame | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('name')) return;
    this.#blame = undefined;
    void this.#load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { changes = [], added } = this.#blame ?? {};
    const newest = changes[0]?.version ?? added;
    if (newest === undefined) return nothing;
    return html`<div class="lines">
      <p>${changes.length === 0 ? 'Added' : 'Last changed'} ${this.#words(newest)}</p>
      ${changes.length === 0 ? nothing : html`
        <details>
          <summary>By value</summary>
          <dl>
            ${changes.map(({ path, version }) => html`<dt>${placeWords(path)}</dt><dd>${this.#words(version)}</dd>`)}
            ${added === undefined ? nothing : html`<dt>All else, as it was added</dt><dd>${this.#words(added)}</dd>`}
          </dl>
        </details>`}
    </div>`;
  }

  #words({ id, at, author, message, prompt }: Version): TemplateResult {
    return html`<time datetime=${at}>${agoWords(Date.parse(at), Date.now())}</time> by ${author} in <button type="button" title="Show it in the history" @click=${() => this.#show(id)}>${versionWords(message)}</button>${prompt === undefined ? nothing : html`, asked for: “${prompt}”`}`;
  }

  #show(version: string): void {
    this.dispatchEvent(new CustomEvent('show-version', { detail: { version }, bubbles: true, composed: true }));
  }

  async #load(): Promise<void> {
    const { name, session } = this;
    try {
      const blame = await session.api.readBlame(session.id, name, session.branch);
      if (this.name === name) this.#blame = blame;
    } catch (error) {
      // It is a line beside the work: without a server it is not there.
      if (!(error instanceof ApiError)) throw error;
      this.#blame = undefined;
    }
    this.requestUpdate();
  }
}

function placeWords(path: readonly string[]): string {
  const [member = '', name] = path;
  if (member === 'on' && name !== undefined) return `on ${name}`;
  return name ?? (WORDS[member] ?? member);
}

const WORDS: Readonly<Record<string, string>> = { '': 'its value', layout: 'place on the grid', parent: 'where it stands', order: 'place among its sisters', type: 'kind', run: 'when it runs' };
