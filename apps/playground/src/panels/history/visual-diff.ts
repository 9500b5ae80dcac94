import type { InlayApp } from '@inlay/components/app-view';
import { definitions } from '../../session/kit.ts';
import { baseStyles } from '@inlay/components/element';
import type { App } from '@inlay/runtime/app';
import { firstPage } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { compareDocuments } from '@inlay/runtime/history';
import type { PartChange } from '@inlay/runtime/history';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { createPlaceholderApp } from '../../session/version-preview.ts';
import { controlStyles } from '../control.styles.ts';
import { visualDiffStyles } from './visual-diff.styles.ts';

/** Two documents with what each is called, as "Version of 10:31" and "Draft". */
export interface ShownPair {
  readonly before: AppDocument;
  readonly after: AppDocument;
  readonly titles: readonly [before: string, after: string];
}

interface Side {
  readonly app: App;
  readonly title: string;
  /** Components of this side that are not the same on the other, by name. */
  readonly marks: ReadonlyMap<string, PartChange['status']>;
}

type Mode = 'beside' | 'slider';

const SIGNS = { added: '+', removed: '−', changed: '~' } as const;

/**
 * Two documents as they look, beside each other or one over the other, with frames around what was added, changed and
 * removed. Both run with placeholders for answers: nothing is asked of anybody.
 */
export class VisualDiff extends LitElement {
  static override styles = [...baseStyles, controlStyles, visualDiffStyles];

