import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { failureTemplate } from '../element/failure-template.ts';
import type { Failure } from '../element/say-failure.ts';
import { icon, rotate } from '../element/icons.ts';
import { noteStyles } from '../element/note.styles.ts';
import { sayAgain } from '../element/said-nodes.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { markdownStyles } from '../markdown/markdown.styles.ts';
import { AnswerViews } from './answer-views.ts';
import type { AnswerView } from './answer-views.ts';
import { MAX_SHOWN_MESSAGES, readCitations, readMessage } from './chat-message.ts';
import { NO_TURN, turnOfProperties, turnOfQuery } from './chat-turn.ts';
import type { ChatTurn } from './chat-turn.ts';
import { chatProperties } from './chat.properties.ts';
import { chatStyles } from './chat.styles.ts';
import { composerTemplate, sendButton } from './composer-template.ts';
import { lastQuestion, lastQuestionText, upToLastQuestion, withAnswer, withLastQuestion, withQuestion } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { answerTemplate, nameTemplate, questionTemplate } from './message-template.ts';

/** So near the end, in pixels, the conversation stays at it as it grows. */
const NEAR_END = 32;

/**
 * A conversation with a model. It asks nobody itself: whoever hears `send` and `stop` does, and hands the answer on by
 * `state` (in an app, the query that it names) or by `answer`, `loading` and `error`. When the answer ends it becomes a
 * message, also when it was stopped or broke off. While one streams in, only what is new of it is rendered. Nothing that
 * a model writes runs or loads. Pattern: ARIA log (a polite live region that speaks when an answer is whole), native form.
 *
 * @summary A conversation with a model.
 * @fires {CustomEvent} send - An answer is wanted; `messages` ends with the question.
 * @fires {CustomEvent} stop - Stop was pressed.
 * @fires {InputEvent} input - Something was typed; `value` is the draft.
 * @fires {Event} change - An answer became part of `messages`.
 * @csspart log - Where the messages stand.
 * @csspart empty - What is said before the first message.
 * @csspart question - A message of the person.
 * @csspart answer - A message of the model.
 * @csspart content - The formatted text in it.
 * @csspart citations - The sources of an answer.
 * @csspart copy - A button that copies an answer or a block of code.
 * @csspart error - What went wrong.
 * @csspart meta - The line about the run.
 * @csspart composer - The field and its button.
 * @csspart field - The field, also of a message that is being changed.
 * @csspart send - The button that sends.
 * @csspart stop - The button that stops the answer.
 * @cssprop --inlay-chat-size - How high the messages may become before they scroll.
 */
export class InlayChat extends elementFrom(chatProperties) {
  static override styles = [...coreStyles, buttonStyles, ...noteStyles, spinnerStyles, markdownStyles, chatStyles];
  static override properties = { editedText: { state: true } };

  /** How the query stands that answers; before anything sets it, not run yet. */
  declare state: QueryViewState | undefined;
  /** The last question while it is being changed. */
  private declare editedText: string | undefined;

  #views = new AnswerViews(() => this.localize, 'links');
  #turn: ChatTurn = NO_TURN;
  #isStopped = false;
  #isAtEnd = true;
  #isFollowing = false;
  #scrollTop = 0;
  #hasNewAnswer = false;

  /** Gives the keyboard to the field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.chat > .composer .field')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('images')) this.#views = new AnswerViews(() => this.localize, this.images);
    const before = this.#turn;
    this.#turn = this.query === '' ? turnOfProperties(this, before, this.#isStopped) : turnOfQuery(this.state ?? idleQueryViewState, this.localize);
    if (!before.isRunning && this.#turn.isRunning) this.#isStopped = false;
    // One that ended while the conversation was off the page is kept when it is back.
    const hasEndedUnseen = !this.hasUpdated && this.messages.length > 0 && lastQuestion(this.messages) === this.messages.length - 1;
    if (!this.#turn.isRunning && (before.isRunning || hasEndedUnseen)) this.#keepAnswer();
  }

  protected override localeChanged(): void {
    super.localeChanged();
    // On the page already: what has not been rendered yet speaks the language that it finds.
    if (this.hasUpdated) sayAgain(this.renderRoot);
  }

  protected override render(): TemplateResult {
    return html`
      <section class="chat" aria-label=${this.localizeProp('label') || nothing}>
        <div class="log" part="log" role="log" aria-live="polite" aria-label=${this.localizeProp('label') || this.localize('Conversation')} aria-busy=${this.#turn.isRunning ? 'true' : 'false'} tabindex="0" @scroll=${this.#onScroll}>
          ${this.messages.length === 0 && !this.#turn.isRunning ? this.#empty() : this.#messages()}
          ${this.#turn.isRunning ? this.#growing() : nothing}
          ${this.#turn.error === null ? nothing : this.#failure(this.#turn.error)}
        </div>
        ${this.#turn.line === '' ? nothing : html`<p class="meta" part="meta">${this.#turn.line}</p>`}
        ${composerTemplate({
          label: this.localizeProp('placeholder') || this.localize('Message'),
          value: this.value,
          placeholder: this.localizeProp('placeholder'),
          disabled: this.disabled,
          input: this.#onInput,
          submit: this.#send,
          buttons: sendButton({ isRunning: this.#turn.isRunning, disabled: this.disabled || this.value.trim() === '', press: this.#stop, localize: this.localize }),
        })}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#followEnd();
    if (changed.has('editedText') && this.editedText !== undefined) this.renderRoot.querySelector<HTMLElement>('.log .field')?.focus();
    if (!this.#hasNewAnswer) return;
    this.#hasNewAnswer = false;
    this.dispatchEvent(new Event('change'));
  }

  get #assistantName(): string {
    return this.localizeProp('assistantName');
  }

  /** Stays at the end as it grows: once a frame, since asking for the height lays all of it out. */
  #followEnd(): void {
    if (!this.#isAtEnd || this.#isFollowing) return;
    this.#isFollowing = true;
    requestAnimationFrame(() => {
      this.#isFollowing = false;
      const log = this.renderRoot.querySelector('.log')!;
      if (!this.#isAtEnd) return;
      log.scrollTop = log.scrollHeight;
      this.#scrollTop = log.scrollTop;
    });
  }

  #empty(): TemplateResult {
    return html`<div class="empty" part="empty"><p class="empty-title">${this.localizeProp('emptyTitle')}</p>${this.emptyDescription === '' ? nothing : html`<p>${this.emptyDescription}</p>`}</div>`;
  }

