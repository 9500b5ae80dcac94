import { ExpressionError } from '@inlay/expr';
import type { FileView } from '../component/index.ts';
import { contentsOf, factsOf, FILE_MEMBERS, isFileValue, shareContents } from '../files/index.ts';
import type { FileContents, FileMember, FileValue } from '../files/index.ts';
import { noteReads } from './reads.ts';
import { signal, untracked } from './signals.ts';

/** A longer list is data. */
const MOST_FILES = 1_000;

/** Makes what expressions read of files. */
export interface FileViews {
  /** What a file is to expressions; what is no file is handed back as it is. The same for the same file. */
  viewOf(value: unknown): unknown;
  /** The same of a value that may be a file, a list of files, or of messages with files attached. */
  viewsIn(value: unknown): unknown;
  /** Resolves when the files that are being read now have been, whatever way that ends. */
  idle(): Promise<void>;
}

/**
 * Makes the views of an app. A view is plain data, the facts of its file, with a getter beside for each part of the
 * contents: reading one starts the reading, which `track` is told of, and is pending until it ends. The getters are not
 * listed, so that a file turned into JSON is its facts, and reads nothing. There is nothing else of the file in it.
 */
export function createFileViews(track: (reading: Promise<unknown>) => unknown): FileViews {
  const views = new WeakMap<FileContents, object>();
  const reading = new Set<Promise<unknown>>();
  const start = (read: Promise<unknown>): void => {
    reading.add(read);
    void Promise.resolve(track(read)).catch(() => undefined).finally(() => reading.delete(read));
  };
  return {
    viewOf(value) {
      const contents = contentsOf(value);
      if (contents === undefined) return value;
      const view = views.get(contents) ?? createView(value as FileValue, contents, start);
      views.set(contents, view);
      return view;
    },
    viewsIn(value) {
      if (isFileValue(value)) return this.viewOf(value);
      if (!Array.isArray(value) || value.length > MOST_FILES) return value;
      if (value.some(isFileValue)) return value.map((item) => this.viewsIn(item));
      return value.some(hasAttachments) ? value.map((item: unknown) => (hasAttachments(item) ? { ...item, attachments: this.viewsIn(item.attachments) } : item)) : value;
    },
    async idle() {
      await Promise.allSettled(reading);
    },
  };
}

function hasAttachments(message: unknown): message is { readonly attachments: unknown } {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, 'attachments');
}

function createView(value: FileValue, contents: FileContents, start: (reading: Promise<unknown>) => void): FileView {
  const changes = signal(0);
  contents.onChange(() => {
    changes.value = untracked(() => changes.value) + 1;
  });
  const view: object = { ...factsOf(value) };
  for (const member of FILE_MEMBERS) {
    const read = { contents, member };
    Object.defineProperty(view, member, {
      get() {
        void changes.value;
        if (contents.peek(member).status === 'idle') start(contents.read(member));
        return memberNow(contents, member, read);
      },
    });
  }
  // What Retool calls it, so that what people bring along reads on.
  Object.defineProperty(view, 'base64Data', { get: () => (view as FileView).base64 });
  shareContents(view, contents);
  return Object.freeze(view) as FileView;
}

function memberNow(contents: FileContents, member: FileMember, read: { readonly contents: FileContents; readonly member: FileMember }): unknown {
  const state = contents.peek(member);
  if (state.status === 'done') return state.members[member] ?? null;
  noteReads([read]);
  if (state.status === 'failed') throw state.error;
  const partial = state.status === 'reading' ? state.partial : undefined;
  if (partial !== undefined && Object.hasOwn(partial, member)) return partial[member];
  throw new ExpressionError({ code: 'pending', message: `"${contents.name}" is being read`, source: '', range: [0, 0] });
}
