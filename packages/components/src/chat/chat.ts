import { idleQueryViewState } from '@inlay/runtime/component';
import type { QueryViewState } from '@inlay/runtime/component';
import type { FileMember } from '@inlay/runtime/files';
import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { failureTemplate } from '../element/failure-template.ts';
import type { Failure } from '../element/say-failure.ts';
import { icon, rotate } from '../element/icons.ts';
import type { OnDemand } from '../element/on-demand.ts';
import { PartsElement } from '../element/parts-element.ts';
import { safeImage } from '../element/safe-url.ts';
import { noteStyles } from '../element/note.styles.ts';
import { sayWarning } from '../element/say-answer.ts';
import { sayAgain } from '../element/said-nodes.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { markdownStyles } from '../markdown/markdown.styles.ts';
import { AnswerViews } from './answer-views.ts';
import { attachmentsStyles } from './attachments.styles.ts';
import type { ChatAttachments } from './attachments.ts';
import { avatarTemplate, initialsOf } from './avatar-template.ts';
import { MAX_SHOWN_MESSAGES, readAttachments, readCitations, readMessage } from './chat-message.ts';
import type { ChatAttachment, ChatMessage } from './chat-message.ts';
import { chatParts } from './chat-parts.ts';
import { NO_TURN, turnOfProperties, turnOfQuery } from './chat-turn.ts';
import type { ChatTurn } from './chat-turn.ts';
import { chatProperties } from './chat.properties.ts';
import { chatStyles } from './chat.styles.ts';
import { composerTemplate, sendButton } from './composer-template.ts';
import { lastQuestion, lastQuestionText, upToLastQuestion, withAnswer, withLastQuestion, withQuestion } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { EndFollower } from './end-follower.ts';
import { answerTemplate, questionTemplate, speakerTemplate } from './message-template.ts';
import type { MessagePart, Speaker } from './message-template.ts';
import { timeTemplate } from './time-template.ts';

/** The last question while it is being changed. */
interface Edited {
  readonly text: string;
  readonly attachments: readonly ChatAttachment[];
}

/**
 * A conversation with a model. It asks nobody itself: whoever hears `send` and `stop` does, and hands the answer on by `state` (in an app, the query that it names) or
 * by `answer`, `loading` and `error`. When the answer ends it becomes a message, also when it was stopped or broke off. While one streams in, only what is new of it is
 * rendered. Nothing that a model writes runs or loads. Files of a message are taken as a file input takes them, and read by whoever asks for what is in them; what
 * takes and shows them is fetched by the chats that have any. Pattern: ARIA log (a polite live region that speaks when an answer is whole), native form.
 *
 * @summary A conversation with a model.
 * @status stable
 * @since 0.1.0
 * @fires {CustomEvent<{messages: readonly unknown[], message: string, value: string}>} send - An answer is wanted; `messages` ends with the question, whose words are `message`.
 * @fires {CustomEvent<null>} stop - Stop was pressed.
 * @fires {InputEvent} input - Something was typed; `value` is the draft.
 * @fires {Event} attach - Files were added to the next message or taken away; `files` are those that it has.
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
 * @csspart avatar - The picture, icon or letters of who answers.
 * @csspart time - When a message was said.
 * @csspart attachments - The files of a message.
 * @csspart attachment - One of them.
 * @csspart preview - The picture that it is.
 * @csspart remove - The button that takes it away.
 * @csspart problem - A sentence about a file that was refused.
 * @csspart attach - The button that adds files.
 * @csspart composer - The field and its button.
 * @csspart field - The field, also of a message that is being changed.
 * @csspart send - The button that sends.
 * @csspart stop - The button that stops the answer.
 * @cssprop --inlay-chat-size - How high the messages may become before they scroll.
 */
export class InlayChat extends elementFrom(chatProperties, PartsElement) {
  // On a server only its tag (decision 0036): answers are cleaned by what takes a page.
  static override readonly _$litElement$: boolean = !isServer;
  static override styles = [...coreStyles, buttonStyles, ...noteStyles, spinnerStyles, markdownStyles, chatStyles, attachmentsStyles];
  static override properties = { edited: { state: true } };

  /** How the query stands that answers; before anything sets it, not run yet. */
  declare state: QueryViewState | undefined;
  /** The files of the next message. */
  declare files: readonly unknown[];
  private declare edited: Edited | undefined;

