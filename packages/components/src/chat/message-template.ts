import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon, pencil, rotate } from '../element/icons.ts';
import type { Localize } from '../element/localize.ts';
import { sayLabel } from '../element/say-answer.ts';
import type { ChatCitation } from './chat-message.ts';
import { citationAddress } from './cite.ts';

/** A part of a message, or nothing. */
export type MessagePart = TemplateResult | typeof nothing;

/** Who speaks, and what stands beside the name. */
export interface Speaker {
  readonly name: string;
  /** What has to be said of the model; empty for nothing. */
  readonly note: string;
  readonly avatar: MessagePart;
  readonly time: MessagePart;
  readonly localize: Localize;
}

/** What is shown of a message of the model. */
export interface AnswerParts {
  readonly speaker: Speaker;
  /** The formatted answer. */
  readonly content: HTMLElement;
  readonly copy: HTMLElement;
  readonly citations: readonly ChatCitation[];
  readonly isUnfinished: boolean;
  /** Asks once more; absent where that cannot be. */
  readonly retry: (() => void) | undefined;
  readonly localize: Localize;
}

/** What is shown of a message of the person. */
export interface QuestionParts {
  readonly content: string;
  readonly attachments: MessagePart;
  readonly time: MessagePart;
  /** Begins to change it; absent where that cannot be. */
  readonly edit: (() => void) | undefined;
  readonly localize: Localize;
}

/** A message of the person, on the right, as the plain text it is, below its files. Part: `question`. */
export function questionTemplate({ content, attachments, time, edit, localize }: QuestionParts): TemplateResult {
  return html`
    <div class="message user">
      <span class="visually-hidden">${localize('You said:')}</span>
      ${attachments}
      <div class="said">
        ${content === '' && attachments !== nothing ? nothing : html`<p class="bubble" part="question">${content}</p>`}
        ${edit === undefined ? nothing : html`<div class="actions"><button class="button plain small" type="button" @click=${edit}>${icon(pencil)} ${localize('Edit')}</button></div>`}
      </div>
      ${time}
    </div>
  `;
}

/** A message of the model, on the left, formatted. Parts: `answer`, `citations`. */
export function answerTemplate({ speaker, content, copy, citations, isUnfinished, retry, localize }: AnswerParts): TemplateResult {
  return html`
    <div class="message">
      ${speakerTemplate(speaker)}
      <div class=${isUnfinished ? 'unfinished' : nothing} part="answer">${content}</div>
      ${isUnfinished ? html`<p class="meta">${localize('Unfinished answer')}</p>` : nothing}
      ${citations.length === 0 ? nothing : html`<ol class="citations" part="citations" aria-label=${localize('Sources')}>${citations.map(citationTemplate)}</ol>`}
      <div class="actions">${copy}${retry === undefined ? nothing : html`<button class="button plain small" type="button" @click=${retry}>${icon(rotate)} ${localize('Retry')}</button>`}</div>
    </div>
  `;
}

/** Who speaks, when, and what has to be said of the model. */
export function speakerTemplate({ name, note, avatar, time, localize }: Speaker): TemplateResult {
  return html`<p class="name">${avatar}<span>${name}</span>${note === '' ? nothing : html`<span class="note-of-model">${sayLabel(note, localize)}</span>`}${time}</p>`;
}

function citationTemplate(citation: ChatCitation): TemplateResult {
  const address = citationAddress(citation);
  return html`<li>${address === undefined ? citation.title : html`<a href=${address} target="_blank" rel="noopener noreferrer">${citation.title}</a>`}</li>`;
}
