import { AiError } from '../ai/index.ts';
import type { FileView } from '../component/index.ts';
import { contentKind, contentsOf, isAtHand, isFileValue } from '../files/index.ts';
import { MAX_PROMPT_LENGTH } from './prompt-length.ts';

/** What a model is given of an attached file: a picture's bytes, or the words of anything else; neither where the file is no longer there. */
export interface SentAttachment {
  readonly name: string;
  readonly type: string;
  readonly text?: string;
  readonly base64?: string;
}

/**
 * Messages with what a model is given of their attachments: asking for that has the files read, all beside one another.
 * Throws what a file throws that is being read or cannot be, and a `validation` AiError for one that is neither picture
 * nor text, and for more text than a prompt may have. What is no list of messages is given back as it is.
 */
export function withAttachments(messages: unknown): unknown {
  if (!Array.isArray(messages) || !messages.some(hasAttachments)) return messages;
  const sent = eachOf(messages, (message: unknown) => (hasAttachments(message) ? { ...message, attachments: eachOf(message.attachments, (file) => sentOf(file, { isAttached: true })) } : message));
  const length = sent.filter(hasAttachments).flatMap(({ attachments }) => attachments as readonly SentAttachment[]).reduce((sum, { text = '' }) => sum + text.length, 0);
  if (length > MAX_PROMPT_LENGTH) throw new AiError('validation', `The attached files are ${length} characters long; at most ${MAX_PROMPT_LENGTH} are sent.`, { hint: 'Attach less, or shorter files.' });
  return sent;
}

function hasAttachments(message: unknown): message is { readonly attachments: readonly unknown[] } {
  return typeof message === 'object' && message !== null && 'attachments' in message && Array.isArray(message.attachments) && message.attachments.length > 0;
}

/** What a model is given of a file; of one that is not known to be attached, nothing where it is neither picture nor text. Throws as `withAttachments` does. */
export function sentOf(value: unknown, { isAttached }: { readonly isAttached: boolean }): SentAttachment {
  const { name, type, text, base64 } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const facts = { name: typeof name === 'string' ? name : '', type: typeof type === 'string' ? type : '' };
  // On the server of a release, what a page sent.
  if (!isFileValue(value)) return { ...facts, ...(typeof text === 'string' ? { text } : {}), ...(typeof base64 === 'string' ? { base64 } : {}) };
  return isAtHand(value) ? { ...facts, ...contentOf(value as FileView, isAttached) } : facts;
}

function contentOf(file: FileView, isAttached: boolean): { readonly text?: string; readonly base64?: string } {
  if (contentKind(contentsOf(file) ?? file) === 'image') return { base64: file.base64 };
  const { text } = file;
  if (typeof text === 'string') return { text };
  if (!isAttached) return {};
  throw new AiError('validation', `"${file.name}" cannot be sent to a model: it is neither a picture nor a text.`, { hint: 'Take it away, or attach it as a PDF, a picture or a text.' });
}

/** What comes of each; all are asked before the first fault is thrown, so that files are read beside one another. */
export function eachOf<Item, Made>(items: readonly Item[], make: (item: Item) => Made): readonly Made[] {
  const faults: unknown[] = [];
  const made = items.flatMap((item): Made[] => {
    try {
      return [make(item)];
    } catch (error) {
      faults.push(error);
      return [];
    }
  });
  if (faults.length > 0) throw faults[0];
  return made;
}