  #messages(): readonly unknown[] {
    const last = this.messages.length - 1;
    const asked = lastQuestion(this.messages);
    const start = Math.max(0, this.messages.length - MAX_SHOWN_MESSAGES);
    const shown = this.messages.slice(start).map((message, place) => {
      const index = start + place;
      const canAct = !this.disabled && !this.#turn.isRunning;
      const edited = index === asked ? this.editedText : undefined;
      // A message that did not change is not looked at again while another one streams in.
      return guard([message, canAct && index === last && this.#turn.error === null, canAct && index === asked, edited, this.#assistantName, this.images, this.localize], () => (
        edited === undefined ? this.#message(message, { canRetry: canAct && index === last && asked !== -1 && this.#turn.error === null, canEdit: canAct && index === asked }) : this.#editor(edited)));
    });
    return start === 0 ? shown : [html`<p class="meta">${this.localize('Earlier messages are not shown: {count}.', { count: start })}</p>`, ...shown];
  }

  #message(value: unknown, { canRetry, canEdit }: { readonly canRetry: boolean; readonly canEdit: boolean }): TemplateResult | typeof nothing {
    const message = readMessage(value);
    if (message === undefined || message.role === 'system') return nothing;
    if (message.role === 'user') return questionTemplate({ content: message.content, edit: canEdit ? () => (this.editedText = message.content) : undefined, localize: this.localize });
    const view = this.#views.of(value as object, message.content, message.citations);
    return answerTemplate({ ...message, ...contentOf(view), name: this.#assistantName, retry: canRetry ? this.#retry : undefined, localize: this.localize });
  }

  #editor(text: string): TemplateResult {
    return html`<div class="message user editing">${composerTemplate({
      label: this.localize('Your message'),
      value: text,
      placeholder: '',
      disabled: false,
      input: (value) => (this.editedText = value),
      submit: this.#sendEdited,
      cancel: this.#cancelEdit,
      buttons: html`<button class="button primary" type="submit">${this.localize('Send')}</button><button class="button" type="button" @click=${this.#cancelEdit}>${this.localize('Cancel')}</button>`,
    })}</div>`;
  }

  #growing(): TemplateResult {
    const { text, note } = this.#turn;
    if (text === '') return html`<div class="message">${nameTemplate(this.#assistantName, note, this.localize)}<span class="spinner" role="img" aria-label=${this.localize('Waiting for the first word…')}></span></div>`;
    return html`<div class="message">${nameTemplate(this.#assistantName, note, this.localize)}<div part="answer">${this.#views.growing(text, readCitations(this.citations)).content}</div></div>`;
  }

  #failure(failure: Failure): TemplateResult {
    return html`
      ${failureTemplate(failure, this.localize)}
      ${this.disabled || lastQuestion(this.messages) === -1 ? nothing : html`<div><button class="button small" type="button" @click=${this.#retry}>${icon(rotate)} ${this.localize('Try again')}</button></div>`}
    `;
  }

  /** The answer that has ended becomes a message. */
  #keepAnswer(): void {
    const { text, note, isUnfinished } = this.#turn;
    if (text === '') return;
    this.messages = withAnswer(this.messages, { content: text, citations: this.citations, isUnfinished, note });
    this.#views.settle(this.messages.at(-1) as object, text);
    this.#hasNewAnswer = true;
  }

  /** The native event goes on to the page by itself. */
  readonly #onInput = (value: string): void => {
    this.value = value;
  };

  readonly #onScroll = (event: Event): void => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    // Growing moves the end away; only who scrolls up leaves it.
    this.#isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_END || (this.#isAtEnd && scrollTop >= this.#scrollTop);
    this.#scrollTop = scrollTop;
  };

  readonly #send = (): void => {
    const question = this.value.trim();
    if (question === '' || this.disabled || this.#turn.isRunning) return;
    this.value = '';
    this.#ask(withQuestion(this.messages, question));
  };

  readonly #sendEdited = (): void => {
    const question = this.editedText?.trim() ?? '';
    if (question === '') return;
    this.#ask(withLastQuestion(this.messages, question));
    this.focus();
  };

  readonly #cancelEdit = (): void => {
    this.editedText = undefined;
    this.focus();
  };

  readonly #retry = (): void => {
    const conversation = upToLastQuestion(this.messages);
    if (conversation === undefined) return;
    this.#ask(conversation);
    this.focus();
  };

  readonly #stop = (): void => {
    this.#isStopped = true;
    this.dispatchEvent(new CustomEvent('stop'));
    this.focus();
  };

  #ask(conversation: Conversation): void {
    this.messages = conversation;
    this.editedText = undefined;
    this.#isAtEnd = true;
    this.#isStopped = false;
    this.dispatchEvent(new CustomEvent('send', { detail: { messages: conversation, message: lastQuestionText(conversation), value: this.value } }));
  }
}

function contentOf({ content, copy }: AnswerView): AnswerView {
  return { content, copy };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-chat': InlayChat;
  }
}
