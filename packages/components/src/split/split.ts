import { html, isServer, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { clampPosition, positionForKey, splitRange } from './split-position.ts';
import type { SplitBounds } from './split-position.ts';
import { splitProperties } from './split.properties.ts';
import { splitStyles } from './split.styles.ts';

/** As high as this, in pixels, with one pane above the other and no height given. */
const HEIGHT = 360;

/** What a press on a sign of the bar moves it by, in percent. */
const STEP = 5;

/**
 * Two panes with a bar between them, which pointer and keyboard move. Pressing the bar shows two signs that move it, for who cannot drag. The first child is the first pane, all others the
 * second one. Pattern: APG window splitter.
 *
 * @summary Two panes and a bar between them.
 * @status stable
 * @since 0.1.0
 * @slot - The panes.
 * @fires {Event} input - The bar is being moved; `position` says how far.
 * @fires {Event} change - The bar was moved, or the first pane closed or opened.
 * @csspart split - All of it.
 * @csspart start - The first pane.
 * @csspart bar - The bar.
 * @csspart end - The second pane.
 */
export class InlaySplit extends elementFrom(splitProperties) {
  // On a server only its tag (decision 0036): none can write a shadow root whose slots are assigned by hand.
  static override readonly _$litElement$: boolean = !isServer;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };
  static override styles = [...coreStyles, splitStyles];

  /** True while the first pane is closed. */
  declare collapsed: boolean;

  readonly #observer = new MutationObserver(() => this.#assign());
  /** The position before a drag; undefined while there is none. */
  #dragged: { readonly from: number } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    if (this.hasUpdated) this.#assign();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#dragged = undefined;
  }

  protected override render(): TemplateResult {
    const { least, most } = splitRange(this.#bounds);
    const isVertical = this.orientation === 'vertical';
    return html`
      <div class="split ${this.collapsed ? 'collapsed' : ''} ${isVertical ? 'vertical' : ''}" part="split">
        <div class="pane" part="start" id="start" ?hidden=${this.collapsed}><slot id="first"></slot></div>
        <div class="bar" part="bar" role="separator" tabindex=${this.disabled ? nothing : 0} aria-label=${this.label || this.localize('Size of the panes')} aria-controls="start" aria-orientation=${isVertical ? 'horizontal' : 'vertical'}
          aria-valuemin=${this.collapsible ? 0 : Math.floor(least)} aria-valuemax=${Math.ceil(most)} aria-valuenow=${Math.round(this.#shownPosition)} aria-disabled=${this.disabled ? 'true' : nothing}
          @keydown=${this.#onKey} @pointerdown=${this.#onPress} @pointermove=${this.#onMove} @pointerup=${this.#onRelease} @pointercancel=${this.#onCancel} @dblclick=${this.#onToggle} @click=${this.#onStep}><span class="steps"><span>−</span><span>+</span></span></div>
        <div class="pane" part="end"><slot id="rest"></slot></div>
      </div>
    `;
  }

  protected override firstUpdated(): void {
    this.#assign();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { style } = this.#split;
    const height = this.height ?? (this.orientation === 'vertical' ? HEIGHT : undefined);
    // Through the object model: a style attribute is refused by a strict policy.
    style.setProperty('--_position', `${clampPosition(this.position, { room: 0, minStart: 0, minEnd: 0 })}%`);
    style.setProperty('--_min-start', `${Math.max(0, this.minStart)}px`);
    style.setProperty('--_min-end', `${Math.max(0, this.minEnd)}px`);
    style.setProperty('--_height', height === undefined ? 'auto' : `${Math.max(0, height)}px`);
  }

  /** Closes the first pane or opens it, and says so. */
  toggle(): void {
    this.collapsed = !this.collapsed;
    this.dispatchEvent(new Event('change'));
  }

  get #split(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.split')!;
  }

  get #shownPosition(): number {
    return this.collapsed ? 0 : clampPosition(this.position, this.#bounds);
  }

  get #bounds(): SplitBounds {
    const box = this.shadowRoot?.querySelector('.split')?.getBoundingClientRect();
    const room = (this.orientation === 'vertical' ? box?.height : box?.width) ?? 0;
    return { room, minStart: this.minStart, minEnd: this.minEnd };
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** The first child is the first pane. A pane with nothing to show leaves its room to the other. */
  #assign(): void {
    const [first, ...rest] = this.children;
    const slots = this.renderRoot.querySelectorAll('slot');
    slots[0]!.assign(...(first === undefined ? [] : [first]));
    slots[1]!.assign(...rest);
    const isShown = (child: Element | undefined): boolean => child instanceof HTMLElement && !child.hidden;
    this.#split.classList.toggle('end-only', first !== undefined && !isShown(first) && rest.some(isShown));
    this.#split.classList.toggle('start-only', isShown(first) && rest.length > 0 && !rest.some(isShown));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.disabled || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && this.collapsible) {
      event.preventDefault();
      return this.toggle();
    }
    const to = positionForKey(this.#shownPosition, { name: event.key, shift: event.shiftKey, isVertical: this.orientation === 'vertical', rightToLeft: this.#isRightToLeft });
    if (to === undefined) return;
    event.preventDefault();
    if (this.#moveTo(to)) this.dispatchEvent(new Event('change'));
  };

  readonly #onPress = (event: PointerEvent): void => {
    const bar = event.currentTarget as HTMLElement;
    if (this.disabled || event.button !== 0 || event.target !== bar) return;
    bar.setPointerCapture(event.pointerId);
    this.#dragged = { from: this.position };
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (this.#dragged === undefined) return;
    const { left, top, width, height } = this.#split.getBoundingClientRect();
    const share = this.orientation === 'vertical' ? (event.clientY - top) / height : (event.clientX - left) / width;
    this.#moveTo((this.orientation === 'horizontal' && this.#isRightToLeft ? 1 - share : share) * 100);
  };

  readonly #onRelease = (): void => {
    const dragged = this.#dragged;
    this.#dragged = undefined;
    if (dragged !== undefined && dragged.from !== this.position) this.dispatchEvent(new Event('change'));
  };

  readonly #onStep = ({ target, currentTarget }: Event): void => {
    if (target !== currentTarget && this.#moveTo(this.#shownPosition + ((target as HTMLElement).textContent === '+' ? STEP : -STEP))) this.dispatchEvent(new Event('change'));
  };

  /** The system took the pointer away: nothing was moved. */
  readonly #onCancel = (): void => {
    if (this.#dragged !== undefined) this.#moveTo(this.#dragged.from);
    this.#dragged = undefined;
  };

  readonly #onToggle = (): void => {
    if (this.collapsible && !this.disabled) this.toggle();
  };

  /** Moves the bar as far as it goes, and opens what was closed. False where it stands there already. */
  #moveTo(to: number): boolean {
    const position = clampPosition(to, this.#bounds);
    if (position === this.position && !this.collapsed) return false;
    this.position = position;
    this.collapsed = false;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-split': InlaySplit;
  }
}
