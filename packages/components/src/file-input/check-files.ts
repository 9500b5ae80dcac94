import { contentKind, createFileValue, SIZE_LIMITS } from '@inlay/runtime/files';
import type { FileValue } from '@inlay/runtime/files';
import { message, pluralMessage } from '../element/localize.ts';
import type { Sentence } from '../element/localize.ts';
import { acceptsFile } from './accepts-file.ts';
import { describeAccept } from './describe-accept.ts';
import { localizeIn } from '../element/localize.ts';
import { formatSize } from './format-size.ts';

/** A file that was chosen, dropped or pasted. */
export interface PickedFile {
  readonly file: File;
  /** The way to it from the folder that was picked; undefined for a file picked by itself. */
  readonly relativePath: string | undefined;
}

/** What decides over picked files. */
export interface PickRules {
  readonly accept: string;
  readonly multiple: boolean;
  readonly directory: boolean;
  /** Bytes of one file; null for as much as its kind allows. */
  readonly maxSize: number | null;
  /** How many may be there at all; null for as many as can be handled. */
  readonly maxFiles: number | null;
  /** How many are there already. */
  readonly present: number;
  readonly maxDimension: number | null;
}

/** What came of files that were picked. */
export interface CheckedFiles {
  readonly files: readonly FileValue[];
  /** A sentence for each file that was refused. */
  readonly problems: readonly Sentence[];
}

/** More at once are a folder picked by mistake, or files that no page can list. */
export const MOST_FILES = 100;
/** The same where a folder is what is wanted. */
export const MOST_IN_FOLDER = 1_000;

/** Takes picked files by their names, types and sizes. Reads nothing; what is refused keeps none of the others out. */
export function checkFiles(picked: readonly PickedFile[], rules: PickRules): CheckedFiles {
  const files: FileValue[] = [];
  const problems: Sentence[] = [];
  for (const { file, relativePath } of picked) {
    const problem = problemOf(file, rules);
    if (problem !== undefined) problems.push(problem);
    else files.push(createFileValue(file, { ...(relativePath === undefined ? {} : { relativePath }), maxDimension: rules.maxDimension ?? undefined }));
  }
  const room = roomFor(rules);
  const left = files.length - room;
  if (left > 0) problems.push(leftOut(room, left, rules));
  return { files: files.slice(0, Math.max(0, room)), problems };
}

/** One takes the place of the one before; several are added to those there. */
function roomFor({ multiple, directory, maxFiles, present }: PickRules): number {
  if (!multiple && !directory) return 1;
  const most = directory ? MOST_IN_FOLDER : MOST_FILES;
  return Math.min(most, (maxFiles ?? Number.POSITIVE_INFINITY) - (multiple ? present : 0));
}

function leftOut(room: number, count: number, { multiple, directory, maxFiles }: PickRules): Sentence {
  if (!multiple && !directory) return pluralMessage('Only one file is taken at once; {count} more was left out.', 'Only one file is taken at once; {count} more were left out.', { count });
  if (maxFiles !== null && room < (directory ? MOST_IN_FOLDER : MOST_FILES)) return pluralMessage('At most {limit} files are taken; {count} was left out.', 'At most {limit} files are taken; {count} were left out.', { limit: maxFiles, count });
  return pluralMessage('Only {limit} files are taken at once; {count} more was left out.', 'Only {limit} files are taken at once; {count} more were left out.', { limit: room, count });
}

function problemOf(file: File, { accept, maxSize }: PickRules): Sentence | undefined {
  const { name, size } = file;
  const said = (locale: string): string => describeAccept(accept, localizeIn(locale));
  if (!acceptsFile(accept, file)) return message('{name} is not of an accepted type ({types}).', { name, types: said });
  const limit = Math.min(maxSize ?? Number.POSITIVE_INFINITY, SIZE_LIMITS[contentKind(file)]);
  if (size <= limit) return undefined;
  return message('{name} is too large: it has {size}, and at most {maximum} are read.', {
    name,
    size: (locale) => formatSize(size, { round: Math.ceil, locale }),
    maximum: (locale) => formatSize(limit, { round: Math.floor, locale }),
  });
}