  readonly #end = new EndFollower(this, () => this.renderRoot.querySelector('.log')!);
  #views = new AnswerViews(() => this.localize, 'links');
  #turn: ChatTurn = NO_TURN;
  #isStopped = false;
  #hasNewAnswer = false;
  #attachments: ChatAttachments | undefined;
  #brokenAvatar = '';

  /** Gives the keyboard to the field. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.chat > .composer .field')?.focus(options);
  }

  /** Reads a part of a file of a message, or of the next one. Rejects with a FileReadError, one sentence that says why, and a TypeError for what is no file. */
  async read(file: unknown, member: FileMember): Promise<unknown> {
    const { contentsOf } = await chatParts.attachments.fetch();
    const contents = contentsOf(file);
    if (contents === undefined) throw new TypeError('This is no file of a message.');
    return contents.read(member);
  }

  protected override get neededParts(): readonly OnDemand<unknown>[] {
    const needed: OnDemand<unknown>[] = [];
    if (this.avatarIcon !== '') needed.push(chatParts.icons);
    // What is there already need not be asked for.
    if (chatParts.attachments.loaded === undefined && (this.#takesFiles || this.#shown.some((message) => filesOf(message).length > 0))) needed.push(chatParts.attachments);
    return needed;
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
    if (lastQuestion(this.messages) === -1) this.edited = undefined;
    if (this.#attachments === undefined || ['messages', 'files', 'edited'].some((name) => changed.has(name)) || before.isRunning !== this.#turn.isRunning) this.#followFiles();
  }

  protected override localeChanged(): void {
    super.localeChanged();
    // On the page already: what has not been rendered yet speaks the language that it finds.
    if (this.hasUpdated) sayAgain(this.renderRoot);
  }

  protected override render(): TemplateResult {
    return html`
      <section class="chat" aria-label=${this.localizeProp('label') || nothing} @dragenter=${this.#onDrag} @dragover=${this.#onDrag} @dragleave=${this.#onDrag} @drop=${this.#onDrag}>
        <div class="log" part="log" role="log" aria-live="polite" aria-label=${this.localizeProp('label') || this.localize('Conversation')} aria-busy=${this.#turn.isRunning ? 'true' : 'false'} tabindex="0" @scroll=${this.#end.onScroll}>
          ${this.messages.length === 0 && !this.#turn.isRunning ? this.#empty() : this.#messages()}
          ${this.#turn.isRunning ? this.#growing() : nothing}
          ${this.#turn.error === null ? nothing : this.#failure(this.#turn.error)}
        </div>
        ${this.#turn.warnings.map((warning) => html`<p class="meta"><del>${warning.option}</del> ${sayWarning(warning, this.localize)}</p>`)}
        ${this.#turn.line === '' ? nothing : html`<p class="meta" part="meta">${this.#turn.line}</p>`}
        ${composerTemplate({
          label: this.localizeProp('placeholder') || this.localize('Message'),
          value: this.value,
          placeholder: this.localizeProp('placeholder'),
          disabled: this.disabled,
          input: this.#onInput,
          submit: this.#send,
          paste: this.#onPaste,
          above: this.#takesFiles ? this.#attachments?.draft() ?? nothing : nothing,
          before: this.attachments ? this.#attachments?.button() ?? nothing : nothing,
          buttons: sendButton({ isRunning: this.#turn.isRunning, disabled: !this.#canSend, press: this.#stop, localize: this.localize }),
        })}
        ${this.#attachments?.cover() ?? nothing}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('edited') && changed.get('edited') === undefined && this.edited !== undefined) this.renderRoot.querySelector<HTMLElement>('.log .field')?.focus();
    if (!this.#hasNewAnswer) return;
    this.#hasNewAnswer = false;
    this.dispatchEvent(new Event('change'));
  }

  get #assistantName(): string {
    return this.localizeProp('assistantName');
  }

  /** The files of the next message that are any. */
  get #draft(): readonly ChatAttachment[] {
    return readAttachments(this.files);
  }

  get #takesFiles(): boolean {
    return this.attachments || this.#draft.length > 0;
  }

  get #canAsk(): boolean {
    return !this.disabled && !this.disableSubmit && !this.#turn.isRunning;
  }

  get #canSend(): boolean {
    return this.#canAsk && (this.value.trim() !== '' || this.#draft.length > 0);
  }

  get #shown(): readonly unknown[] {
    return this.messages.slice(-MAX_SHOWN_MESSAGES);
  }

  #followFiles(): void {
    const code = chatParts.attachments.loaded;
    if (code === undefined) return;
    this.#attachments ??= new code.ChatAttachments({
      host: this,
      localize: () => this.localize,
      canAttach: () => this.attachments && !this.disabled,
      canRemove: () => !this.disabled,
      rules: () => ({ accept: this.accept, maxSize: this.maxSize, maxFiles: this.maxFiles, maxDimension: this.maxDimension }),
      files: () => this.files,
      change: (files) => {
        this.files = files;
        this.dispatchEvent(new Event('attach'));
      },
    });
    const files = [...this.#draft, ...(this.edited?.attachments ?? []), ...this.#shown.flatMap(filesOf)];
    this.#attachments.follow(files.map(({ value }) => value), { isRunning: this.#turn.isRunning });
  }

