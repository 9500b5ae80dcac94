/** A source that an answer names. */
export interface ChatCitation {
  readonly title: string;
  /** Where it can be read; empty where that is not known. */
  readonly url: string;
}

/** A file of a message, as it is shown. */
export interface ChatAttachment {
  readonly name: string;
  /** Bytes, where that is said. */
  readonly size: number | undefined;
  /** The value that it was read from: the file, or facts that came back without it. */
  readonly value: object;
}

/** One message of a conversation, as it is shown. */
export interface ChatMessage {
  readonly role: 'user' | 'assistant' | 'system';
  /** Plain text of a person, Markdown of a model. */
  readonly content: string;
  readonly citations: readonly ChatCitation[];
  readonly attachments: readonly ChatAttachment[];
  /** When it was said, in milliseconds since 1970; undefined where that is not known. */
  readonly createdAt: number | undefined;
  /** The answer was stopped, or broke off. */
  readonly isUnfinished: boolean;
  /** What has to be said of the model ("demo: rules, not a language model"). */
  readonly note: string;
}

/** No more messages than this are shown, from the last one back. */
export const MAX_SHOWN_MESSAGES = 200;
/** No more sources than this are shown below an answer. */
const MAX_CITATIONS = 50;
/** No more files than this are shown with a message. */
const MAX_ATTACHMENTS = 100;

const ROLES: ReadonlySet<unknown> = new Set(['user', 'assistant', 'system']);
const read = new WeakMap<object, ChatMessage>();

/** A message of the app's data, leniently: undefined for what is none. The same object gives the same message. */
export function readMessage(value: unknown): ChatMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const known = read.get(value);
  if (known !== undefined) return known;
  const { role, content, citations, attachments, createdAt, unfinished, note } = value as Readonly<Record<string, unknown>>;
  if (!ROLES.has(role)) return undefined;
  const message: ChatMessage = {
    role: role as ChatMessage['role'],
    content: textOf(content),
    citations: readCitations(citations),
    attachments: readAttachments(attachments),
    createdAt: timeOf(createdAt),
    isUnfinished: unfinished === true,
    note: textOf(note),
  };
  read.set(value, message);
  return message;
}

/** Sources as `{title, url}`, `{title, source}` (as vector search gives them) or plain addresses. */
export function readCitations(value: unknown): readonly ChatCitation[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX_CITATIONS).flatMap((item: unknown): ChatCitation[] => {
    if (typeof item === 'string') return [{ title: item, url: item }];
    if (typeof item !== 'object' || item === null) return [];
    const { title, url, source } = item as Readonly<Record<string, unknown>>;
    const address = textOf(url) || textOf(source);
    return [{ title: textOf(title) || address, url: address }];
  });
}

/** Files, or whatever else says the name of one. */
export function readAttachments(value: unknown): readonly ChatAttachment[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX_ATTACHMENTS).flatMap((item: unknown): ChatAttachment[] => {
    if (typeof item !== 'object' || item === null) return [];
    const { name, sizeBytes } = item as Readonly<Record<string, unknown>>;
    return typeof name === 'string' ? [{ name, size: typeof sizeBytes === 'number' ? sizeBytes : undefined, value: item }] : [];
  });
}

/** A date, its milliseconds, or its text. */
function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' || typeof value === 'number' || value instanceof Date ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Text, or the text parts of a content list as the vendors write it. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (typeof content === 'number') return String(content);
  if (!Array.isArray(content)) return '';
  return content.map((part: unknown) => (typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : '')).join('');
}
