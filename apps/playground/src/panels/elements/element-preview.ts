import { baseStyles } from '@inlay/components/element';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ElementModule, ElementOutline, ElementPreview as Preview } from '../../api/element-types.ts';
import { cardListStyles } from '../card-list.styles.ts';
import { controlStyles } from '../control.styles.ts';
import type { NameChanges, VersionChanges } from './element-changes.ts';
import { elementPreviewStyles } from './element-preview.styles.ts';
import { sizeWords } from './size-words.ts';

/** More names than this are counted. */
const MOST_NAMES = 6;

/**
 * What the server would keep of a package or an address: its elements, among which one may choose, its size and hash, what will likely not work,
 * and, where an earlier version is kept, what changes by it.
 *
 * @fires {CustomEvent<readonly string[]>} choose - The tags that are wanted.
 * @fires {Event} keep - It is to be kept.
 * @fires {Event} close - It is not.
 */
export class ElementPreview extends LitElement {
  static override properties = { preview: { attribute: false }, kept: { attribute: false }, changes: { attribute: false } };
  static override styles = [...baseStyles, controlStyles, cardListStyles, elementPreviewStyles];

  declare preview: Preview;
  /** The version that is kept already. */
  declare kept: ElementModule | undefined;
  declare changes: VersionChanges | undefined;

  /** The tags that are wanted, until what they bring is known. */
  #wanted: ReadonlySet<string> = new Set();

  /** Puts the focus on what it is about. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('preview')) this.#wanted = new Set(this.preview.elements.map(({ tag }) => tag));
  }

  protected override render(): TemplateResult {
    const { preview, kept } = this;
    const isSame = kept?.hash === preview.hash;
    return html`
      <section aria-labelledby="title">
        <h3 id="title" tabindex="-1"><span class="name">${preview.package?.name ?? preview.url}</span>${preview.package === null ? nothing : html` <span class="version">${preview.package.version}</span>`}</h3>
        ${isSame ? html`<p class="same">This is what is kept already.</p>` : this.#changes()}
        ${this.#choice()}
        ${preview.warnings.length === 0 ? nothing : html`<div class="warnings"><strong>May not work here</strong><ul>${preview.warnings.map((warning) => html`<li>${warning}</li>`)}</ul></div>`}
        <dl>
          <dt>Pinned</dt><dd>${preview.files === 1 ? 'One file' : `${preview.files} files`}, ${sizeWords(preview.bytes)}</dd>
          <dt>SHA-256</dt><dd class="hash" title=${preview.hash}>${preview.hash.slice(0, 16)}…</dd>
        </dl>
        <div class="actions">
          ${isSame ? nothing : html`<button class="button primary" type="button" @click=${() => this.dispatchEvent(new Event('keep'))}>${this.#keepWords()}</button>`}
          <button class="button" type="button" @click=${() => this.dispatchEvent(new Event('close'))}>${isSame ? 'Close' : 'Cancel'}</button>
        </div>
      </section>
    `;
  }

  #keepWords(): string {
    const moves = this.changes?.moves.length ?? 0;
    if (moves > 0) return moves === 1 ? 'Update one component' : `Update ${moves} components`;
    const { elements } = this.preview;
    return this.kept !== undefined ? 'Keep this version' : elements.length === 0 ? 'Add the module' : elements.length === 1 ? 'Add one element' : `Add ${elements.length} elements`;
  }

  #choice(): TemplateResult {
    const { offered } = this.preview;
    if (offered.length === 0) return html`<p class="muted">Without a manifest its elements are not known: use them by their tags.</p>`;
    const { size } = this.#wanted;
    const isChoice = this.preview.package !== null && offered.length > 1;
    return html`
      <details ?open=${offered.length <= MOST_NAMES}>
        <summary>${size < offered.length ? `${size} of ${offered.length} elements` : offered.length === 1 ? 'One element' : `${offered.length} elements`}</summary>
        ${isChoice && size < offered.length ? html`<div class="actions"><button class="button" type="button" @click=${() => this.#choose(offered.map(({ tag }) => tag))}>Choose all</button></div>` : nothing}
        <ul class="elements">${offered.map((outline) => html`<li>${isChoice ? this.#checkbox(outline) : outlineOf(outline)}</li>`)}</ul>
      </details>
    `;
  }

  #checkbox(outline: ElementOutline): TemplateResult {
    const { tag } = outline;
    const toggle = (): void => this.#choose(this.preview.offered.map((each) => each.tag).filter((each) => this.#wanted.has(each) !== (each === tag)));
    return html`<label><input type="checkbox" .checked=${live(this.#wanted.has(tag))} @change=${toggle}>${outlineOf(outline)}</label>`;
  }

  /** None of them cannot be chosen: the last one stays. */
  #choose(tags: readonly string[]): void {
    this.requestUpdate();
    if (tags.length === 0) return;
    this.#wanted = new Set(tags);
    this.dispatchEvent(new CustomEvent<readonly string[]>('choose', { detail: tags }));
  }

  #changes(): TemplateResult | typeof nothing {
    const { changes, kept } = this;
    if (changes === undefined || kept === undefined) return nothing;
    const { elements, changed, moves, stays, lost } = changes;
    const used = new Set(moves.map(({ tag }) => tag));
    const others = changed.filter(({ tag }) => !used.has(tag)).length;
    return html`
      <div class="changes">
        <strong>In place of ${kept.package?.version ?? 'what is kept'}</strong>
        <ul>
          ${named('New elements', elements.came)}${named('Elements gone', elements.gone)}
          ${changed.filter(({ tag }) => used.has(tag)).map(({ tag, properties, events }) => html`<li><code>${tag}</code>: ${differences(properties, events)}</li>`)}
          ${others === 0 ? nothing : html`<li>${others === 1 ? 'One other element changes' : `${others} other elements change`} in what can be set or heard.</li>`}
          ${elements.came.length + elements.gone.length + changed.length === 0 ? html`<li>The same elements with the same properties and events.</li>` : nothing}
          ${lost.length === 0 ? nothing : html`<li class="lost">No longer there, and set in this app: ${list(lost)}.</li>`}
          ${stays.length === 0 ? nothing : html`<li class="lost">Stay with the earlier version, as their element is gone: ${list(stays.map(({ name }) => name))}.</li>`}
          <li>${moves.length === 0 ? 'No component of this app uses it.' : html`Used here by ${list(moves.map(({ name }) => name))}. Released apps keep the version that they have.`}</li>
        </ul>
      </div>
    `;
  }
}

function outlineOf({ tag, description, properties, events, slots }: ElementOutline): TemplateResult {
  const counts = [counted(properties.length, 'property', 'properties'), counted(events.length, 'event', 'events'), counted(slots.length, 'slot', 'slots')].filter((words) => words !== '').join(', ');
  return html`<span class="outline"><code>${tag}</code><span class="muted">${description}</span>${counts === '' ? nothing : html`<span class="counts">${counts}</span>`}</span>`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function differences(properties: NameChanges, events: NameChanges): string {
  const parts = [['new', properties.came], ['gone', properties.gone], ['new events', events.came], ['events gone', events.gone]] as const;
  return parts.filter(([, names]) => names.length > 0).map(([word, names]) => `${word}: ${list(names)}`).join('; ');
}

function named(title: string, names: readonly string[]): TemplateResult | typeof nothing {
  return names.length === 0 ? nothing : html`<li>${title}: ${list(names)}.</li>`;
}

function list(names: readonly string[]): string {
  return names.length <= MOST_NAMES ? names.join(', ') : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-element-preview': ElementPreview;
  }
}
