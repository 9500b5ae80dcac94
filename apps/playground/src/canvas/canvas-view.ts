import { ThemeBox } from '@inlay/components/app-view';
import type { InlayApp } from '@inlay/components/app-view';
import { baseStyles } from '@inlay/components/element';
import { childrenInOrder } from '@inlay/runtime/document';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { pageOf } from '../session/component-order.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import type { VersionPreview } from '../session/version-preview.ts';
import { versionWords } from '../session/version-words.ts';
import { nudgeEdits } from '../session/arrange-edits.ts';
import { removeSelected } from '../session/selection-actions.ts';
import { droppedKind, dropView, takeDrop } from './canvas-drop.ts';
import type { DropSurface } from './canvas-drop.ts';
import { startMove, startResize } from './canvas-drag.ts';
import type { CanvasDrag, DragSurface, DragView } from './canvas-drag.ts';
import { canvasStyles } from './canvas.styles.ts';
import { resizeLayout } from './grid-geometry.ts';
import type { Box, Point } from './grid-tracks.ts';
import { namesIn } from './marquee.ts';

/** The frames that an app can be shown in. */
export type CanvasDevice = 'desktop' | 'mobile';

/** How near to the edge of the canvas a drag scrolls it, and by how much at a time; pixels. */
const SCROLL_EDGE = 32;
const SCROLL_STEP = 16;

/**
 * The app as it runs, with a frame around what is selected. A press on a component selects it and reaches it, too, with
 * Shift it selects one more; a press beside them draws a frame around several. The name tag moves what is selected and
 * the handle resizes it, by pointer or with the arrow keys.
 */
export class CanvasView extends LitElement {
  static override properties = { session: { attribute: false }, device: { attribute: false }, zoom: { attribute: false }, previewing: { attribute: false } };
  static override styles = [...baseStyles, canvasStyles];

  declare session: Session;
  declare device: CanvasDevice;
  /** 1 is the app's own size. */
  declare zoom: number;
  /** Shows the app alone, as its users see it. */
  declare previewing: boolean;

  protected readonly following = new SessionController(this, () => this.session, ['document', 'selection', 'preview']);
  readonly #resize = new ResizeObserver(() => this.requestUpdate());
  #framed: { readonly frame: HTMLElement; readonly box: ThemeBox } | undefined;
  #hovered: string | undefined;
  #followed: string | undefined;
  #dropping = false;
  #dragged: DragView | undefined;
  #marquee: Box | undefined;
  /** What the marquee touches, which is selected at its end: showing what can be set of each on the way would hold it up. */
  #touched: readonly string[] = [];
  /** Set from a press to the end of it, while the focus that follows it must not select. */
  #isPressed = false;

