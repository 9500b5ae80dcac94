import type { FileView } from '@inlay/runtime/component';
import { isAtHand } from '@inlay/runtime/files';

/** Gives what expressions read of a file; undefined where there is no app. */
type ViewOf = ((file: object) => FileView) | undefined;

/** A conversation with the files of its messages as expressions read them; the same one where no message has any. */
export function withFileViews(messages: unknown, view: ViewOf): unknown {
  if (!Array.isArray(messages) || !messages.some(hasFiles)) return messages;
  return messages.map((message: unknown) => (hasFiles(message) ? { ...message, attachments: fileViews(message.attachments, view) } : message));
}

/** Files as expressions read them. Facts that came back without their file, and what is no file, stay as they are. */
export function fileViews(files: unknown, view: ViewOf): unknown {
  if (!Array.isArray(files)) return [];
  return view === undefined ? files : files.map((file: unknown) => (isAtHand(file) ? view(file) : file));
}

function hasFiles(message: unknown): message is { readonly attachments: readonly unknown[] } {
  return typeof message === 'object' && message !== null && 'attachments' in message && Array.isArray(message.attachments);
}
