import type { InlayApp } from '@inlay/components/app-view';
import { definitions } from '@inlay/components/definitions';
import { baseStyles } from '@inlay/components/element';
import { childrenInOrder } from '@inlay/runtime/document';
import type { ComponentLayout } from '@inlay/runtime/document';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { addComponentEdits, COMPONENT_MEDIA_TYPE } from '../session/add-component-edits.ts';
import { pageOf } from '../session/component-order.ts';
import { holderFor, whyNoHolder } from '../session/holder-for.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import type { VersionPreview } from '../session/version-preview.ts';
import { canvasStyles } from './canvas.styles.ts';
import { cellAt, cellsIn, moveLayout, resizeLayout } from './grid-geometry.ts';

/** The frames that an app can be shown in. */
export type CanvasDevice = 'desktop' | 'mobile';

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
type ChangeLayout = (layout: ComponentLayout, by: { readonly x: number; readonly y: number }) => ComponentLayout;

/**
 * The app as it runs, with a frame around what is selected. A press on a component selects it and reaches it, too;
 * its name tag moves it and the handle resizes it, by pointer or with the arrow keys.
 */
export class CanvasView extends LitElement {
  static override properties = { session: { attribute: false }, device: { attribute: false } };
  static override styles = [...baseStyles, canvasStyles];

  declare session: Session;
  declare device: CanvasDevice;