  constructor() {
    super();
    this.zoom = 1;
    this.previewing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override render(): TemplateResult {
    const { session } = this;
    if (session.preview !== undefined) return previewTemplate(session, session.preview);
    if (this.previewing) return html`<div class="frame ${this.device === 'mobile' ? 'mobile' : ''}"><inlay-app .app=${session.app}></inlay-app></div>`;
    const isEmpty = !childrenInOrder(session.document).has(session.app.page);
    return html`
      <div
        class="frame ${this.device === 'mobile' ? 'mobile' : ''} ${this.#dropping && this.#dragged === undefined ? 'dropping' : ''}"
        @pointerdown=${this.#onPress}
        @focusin=${this.#onFocus}
        @pointerover=${this.#onHover}
        @pointerleave=${this.#onLeave}
        @dragover=${this.#onDragOver}
        @dragleave=${this.#onDragLeave}
        @drop=${this.#onDrop}
      >
        ${isEmpty ? html`<p class="empty">This page is empty. Add a component from the panel on the left.</p>` : nothing}
        <inlay-app editing .app=${session.app}></inlay-app>
        ${this.#hoverFrame()} ${this.#otherFrames()} ${this.#selectionFrame()} ${this.#dragFrames()}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#themeFrame();
    this.renderRoot.querySelector<HTMLElement>('.frame')?.style.setProperty('zoom', String(this.zoom));
    this.#follow(this.session.selection);
    // Content that grows, such as a streamed answer, moves what is below it. Observing the same element again is free.
    this.#resize.observe(this.#view);
    this.#resize.observe(this);
    this.#layFrames();
  }

  /** Lays every frame over what it is about. All is read before anything is written: each write in between would have the page laid out anew. */
  #layFrames(): void {
    const root = this.renderRoot;
    const corner = root.querySelector('.frame')?.getBoundingClientRect();
    if (corner === undefined) return;
    const overComponents = [...root.querySelectorAll<HTMLElement>('[data-of]')].map((frame) => [frame, this.#view.boxOf(frame.dataset['of']!)?.getBoundingClientRect()] as const);
    const overBoxes = (selector: string, boxes: readonly Box[] = []) => [...root.querySelectorAll<HTMLElement>(selector)].map((frame, index) => [frame, boxes[index]] as const);
    const frames = [
      ...overComponents, ...overBoxes('.ghost', this.#dragged?.ghosts), ...overBoxes('.guide', this.#dragged?.guides),
      ...overBoxes('.target', this.#dragged && [this.#dragged.grid]), ...overBoxes('.marquee', this.#marquee && [this.#marquee]),
    ];
    for (const [frame, box] of frames) if (box !== undefined) this.#lay(frame, box, corner);
  }

  /** Written through the object model; a style attribute is refused by the policy. */
  #lay({ style }: HTMLElement, { left, top, width, height }: Box, corner: Box): void {
    // Boxes of the window are as large as they are shown; what is laid inside the frame is shown larger or smaller with it.
    const sides = { left: left - corner.left, top: top - corner.top, width, height };
    for (const [side, length] of Object.entries(sides)) style.setProperty(side, `${length / this.zoom}px`);
  }

  /** The frame is the page that the app stands on here, so it takes on the ground that the app's theme asks for. */
  #themeFrame(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    if (frame === null) return;
    if (this.#framed?.frame !== frame) this.#framed = { frame, box: new ThemeBox(frame) };
    this.#framed.box.setTheme((this.session.preview?.app ?? this.session.app).document.theme ?? {});
  }

  /** What was selected elsewhere, or just added, comes into view. */
  #follow(selection: string | undefined): void {
    if (selection === this.#followed) return;
    this.#followed = selection;
    if (selection === undefined) return;
    const page = pageOf(this.session.document, selection);
    if (page !== undefined && page !== this.session.app.page) this.session.app.navigate(page);
    this.#reveal(selection);
    this.#view.boxOf(selection)?.scrollIntoView({ block: 'nearest' });
  }

  /** What is in another tab, another step or a closed part is shown, and then comes into view. */
  #reveal(name: string): void {
    const { app, document: { components } } = this.session;
    if (this.#view.boxOf(name)?.checkVisibility() !== false) return;
    for (let [inner, parent] = [name, components[name]?.parent ?? '']; Object.hasOwn(components, parent); [inner, parent] = [parent, components[parent]!.parent]) {
      const container = app.get(parent);
      const method = container?.definition.container?.reveal;
      if (method !== undefined) container?.call(method, [String(app.get(inner)?.prop('name') || inner)]);
    }
    requestAnimationFrame(() => this.#view.boxOf(name)?.scrollIntoView({ block: 'nearest' }));
  }

  get #view(): InlayApp {
    return this.renderRoot.querySelector('inlay-app')!;
  }

  #hoverFrame(): TemplateResult | typeof nothing {
    return this.#hovered === undefined || this.#hovered === this.session.selection ? nothing : html`<div class="hovered" data-of=${this.#hovered}></div>`;
  }

  #otherFrames(): readonly TemplateResult[] {
    const { selected, selection, document } = this.session;
    return [...selected, ...this.#touched].flatMap((name) => (name === selection || !Object.hasOwn(document.components, name) ? [] : [html`<div class="also" data-of=${name}></div>`]));
  }

  #selectionFrame(): TemplateResult | typeof nothing {
    const { selection: name, selected } = this.session;
    const node = name === undefined ? undefined : this.session.document.components[name];
    if (name === undefined || node === undefined) return nothing;
    const place = node.layout === undefined ? '' : `, column ${node.layout.x + 1}, row ${node.layout.y + 1}, ${node.layout.w} wide, ${node.layout.h} high`;
    const more = selected.length > 1 ? ` and ${selected.length - 1} more` : '';
    return html`
      <div class="selected" data-of=${name}>
        <button class="tag" type="button" aria-label="Move ${name}${more}${place}. Arrow keys move, with Control they resize, Delete removes." @pointerdown=${(event: PointerEvent) => this.#drag(event, startMove)} @keydown=${(event: KeyboardEvent) => this.#onKey(event, 'move')}>${name}${selected.length > 1 ? ` +${selected.length - 1}` : ''}</button>
        <button class="handle" type="button" aria-label="Resize ${name}${place}. Arrow keys resize it." @pointerdown=${(event: PointerEvent) => this.#drag(event, startResize)} @keydown=${(event: KeyboardEvent) => this.#onKey(event, 'resize')}></button>
      </div>
    `;
  }

  #dragFrames(): TemplateResult | typeof nothing {
    const { ghosts = [], guides = [] } = this.#dragged ?? {};
    return html`
      ${this.#dragged === undefined ? nothing : html`<div class="target"></div>`}
      ${guides.map(() => html`<div class="guide"></div>`)} ${ghosts.map(() => html`<div class="ghost"></div>`)}
      ${this.#marquee === undefined ? nothing : html`<div class="marquee"></div>`}
    `;
  }

