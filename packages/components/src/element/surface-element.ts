import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { controlState } from './control-state.ts';
import { editableAttributes } from './editable-attributes.ts';
import type { EditorSurface, SurfaceEvents, SurfaceState, TextRange } from './editor-surface.ts';
import type { Message } from './localize.ts';
import { ValueElement } from './value-element.ts';

/** More lines than this are asked for by mistake. */
const MAX_LINES = 200;

/**
 * The base of inputs whose editor is fetched when the first one stands on a page. Until it is there, and where it cannot
 * be fetched, a plain text box takes its place: what is typed into it is the value, and the editor goes on from there
 * with the same text and the caret where it was.
 */
export class SurfaceElement extends ValueElement {
  declare value: string;
  declare placeholder: string;
  declare minLines: number;
  declare maxLines: number;

  #surface: EditorSurface | undefined;
  #loading: Promise<void> | undefined;
  #isOpen = false;
  #isChanged = false;
  /** In the middle of a word that is being composed, the plain box stays until it is done. */
  #isComposing = false;
  #status: Message = '';

  /** Fetches the editor. A rejection leaves the plain text box. */
  protected loadSurface(_events: SurfaceEvents): Promise<EditorSurface> {
    return Promise.reject(new Error(`<${this.localName}> has no editor.`));
  }

  /** What the editor is to show, with what its kind adds. */
  protected surfaceState(): SurfaceState {
    const { controlState: state, placeholder, value } = this;
    return { text: value, placeholder, canChange: this.canChange, disabled: state.disabled, attributes: editableAttributes(state, this.canChange ? this.hintId : undefined), localize: this.localize };
  }

  /** The id of a hint that describes the text box beside help and error, of kinds that have one. */
  protected get hintId(): string | undefined {
    return undefined;
  }

  /** The editor, once it is there. */
  protected get surface(): EditorSurface | undefined {
    return this.#surface;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loading ??= this.#load();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surface?.close();
    this.#isOpen = false;
    this.#isChanged = false;
  }

  /** The text box, not what stands before it. */
  override focus(options?: FocusOptions): void {
    if (this.#isOpen && !this.isDisabled) this.#surface?.focus();
    else super.focus(options);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // The label names what is no native control, so the browser does not lead from one to the other.
    this.renderRoot.addEventListener('click', ({ target }) => target instanceof Element && target.closest('#label') && this.focus());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#surface === undefined || !this.isConnected) return;
    this.#surface.update(this.surfaceState());
    if (!this.#isOpen && this.hasUpdated && !this.#isComposing) this.#open(this.#surface);
  }

  /** Done only when the editor stands, or is known not to come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.isConnected || this.#isOpen) return done;
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** The frame around the editor: the plain text box until it stands, then the editor's own nodes. */
  protected editorFrame(before: TemplateResult | typeof nothing = nothing): TemplateResult {
    return html`
      <div class="frame ${this.isDisabled ? 'off' : ''} ${this.readOnly ? 'locked' : ''} ${this.shownError ? 'wrong' : ''}" part="frame" @input=${stop} @change=${stop} @blur=${this.#onBlur} @keydown=${this.#onKeydown}>
        ${before}
        ${this.#isOpen ? nothing : html`<textarea class="fallback" id="control" part="control" aria-labelledby=${this.labelWords ? 'label' : nothing} placeholder=${this.placeholder || nothing}
          @input=${this.#onPlainInput} ${controlState(this.controlState, { value: this.value })}></textarea>`}
        <div class="surface" ?hidden=${!this.#isOpen}></div>
      </div>
      <div class="visually-hidden" role="status">${this.#status === '' ? nothing : this.localize.message(this.#status)}</div>`;
  }

  /** Says how many lines the styles give it. Through the object model: a style attribute is refused by a strict policy. */
  protected writeLines(): void {
    const style = this.renderRoot.querySelector<HTMLElement>('.frame')?.style;
    style?.setProperty('--_min-lines', String(lines(this.minLines)));
    style?.setProperty('--_max-lines', String(Math.max(lines(this.minLines), lines(this.maxLines))));
  }

  async #load(): Promise<void> {
    try {
      this.#surface = await this.loadSurface({
        onInput: (text) => this.#edit(text),
        announce: (words) => {
          this.#status = words;
          this.requestUpdate();
        },
      });
    } catch {
      // The plain text box stays, and the next time it comes onto a page it asks once more.
      this.#loading = undefined;
    }
    this.requestUpdate();
  }

  /** Before the plain box goes, so that the keyboard never leaves the field. */
  #open(surface: EditorSurface): void {
    const box = this.renderRoot.querySelector<HTMLTextAreaElement>('textarea.fallback');
    const place: TextRange | undefined = box !== null && this.shadowRoot?.activeElement === box ? { start: box.selectionStart, end: box.selectionEnd } : undefined;
    const parent = this.renderRoot.querySelector<HTMLElement>('.surface')!;
    parent.hidden = false;
    surface.open(parent, this.renderRoot as ShadowRoot);
    this.#isOpen = true;
    // Set once it stands, so that the page does not jump to it: the keyboard that a label gives goes here, not to what stands before.
    parent.querySelector('#control')?.setAttribute('autofocus', '');
    if (place) surface.focus(place);
  }

  #edit(text: string): void {
    this.#isChanged = true;
    this.edit(text);
    this.fire('input');
  }

  readonly #onPlainInput = (event: InputEvent): void => {
    event.stopPropagation();
    this.#isComposing = event.isComposing;
    if (event.isComposing) (event.target as HTMLElement).addEventListener('compositionend', this.#onComposed, { once: true });
    this.#edit((event.target as HTMLTextAreaElement).value);
  };

  readonly #onComposed = (): void => {
    this.#isComposing = false;
    this.requestUpdate();
  };

  /** On its way in, so that the change is heard before the page hears of the keyboard leaving. */
  readonly #onBlur = {
    capture: true,
    handleEvent: ({ relatedTarget }: FocusEvent): void => {
      const isInside = relatedTarget instanceof Node && this.renderRoot.querySelector('.frame')?.contains(relatedTarget);
      if (!this.#isChanged || isInside) return;
      this.#isChanged = false;
      this.fire('change');
    },
  };

  readonly #onKeydown = {
    capture: true,
    handleEvent: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      this.dispatchEvent(new CustomEvent('submit'));
    },
  };
}

/** Native events of what stands inside say nothing of the value; the element fires its own. */
function stop(event: Event): void {
  event.stopPropagation();
}

function lines(count: number): number {
  return Math.min(MAX_LINES, Math.max(1, Math.round(count)));
}