  protected readonly following = new SessionController(this, () => this.session, ['document', 'selection', 'preview']);
  readonly #resize = new ResizeObserver(() => this.requestUpdate());
  #hovered: string | undefined;
  #followed: string | undefined;
  #dropping = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override render(): TemplateResult {
    const { session } = this;
    if (session.preview !== undefined) return previewTemplate(session, session.preview);
    const isEmpty = !childrenInOrder(session.document).has(session.app.page);
    return html`
      <div
        class="frame ${this.device === 'mobile' ? 'mobile' : ''} ${this.#dropping ? 'dropping' : ''}"
        @pointerdown=${this.#onPress}
        @focusin=${this.#onPress}
        @pointerover=${this.#onHover}
        @pointerleave=${this.#onLeave}
        @dragover=${this.#onDragOver}
        @dragleave=${this.#onDragLeave}
        @drop=${this.#onDrop}
      >
        ${isEmpty ? html`<p class="empty">This page is empty. Add a component from the panel on the left.</p>` : nothing}
        <inlay-app editing .app=${session.app}></inlay-app>
        ${this.#hoverFrame()} ${this.#selectionFrame()}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#follow(this.session.selection);
    // Content that grows, such as a streamed answer, moves what is below it. Observing the same element again is free.
    this.#resize.observe(this.#view);
    this.#resize.observe(this);
    this.#place('.selected', this.session.selection);
    this.#place('.hovered', this.#hovered);
  }

  /** What was selected elsewhere, or just added, comes into view. */
  #follow(selection: string | undefined): void {
    if (selection === this.#followed) return;
    this.#followed = selection;
    if (selection === undefined) return;
    const page = pageOf(this.session.document, selection);
    if (page !== undefined && page !== this.session.app.page) this.session.app.navigate(page);
    this.#view.boxOf(selection)?.scrollIntoView({ block: 'nearest' });
  }

  get #view(): InlayApp {
    return this.renderRoot.querySelector('inlay-app')!;
  }

  #hoverFrame(): TemplateResult | typeof nothing {
    return this.#hovered === undefined || this.#hovered === this.session.selection ? nothing : html`<div class="hovered"></div>`;
  }

  #selectionFrame(): TemplateResult | typeof nothing {
    const name = this.session.selection;
    const node = name === undefined ? undefined : this.session.document.components[name];
    if (name === undefined || node === undefined) return nothing;
    const place = node.layout === undefined ? '' : `, column ${node.layout.x + 1}, row ${node.layout.y + 1}, ${node.layout.w} wide, ${node.layout.h} high`;
    return html`
      <div class="selected">
        <button class="tag" type="button" aria-label="Move ${name}${place}. Arrow keys move it, Delete removes it." @pointerdown=${(event: PointerEvent) => this.#drag(event, moveLayout)} @keydown=${(event: KeyboardEvent) => this.#onKey(event, moveLayout)}>${name}</button>
        <button class="handle" type="button" aria-label="Resize ${name}${place}. Arrow keys resize it." @pointerdown=${(event: PointerEvent) => this.#drag(event, resizeLayout)} @keydown=${(event: KeyboardEvent) => this.#onKey(event, resizeLayout)}></button>
      </div>
    `;
  }

  /** Lays a frame over a component. Written through the object model; a style attribute is refused by the policy. */
  #place(selector: string, name: string | undefined): void {
    const frame = this.renderRoot.querySelector<HTMLElement>(selector);
    const box = name === undefined ? undefined : this.#boxOf(name);
    if (frame === null || box === undefined) return;
    for (const side of ['left', 'top', 'width', 'height'] as const) frame.style.setProperty(side, `${box[side]}px`);
  }

  /** A component's box, from the corner of the frame. */
  #boxOf(name: string): Box | undefined {
    const box = this.#view.boxOf(name)?.getBoundingClientRect();
    const frame = this.renderRoot.querySelector('.frame')?.getBoundingClientRect();
    return box && frame && { left: box.left - frame.left, top: box.top - frame.top, width: box.width, height: box.height };
  }

  /** The grid that a component stands on. */
  #gridOf(name: string): HTMLElement {
    return this.#view.boxOf(name)?.closest<HTMLElement>('[data-holder]') ?? this.#view;
  }

  #layoutOf(name: string): ComponentLayout | undefined {
    return this.session.document.components[name]?.layout;
  }

  #change(name: string, change: ChangeLayout, by: { readonly x: number; readonly y: number }): void {
    const layout = this.#layoutOf(name);
    if (layout === undefined) return;
    const next = change(layout, by);
    if (next.x !== layout.x || next.y !== layout.y || next.w !== layout.w || next.h !== layout.h) this.session.apply([{ type: 'setLayout', name, layout: next }]);
  }

  #drag(event: PointerEvent, change: ChangeLayout): void {
    const name = this.session.selection;
    const start = name === undefined ? undefined : this.#layoutOf(name);
    if (name === undefined || start === undefined || event.button !== 0) return;
    const handle = event.currentTarget as HTMLElement;
    const width = this.#gridOf(name).getBoundingClientRect().width;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent): void => {
      const next = change(start, cellsIn({ x: moved.clientX - event.clientX, y: moved.clientY - event.clientY }, width));
      this.#change(name, () => next, { x: 0, y: 0 });
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true });
  }

  #onKey(event: KeyboardEvent, change: ChangeLayout): void {
    const name = this.session.selection;
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (name === undefined) return;
    if (way !== undefined) this.#change(name, event.ctrlKey || event.metaKey ? resizeLayout : change, { x: way[0]!, y: way[1]! });
    else if (event.key === 'Delete' || event.key === 'Backspace') this.session.apply([{ type: 'removeComponent', name }]);
    else if (event.key === 'Escape') this.session.select(undefined);
    else return;
    event.preventDefault();
  }

  readonly #onPress = (event: Event): void => {
    const path = event.composedPath();
    // The frame's own buttons act on the selection; they do not change it.
    if (path.some((target) => target instanceof HTMLElement && target.classList.contains('selected'))) return;
    // What was pressed is in view, and must not jump away under the pointer.
    this.#followed = nameIn(path);
    this.session.select(this.#followed);
  };

  readonly #onHover = (event: Event): void => {
    this.#hovered = nameIn(event.composedPath());
    this.requestUpdate();
  };

  readonly #onLeave = (): void => {
    this.#hovered = undefined;
    this.requestUpdate();
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes(COMPONENT_MEDIA_TYPE)) return;
    event.preventDefault();
    this.#dropping = true;
    this.requestUpdate();
  };

  readonly #onDragLeave = (): void => {
    this.#dropping = false;
    this.requestUpdate();
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#dropping = false;
    this.requestUpdate();
    const definition = definitions.find(({ type }) => type === event.dataTransfer?.getData(COMPONENT_MEDIA_TYPE));
    if (definition === undefined) return;
    event.preventDefault();
    const holder = holderIn(event.composedPath());
    const parent = holderFor(this.session.document, { type: definition.type, near: holder?.dataset['holder'], page: this.session.app.page });
    if (parent === undefined) {
      this.session.notify(whyNoHolder(definition));
      return;
    }
    const grid = holder?.dataset['holder'] === parent ? holder : this.#view;
    const { left, top, width } = grid.getBoundingClientRect();
    const edits = addComponentEdits(this.session.document, definition, { parent, at: cellAt({ x: event.clientX - left, y: event.clientY - top }, width) });
    if (this.session.apply(edits) === undefined) this.session.select(edits[0].name);
  };
}

/** An old version in place of the draft: shown, not edited. */
function previewTemplate(session: Session, { version, app }: VersionPreview): TemplateResult {
  return html`
    <div class="preview-bar">
      <span>You are looking at the version of ${new Date(version.at).toLocaleString()}: ${version.message}. Placeholders stand for answers.</span>
      <inlay-button text="Restore" variant="primary" size="small" @click=${() => void session.restore(version.id)}></inlay-button>
      <inlay-button text="Back to the draft" size="small" @click=${() => void session.look(undefined)}></inlay-button>
    </div>
    <div class="frame"><inlay-app .app=${app}></inlay-app></div>
  `;
}

/** The innermost grid that was dropped on: a page's or a container's. */
function holderIn(path: readonly EventTarget[]): HTMLElement | undefined {
  return path.find((target): target is HTMLElement => target instanceof HTMLElement && target.dataset['holder'] !== undefined);
}

function nameIn(path: readonly EventTarget[]): string | undefined {
  return path.find((target): target is HTMLElement => target instanceof HTMLElement && target.dataset['name'] !== undefined)?.dataset['name'];
}