  /** What a drag sees of the canvas. */
  get #surface(): DragSurface & DropSurface {
    const view = this.#view;
    return {
      zoom: this.zoom,
      boxOf: (name) => view.boxOf(name),
      gridsAt: (point) => this.#gridsAt(point),
      gridOf: (parent) => view.shadowRoot?.querySelector(`[data-holder="${CSS.escape(parent)}"]`) ?? view,
    };
  }

  /** The grids under a point, the innermost first. What holds a grid counts as a whole: an empty one has hardly a height of its own. */
  #gridsAt({ x, y }: Point): readonly { readonly name: string; readonly grid: HTMLElement }[] {
    const root = this.#view.shadowRoot;
    const grids = new Set((root?.elementsFromPoint(x, y) ?? []).flatMap((element) => {
      const name = element.closest<HTMLElement>('[data-name]')?.dataset['name'];
      const own = name === undefined ? null : root?.querySelector<HTMLElement>(`[data-holder="${CSS.escape(name)}"]`);
      return [own ?? [], element.closest<HTMLElement>('[data-holder]') ?? []].flat();
    }));
    return [...grids].map((grid) => ({ name: grid.dataset['holder']!, grid }));
  }

  /** Escape gives a drag up; the end of it makes the change. */
  #drag(event: PointerEvent, start: typeof startMove): void {
    const { selection } = this.session;
    if (selection === undefined || event.button !== 0) return;
    const drag = start(this.session, this.#surface, selection, { x: event.clientX, y: event.clientY });
    if (drag === undefined) this.session.notify('On a narrow frame everything stands in one column. Choose Desktop to move and resize.');
    else this.#followPointer(event, drag);
  }

  #followPointer(event: PointerEvent, drag: CanvasDrag): void {
    const handle = event.currentTarget as HTMLElement;
    const stop = new AbortController();
    const { signal } = stop;
    const end = (drops: boolean): void => {
      stop.abort();
      this.#dragged = undefined;
      this.requestUpdate();
      if (drops) drag.drop();
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', (moved) => {
      this.#scrollNear(moved);
      this.#dragged = drag.move({ x: moved.clientX, y: moved.clientY });
      this.requestUpdate();
    }, { signal });
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('lostpointercapture', () => end(false), { signal });
    handle.addEventListener('keydown', (pressed) => {
      if (pressed.key !== 'Escape') return;
      pressed.stopImmediatePropagation();
      end(false);
    }, { signal, capture: true });
  }

  #scrollNear({ clientY }: MouseEvent): void {
    const { top, bottom } = this.getBoundingClientRect();
    if (clientY < top + SCROLL_EDGE) this.scrollBy(0, -SCROLL_STEP);
    else if (clientY > bottom - SCROLL_EDGE) this.scrollBy(0, SCROLL_STEP);
  }

  #onKey(event: KeyboardEvent, does: 'move' | 'resize'): void {
    const { selection, selected, document } = this.session;
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (selection === undefined || event.altKey) return;
    if (way !== undefined) {
      const by = { x: way[0]!, y: way[1]! };
      const layout = document.components[selection]?.layout;
      const resized = layout && resizeLayout(layout, by);
      if (does === 'move' && !event.ctrlKey && !event.metaKey) this.session.apply(nudgeEdits(document, selected, by));
      else if (resized !== undefined && (resized.w !== layout?.w || resized.h !== layout.h)) this.session.apply([{ type: 'setLayout', name: selection, layout: resized }]);
    } else if (event.key === 'Delete' || event.key === 'Backspace') removeSelected(this.session);
    else if (event.key === 'Escape') this.session.select(undefined);
    else return;
    event.preventDefault();
  }

  readonly #onPress = (event: PointerEvent): void => {
    const path = event.composedPath();
    // The frame's own buttons act on the selection; they do not change it.
    if (path.some((target) => target instanceof HTMLElement && target.classList.contains('selected'))) return;
    this.#isPressed = true;
    addEventListener('pointerup', () => (this.#isPressed = false), { once: true, capture: true });
    const name = nameIn(path);
    // What was pressed is in view, and must not jump away under the pointer.
    this.#followed = name;
    if (name === undefined) this.#startMarquee(event);
    else if (event.shiftKey) this.session.toggleSelected(name);
    else this.session.select(name);
  };

  /** Where the keyboard goes, the selection goes, unless a press has just said what is selected. */
  readonly #onFocus = (event: FocusEvent): void => {
    const path = event.composedPath();
    const name = nameIn(path);
    if (this.#isPressed || name === undefined || this.session.selected.includes(name)) return;
    this.#followed = name;
    this.session.select(name);
  };

  /** A press beside everything selects nothing, or what the frame that is drawn from there touches. */
  #startMarquee({ clientX, clientY, shiftKey, button }: PointerEvent): void {
    const before = shiftKey ? this.session.selected : [];
    this.session.selectAll(before);
    if (button !== 0) return;
    const stop = new AbortController();
    const move = (moved: PointerEvent): void => {
      this.#marquee = { left: Math.min(clientX, moved.clientX), top: Math.min(clientY, moved.clientY), width: Math.abs(moved.clientX - clientX), height: Math.abs(moved.clientY - clientY) };
      this.#touched = namesIn(this.session.document, this.session.app.page, { marquee: this.#marquee, boxOf: (name) => this.#view.boxOf(name)?.getBoundingClientRect() }).filter((name) => !before.includes(name));
      this.requestUpdate();
    };
    addEventListener('pointermove', move, { signal: stop.signal });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      addEventListener(type, () => {
        stop.abort();
        if (this.#touched.length > 0) this.session.selectAll([...before, ...this.#touched]);
        this.#touched = [];
        this.#marquee = undefined;
        this.requestUpdate();
      }, { signal: stop.signal });
    }
  }

  readonly #onHover = (event: Event): void => {
    this.#hovered = nameIn(event.composedPath());
    this.requestUpdate();
  };

  readonly #onLeave = (): void => {
    this.#hovered = undefined;
    this.requestUpdate();
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (droppedKind(event) === undefined) return;
    event.preventDefault();
    this.#scrollNear(event);
    this.#dropping = true;
    this.#dragged = dropView(event, this.session, this.#surface);
    this.requestUpdate();
  };

  readonly #onDragLeave = (event: DragEvent): void => {
    // Going from one part of the frame to another is leaving, too.
    if (event.relatedTarget instanceof Node && (event.currentTarget as HTMLElement).contains(event.relatedTarget)) return;
    this.#endDrop();
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#endDrop();
    takeDrop(event, this.session, this.#surface);
  };

  #endDrop(): void {
    this.#dropping = false;
    this.#dragged = undefined;
    this.requestUpdate();
  }
}

/** An old version in place of the draft: shown, not edited. */
function previewTemplate(session: Session, { version, app }: VersionPreview): TemplateResult {
  return html`
    <div class="preview-bar">
      <span>You are looking at the version of ${new Date(version.at).toLocaleString()}: ${versionWords(version.message)}. Placeholders stand for answers.</span>
      <inlay-button text="Restore" variant="primary" size="small" @click=${() => void session.restore(version.id)}></inlay-button>
      <inlay-button text="Back to the draft" size="small" @click=${() => void session.look(undefined)}></inlay-button>
    </div>
    <div class="frame"><inlay-app .app=${app}></inlay-app></div>
  `;
}

function nameIn(path: readonly EventTarget[]): string | undefined {
  return path.find((target): target is HTMLElement => target instanceof HTMLElement && target.dataset['name'] !== undefined)?.dataset['name'];
}