  #empty(): TemplateResult {
    return html`<div class="empty" part="empty"><p class="empty-title">${this.localizeProp('emptyTitle')}</p>${this.emptyDescription === '' ? nothing : html`<p>${this.emptyDescription}</p>`}</div>`;
  }

  #messages(): readonly unknown[] {
    const last = this.messages.length - 1;
    const asked = lastQuestion(this.messages);
    const start = Math.max(0, this.messages.length - MAX_SHOWN_MESSAGES);
    const look = [this.#assistantName, this.images, this.localize, this.timestamps, this.avatarSrc, this.avatarIcon, this.avatarFallback, this.#brokenAvatar];
    const shown = this.#shown.map((message, place) => {
      const index = start + place;
      const canAct = this.#canAsk;
      const edited = index === asked ? this.edited : undefined;
      const draw = (): unknown => (
        edited === undefined ? this.#message(message, { canRetry: canAct && index === last && asked !== -1 && this.#turn.error === null, canEdit: canAct && index === asked }) : this.#editor(edited));
      // A message that did not change is not looked at again while another one streams in; the pictures of files come and go.
      return filesOf(message).length > 0 ? draw() : guard([message, canAct && index === last && this.#turn.error === null, canAct && index === asked, edited, ...look], draw);
    });
    return start === 0 ? shown : [html`<p class="meta">${this.localize('Earlier messages are not shown: {count}.', { count: start })}</p>`, ...shown];
  }

  #message(value: unknown, { canRetry, canEdit }: { readonly canRetry: boolean; readonly canEdit: boolean }): TemplateResult | typeof nothing {
    const message = readMessage(value);
    if (message === undefined || message.role === 'system') return nothing;
    if (message.role === 'user') return this.#question(message, canEdit);
    const { content, copy } = this.#views.of(value as object, message.content, message.citations);
    const speaker = this.#speaker(message.note, this.#time(message));
    return answerTemplate({ ...message, content, copy, speaker, retry: canRetry ? this.#retry : undefined, localize: this.localize });
  }

  #question(message: ChatMessage, canEdit: boolean): TemplateResult {
    const { content, attachments } = message;
    return questionTemplate({
      content,
      attachments: this.#attachments?.sent(attachments) ?? nothing,
      time: this.#time(message),
      edit: canEdit ? () => (this.edited = { text: content, attachments }) : undefined,
      localize: this.localize,
    });
  }

  #time({ createdAt }: ChatMessage): MessagePart {
    return this.timestamps ? timeTemplate(createdAt, this.localize) : nothing;
  }

  #speaker(note: string, time: MessagePart = nothing): Speaker {
    const { avatarSrc, avatarIcon, avatarFallback } = this;
    const avatar = avatarTemplate({
      src: avatarSrc === this.#brokenAvatar ? undefined : safeImage(avatarSrc),
      icon: chatParts.icons.loaded?.iconShape(avatarIcon) ?? nothing,
      letters: avatarFallback || (avatarSrc === '' && avatarIcon === '' ? '' : initialsOf(this.#assistantName)),
      failed: () => {
        this.#brokenAvatar = avatarSrc;
        this.requestUpdate();
      },
    });
    return { name: this.#assistantName, note, avatar, time, localize: this.localize };
  }

  #editor({ text, attachments }: Edited): TemplateResult {
    const remove = (index: number): void => void (this.edited = { text: this.edited?.text ?? text, attachments: attachments.filter((_file, place) => place !== index) });
    return html`<div class="message user editing">${composerTemplate({
      label: this.localize('Your message'),
      value: text,
      placeholder: '',
      disabled: false,
      input: (value) => (this.edited = { text: value, attachments }),
      submit: this.#sendEdited,
      cancel: this.#cancelEdit,
      above: this.#attachments?.edited(attachments, remove) ?? nothing,
      before: nothing,
      buttons: html`<button class="button primary" type="submit">${this.localize('Send')}</button><button class="button" type="button" @click=${this.#cancelEdit}>${this.localize('Cancel')}</button>`,
    })}</div>`;
  }

  #growing(): TemplateResult {
    const { text, note } = this.#turn;
    if (text === '') return html`<div class="message">${speakerTemplate(this.#speaker(note))}${this.#waiting()}</div>`;
    return html`<div class="message">${speakerTemplate(this.#speaker(note))}<div part="answer">${this.#views.growing(text, readCitations(this.citations)).content}</div></div>`;
  }

  /** Before the first word; a file that takes its time is what is waited for. */
  #waiting(): TemplateResult {
    const file = this.#attachments?.underWay(filesOf(this.messages[lastQuestion(this.messages)]));
    if (file === undefined) return html`<span class="spinner" role="img" aria-label=${this.localize('Waiting for the first word…')}></span>`;
    return html`<p class="meta waiting"><span class="spinner"></span> ${this.localize('Reading {name}', { name: file.name })}</p>`;
  }

  #failure(failure: Failure): TemplateResult {
    return html`
      ${failureTemplate(failure, this.localize)}
      ${!this.#canAsk || lastQuestion(this.messages) === -1 ? nothing : html`<div><button class="button small" type="button" @click=${this.#retry}>${icon(rotate)} ${this.localize('Try again')}</button></div>`}
    `;
  }

  /** The answer that has ended becomes a message. */
  #keepAnswer(): void {
    const { text, note, isUnfinished } = this.#turn;
    if (text === '') return;
    this.messages = withAnswer(this.messages, { content: text, citations: this.citations, isUnfinished, note, ...this.#stamp() });
    this.#views.settle(this.messages.at(-1) as object, text);
    this.#hasNewAnswer = true;
  }

  /** The native event goes on to the page by itself. */
  readonly #onInput = (value: string): void => {
    this.value = value;
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.attachments) this.#attachments?.paste(event);
  };

  readonly #onDrag = (event: DragEvent): void => {
    if (this.attachments) this.#attachments?.drag(event);
  };

  readonly #send = (): void => {
    if (!this.#canSend) return;
    const conversation = withQuestion(this.messages, this.value.trim(), { attachments: this.#draft.map(({ value }) => value), ...this.#stamp() });
    this.value = '';
    this.files = [];
    this.#attachments?.settle();
    this.#ask(conversation);
  };

  readonly #sendEdited = (): void => {
    const { text = '', attachments = [] } = this.edited ?? {};
    if (!this.#canAsk || (text.trim() === '' && attachments.length === 0)) return;
    this.#ask(withLastQuestion(this.messages, text.trim(), { attachments: attachments.map(({ value }) => value), ...this.#stamp() }));
    this.focus();
  };

  readonly #cancelEdit = (): void => {
    this.edited = undefined;
    this.focus();
  };

  readonly #retry = (): void => {
    const conversation = upToLastQuestion(this.messages);
    if (conversation === undefined) return;
    this.#attachments?.retry(filesOf(conversation.at(-1)));
    this.#ask(conversation);
    this.focus();
  };

  readonly #stop = (): void => {
    this.#isStopped = true;
    this.dispatchEvent(new CustomEvent('stop'));
    this.focus();
  };

  /** When it is now, for a message that keeps it. */
  #stamp(): { readonly createdAt?: string } {
    return this.timestamps ? { createdAt: new Date().toISOString() } : {};
  }

  #ask(conversation: Conversation): void {
    this.messages = conversation;
    this.edited = undefined;
    this.#end.return();
    this.#isStopped = false;
    this.dispatchEvent(new CustomEvent('send', { detail: { messages: conversation, message: lastQuestionText(conversation), value: this.value } }));
  }
}

/** The files of a message, of which the app may make anything. */
function filesOf(message: unknown): readonly ChatAttachment[] {
  return readMessage(message)?.attachments ?? [];
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-chat': InlayChat;
  }
}
