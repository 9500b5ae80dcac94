import { baseStyles } from '@inlay/components/element';
import type { PageNode } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import type { Problem } from '@inlay/runtime/problem';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import { defineOnce } from '../../expression-field/define-once.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { problemNote, problemNoteStyles } from '../../expression-field/problem-note.ts';
import { pagesInOrder } from '../../session/component-order.ts';
import { SessionController } from '../../session/session-controller.ts';
import type { Session } from '../../session/session.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import type { ControlChange } from '../control-change.ts';
import { TextControl } from './controls/text-control.ts';

/** What can be set of a page: its title, and its place among the others. The first page is the one that an app opens on. */
export class PageInspector extends LitElement {
  static override properties = { session: { attribute: false }, name: { type: String } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, problemNoteStyles, css`
    :host {
      display: grid;
      gap: var(--_space-12);
      padding: 0 var(--_space-12) var(--_space-12);
    }

    .caption {
      display: block;
      padding-block-end: var(--_space-4);
      color: var(--_text-muted);
      font-size: var(--_size-small);
    }

    .place {
      display: flex;
      align-items: center;
      gap: var(--_space-4);
      color: var(--_text-muted);
      font-size: var(--_size-small);
    }

    .place span {
      flex: 1;
    }
  `];

  declare session: Session;
  declare name: string;

  #refused: Problem | undefined;

  constructor() {
    super();
    new SessionController(this, () => this.session, ['document']);
    defineOnce('inlay-text-control', TextControl);
  }

  protected override render(): TemplateResult | typeof nothing {
    const pages = pagesInOrder(this.session.document);
    const index = pages.findIndex(([name]) => name === this.name);
    const page = pages[index]?.[1];
    if (page === undefined) return nothing;
    return html`
      <div role="alert">${problemNote(this.#refused)}</div>
      <div>
        <span class="caption" aria-hidden="true">Title</span>
        <inlay-text-control label="Title" description="What people read; expressions use the name." .value=${page.title} @value-change=${(event: CustomEvent<ControlChange>) => this.#setTitle(page, event.detail)}></inlay-text-control>
      </div>
      <div class="place">
        <span>Page ${index + 1} of ${pages.length}${index === 0 ? ', the one that the app opens on' : ''}</span>
        <button class="small-button" type="button" title="Move up" aria-label="Move up" ?disabled=${index === 0} @click=${() => this.#swap(index, index - 1)}>${icon(ArrowUp)}</button>
        <button class="small-button" type="button" title="Move down" aria-label="Move down" ?disabled=${index === pages.length - 1} @click=${() => this.#swap(index, index + 1)}>${icon(ArrowDown)}</button>
      </div>
    `;
  }

  #apply(edits: readonly Edit[]): void {
    this.#refused = this.session.apply(edits);
    this.requestUpdate();
  }

  #setTitle(page: PageNode, { value }: ControlChange): void {
    this.#apply([{ type: 'setPage', name: this.name, page: { ...page, title: String(value ?? '') } }]);
  }

  /** Two pages change places: each takes the order of the other. */
  #swap(from: number, to: number): void {
    const pages = pagesInOrder(this.session.document);
    const [[name, page], [otherName, other]] = [pages[from]!, pages[to]!];
    this.#apply([{ type: 'setPage', name, page: { ...page, order: other.order } }, { type: 'setPage', name: otherName, page: { ...other, order: page.order } }]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-page-inspector': PageInspector;
  }
}
