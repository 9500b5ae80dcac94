import { message } from '../element/localize.ts';
import type { Sentence } from '../element/localize.ts';
import { MOST_IN_FOLDER } from './check-files.ts';
import type { PickedFile } from './check-files.ts';

/** Folders inside one another further than this are a loop of links. */
const DEEPEST = 32;

/** What was dropped or pasted. `folders` are to be looked through; the entries must be asked for while the event runs. */
export interface Dropped {
  readonly files: readonly PickedFile[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/** What a drop or a paste brings. Called while its event runs: afterwards the browser tells nothing any more. */
export function readTransfer(transfer: DataTransfer): Dropped {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const folders = items.flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory === true ? [entry as FileSystemDirectoryEntry] : [];
  });
  // A folder is listed as a file as well, one that cannot be read.
  const names = new Set(folders.map(({ name }) => name));
  const files = [...transfer.files].filter(({ name, type, size }) => !(names.has(name) && type === '' && size % 4096 === 0));
  return { files: files.map((file) => ({ file, relativePath: undefined })), folders };
}

/** What is said of folders where single files are wanted. */
export function folderProblems(folders: Dropped['folders']): readonly Sentence[] {
  return folders.map(({ name }) => message('{name} is a folder; choose a file in it.', { name }));
}

/** A drag of files over an element: whether it is over it now, and what was dropped. */
export interface FollowedDrag {
  readonly isOver: boolean;
  readonly dropped: Dropped | undefined;
}

/** Follows a drag, by its events of all kinds; undefined for a drag of something else, which goes on its way. */
export function followDrag(event: DragEvent, canTake: boolean): FollowedDrag | undefined {
  if (!event.dataTransfer?.types.includes('Files')) return undefined;
  // Also while nothing is taken: the browser would open the file in place of the page.
  event.preventDefault();
  const isDrop = event.type === 'drop';
  const dropped = isDrop ? readTransfer(event.dataTransfer) : undefined;
  if (!canTake) event.dataTransfer.dropEffect = 'none';
  const isLeaving = event.type === 'dragleave' && !(event.currentTarget as Element).contains(event.relatedTarget as Node | null);
  return { isOver: canTake && !isDrop && !isLeaving, dropped };
}

/** The files in folders, in those in them too, as many as are taken. What cannot be opened is passed over. */
export async function filesInFolders(folders: readonly FileSystemDirectoryEntry[], signal: AbortSignal): Promise<readonly PickedFile[]> {
  const found: PickedFile[] = [];
  for (const folder of folders) await walk(folder, { found, depth: 0, signal });
  return found;
}

interface Walk {
  readonly found: PickedFile[];
  readonly depth: number;
  readonly signal: AbortSignal;
}

async function walk(folder: FileSystemDirectoryEntry, { found, depth, signal }: Walk): Promise<void> {
  const reader = folder.createReader();
  // One more than are taken, so that the rest is said.
  while (found.length <= MOST_IN_FOLDER) {
    signal.throwIfAborted();
    const entries = await nextEntries(reader);
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (entry.isDirectory && depth < DEEPEST) await walk(entry as FileSystemDirectoryEntry, { found, depth: depth + 1, signal });
      const file = entry.isFile ? await fileOf(entry as FileSystemFileEntry) : undefined;
      if (file !== undefined) found.push({ file, relativePath: entry.fullPath.replace(/^\//, '') });
    }
  }
}

/** A folder tells some of what is in it at a time; nothing more, or nothing that may be seen, is the end. */
function nextEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}