  #pair: ShownPair | undefined;
  #sides: readonly [Side, Side] | undefined;
  #parts: readonly PartChange[] = [];
  #mode: Mode = 'beside';
  #cut = 50;
  #page = '';
  readonly #resize = new ResizeObserver(() => this.#placeMarks());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drop();
  }

  /** Shows two documents until the dialog is closed. */
  async open(pair: ShownPair): Promise<void> {
    this.#drop();
    const { before, after, titles } = pair;
    this.#pair = pair;
    this.#page = firstPage(after);
    this.#parts = compareDocuments(before, after, { components: definitions });
    const components = this.#parts.filter(({ section }) => section === 'components');
    const [appBefore, appAfter] = await Promise.all([createPlaceholderApp(before), createPlaceholderApp(after)]);
    // Others were asked for meanwhile, or nothing is any more.
    if (this.#pair !== pair || !this.isConnected) {
      appBefore.dispose();
      appAfter.dispose();
      return;
    }
    this.#sides = [
      { app: appBefore, title: titles[0], marks: new Map(components.flatMap(({ status, name, from }) => (status === 'added' ? [] : [[from ?? name, status]]))) },
      { app: appAfter, title: titles[1], marks: new Map(components.flatMap(({ status, name }) => (status === 'removed' ? [] : [[name, status]]))) },
    ];
    // Each opens on its own first page, which may be another.
    for (const { app } of this.#sides) app.navigate(this.#page);
    this.requestUpdate();
    await this.updateComplete;
    if (this.isConnected) this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>${this.#sides === undefined ? nothing : this.#content(this.#sides)}</dialog>`;
  }

  protected override updated(): void {
    this.#resize.disconnect();
    for (const view of this.renderRoot.querySelectorAll('inlay-app')) this.#resize.observe(view);
    // What lies under the other one, seen as far as the slider leaves it.
    this.renderRoot.querySelector<HTMLElement>('.view:last-of-type')?.style.setProperty('clip-path', this.#mode === 'slider' ? `inset(0 0 0 ${this.#cut}%)` : 'none');
    this.renderRoot.querySelector<HTMLElement>('.line')?.style.setProperty('margin-inline-start', `${this.#cut}%`);
    this.#placeMarks();
  }

  #content(sides: readonly [Side, Side]): TemplateResult {
    const isSlider = this.#mode === 'slider';
    return html`
      <header>
        <h2 id="title">${sides[0].title} and ${sides[1].title}</h2>
        ${this.#pages()}
        <div class="modes" role="group" aria-label="How they are shown">${this.#modeButton('beside', 'Side by side')}${this.#modeButton('slider', 'Slider')}</div>
        <button class="button" type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>Close</button>
      </header>
      <p class="legend">${(['added', 'changed', 'removed'] as const).map((status) => html`<span class="key ${status}">${SIGNS[status]} ${status}</span>`)}<span class="muted">${this.#otherWords()} Placeholders stand for answers.</span></p>
      ${isSlider ? html`<label class="cut"><input type="range" min="0" max="100" .value=${String(this.#cut)} aria-label="How much of each is seen" @input=${this.#onCut}><span>${sides[0].title}</span><span>${sides[1].title}</span></label>` : nothing}
      <div class="views ${this.#mode}">${sides.map((side) => this.#view(side, !isSlider))}${isSlider ? html`<div class="line" aria-hidden="true"></div>` : nothing}</div>
    `;
  }

  #view({ app, title, marks }: Side, hasTitle: boolean): TemplateResult {
    return html`
      <section class="view" aria-label=${title}>
        ${hasTitle ? html`<h3>${title}</h3>` : nothing}
        ${Object.hasOwn(app.document.pages, this.#page) ? nothing : html`<p class="no-page muted">There is no such page here.</p>`}
        <div class="stage" ?hidden=${!Object.hasOwn(app.document.pages, this.#page)}>
          <inlay-app .app=${app} inert></inlay-app>
          ${[...marks].map(([name, status]) => html`<div class="mark ${status}" data-mark=${name} hidden><span>${SIGNS[status]} ${name}</span></div>`)}
        </div>
      </section>
    `;
  }

  /** The pages of both; one that is on one side only is shown where it is. */
  #pages(): TemplateResult | typeof nothing {
    const pair = this.#pair;
    const names = pair === undefined ? [] : pagesOf(pair);
    if (pair === undefined || names.length < 2) return nothing;
    return html`<label class="field page"><select aria-label="Page" @change=${this.#onPage}>${names.map((name) => html`<option value=${name} ?selected=${name === this.#page}>${pair.after.pages[name]?.title ?? pair.before.pages[name]?.title ?? name}</option>`)}</select></label>`;
  }

  #modeButton(mode: Mode, words: string): TemplateResult {
    return html`<button class="button" type="button" aria-pressed=${this.#mode === mode} @click=${() => this.#setMode(mode)}>${words}</button>`;
  }

  /** What changed and cannot be seen. */
  #otherWords(): string {
    const others = this.#parts.filter(({ section }) => section !== 'components').map(({ section, name }) => (section === 'app' ? 'the app itself' : name));
    if (this.#parts.length === 0) return 'There is no difference.';
    return others.length === 0 ? '' : `Not to be seen here: ${others.join(', ')}.`;
  }

  #setMode(mode: Mode): void {
    this.#mode = mode;
    this.requestUpdate();
  }

  readonly #onCut = (event: Event): void => {
    this.#cut = Number((event.target as HTMLInputElement).value);
    this.requestUpdate();
  };

  readonly #onPage = (event: Event): void => {
    this.#page = (event.target as HTMLSelectElement).value;
    for (const { app } of this.#sides ?? []) app.navigate(this.#page);
    this.requestUpdate();
  };

  /** Lays a frame over each changed component that is to be seen. Written through the object model, as the policy has it. */
  #placeMarks(): void {
    for (const stage of this.renderRoot.querySelectorAll<HTMLElement>('.stage')) {
      const view = stage.querySelector<InlayApp>('inlay-app');
      const corner = stage.getBoundingClientRect();
      for (const mark of stage.querySelectorAll<HTMLElement>('.mark')) {
        const box = view?.boxOf(mark.dataset['mark'] ?? '')?.getBoundingClientRect();
        mark.hidden = box === undefined || box.width === 0;
        if (box === undefined) continue;
        mark.style.setProperty('left', `${box.left - corner.left}px`);
        mark.style.setProperty('top', `${box.top - corner.top}px`);
        mark.style.setProperty('width', `${box.width}px`);
        mark.style.setProperty('height', `${box.height}px`);
      }
    }
  }

  readonly #onClose = (): void => {
    this.#drop();
    this.requestUpdate();
  };

  #drop(): void {
    this.#resize.disconnect();
    for (const { app } of this.#sides ?? []) app.dispose();
    this.#sides = undefined;
    this.#pair = undefined;
  }
}

/** The pages of both, in their order; those that only the older has, last. */
function pagesOf({ before, after }: ShownPair): readonly string[] {
  const names = [after, before].flatMap(({ pages }) => Object.entries(pages).toSorted(([, one], [, other]) => (one.order < other.order ? -1 : 1)).map(([name]) => name));
  return [...new Set(names)];
}
