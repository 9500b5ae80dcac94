import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { boxStyles } from '../element/box.styles.ts';
import { chipsStyles } from '../element/chips.styles.ts';
import { chipsTemplate, keepFocus, moveToChips } from '../element/chips-template.ts';
import { DataElement } from '../element/data-element.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { inputTemplate } from '../element/input-template.ts';
import { message } from '../element/localize.ts';
import type { Message } from '../element/localize.ts';
import { textOf } from '../element/text-of.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { addTags, hasTagEnd } from './split-tags.ts';
import { tagsProblem } from './tags-problem.ts';
import { tagsProperties } from './tags.properties.ts';
import { tagsStyles } from './tags.styles.ts';

/**
 * A list of words of one's own. Enter, a comma or leaving the input adds what is written; a pasted list becomes one tag
 * each; Backspace in the empty input takes the last away, and the arrow keys go to the others. A word that is there already
 * is not added again.
 * Pattern: a native `<input>`, and a list of APG buttons that take away.
 *
 * @summary A list of words of one's own.
 * @status stable
 * @since 0.1.0
 * @fires {InputEvent} input - A word was added or taken away.
 * @fires {Event} change - The same. Never for a change by script.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart box - The frame.
 * @csspart control - The native input.
 * @csspart chips - The words.
 * @csspart chip - One of them.
 * @csspart remove - The button that takes it away.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the words cannot be accepted.
 * @cssstate user-valid - The person has been there and the words are accepted.
 */
export class InlayTags extends elementClass(tagsProperties, DataElement) {
  static override styles = [...coreStyles, fieldStyles, boxStyles, chipsStyles, tagsStyles];

  #text = '';
  #status: Message = '';

  protected override validityProblem(): ValidityProblem | null {
    return tagsProblem(this, this.value);
  }

  protected override restoreDefault(): void {
    this.#text = '';
    super.restoreDefault();
  }

  protected override get shownText(): string {
    return this.#text;
  }

  protected override render(): TemplateResult {
    return this.fieldAround(html`
      ${inputTemplate({
        ...this.controlState, type: 'text', placeholder: this.placeholder, autocomplete: 'off',
        onInput: this.#onInput, onChange: (event) => event.stopPropagation(), onKeydown: this.#onKeydown, onPaste: this.#onPaste, onBlur: () => this.#add(this.#text),
        after: chipsTemplate({ labels: this.#tags, canRemove: this.canChange, remove: this.#remove, localize: this.localize }),
      })}
      <div class="visually-hidden" role="status">${this.localize.message(this.#status)}</div>
    `);
  }

  /** Whatever a script set, texts. */
  get #tags(): readonly string[] {
    return this.value.map(textOf);
  }

  #add(text: string): void {
    if (!this.canChange || text === '') return;
    this.#text = '';
    const tags = addTags(this.#tags, text);
    this.requestUpdate();
    if (tags.length > this.value.length) this.#change(tags, message('{names} added.', { names: tags.slice(this.value.length).join(', ') }));
  }

  #change(tags: readonly string[], status: Message): void {
    this.#status = status;
    this.edit(tags);
    this.fire('input', 'change');
  }

  readonly #remove = (index: number): void => {
    const tags = this.#tags;
    keepFocus(this.renderRoot, index);
    this.#change(tags.filter((_tag, place) => place !== index), message('{names} removed.', { names: tags[index] ?? '' }));
  };

  readonly #onInput = (event: Event): void => {
    // Writing a word changes no value before it is done.
    event.stopPropagation();
    const { value } = event.target as HTMLInputElement;
    if (hasTagEnd(value)) this.#add(value);
    else this.#text = value;
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || moveToChips(event)) return;
    if (event.key === 'Enter' && this.#text.trim() !== '') {
      event.preventDefault();
      this.#add(this.#text);
    } else if (event.key === 'Backspace' && this.#text === '' && this.canChange && this.value.length > 0) {
      this.#remove(this.value.length - 1);
    }
  };

  /** A native input would take the line ends out of what is pasted before we see them. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!hasTagEnd(pasted)) return;
    event.preventDefault();
    this.#add(this.#text + pasted);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-tags': InlayTags;
  }
}
