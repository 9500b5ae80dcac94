import { localizeIn, message, pluralMessage } from '../element/localize.ts';
import type { Message, Sentence } from '../element/localize.ts';
import { acceptsFile } from './accepts-file.ts';
import { describeAccept } from './describe-accept.ts';
import { FileReadError } from './file-read-error.ts';
import type { FileValue } from './file-value.ts';
import { readFileValue } from './read-file-value.ts';

/** A file of the browser's and what was read from it. */
export interface PickedFile {
  readonly file: File;
  readonly value: FileValue;
}

/** What came of files that were chosen or dropped. */
export interface PickedFiles {
  readonly picked: readonly PickedFile[];
  /** A sentence for each file that was refused. */
  readonly problems: readonly Message[];
}

/** What decides over picked files. */
export interface PickRules {
  readonly accept: string;
  readonly multiple: boolean;
  /** Bytes of one file. */
  readonly maxSize: number;
  readonly signal: AbortSignal;
}

/** More at once are a folder dropped by mistake. */
const MAX_FILES = 100;

/** Reads picked files; those that cannot be taken become sentences and keep none of the others out. Rejects only with the signal's reason. */
export async function readPickedFiles(files: readonly File[], rules: PickRules): Promise<PickedFiles> {
  const limit = rules.multiple ? MAX_FILES : 1;
  const outcomes = await Promise.all(files.slice(0, limit).map((file) => readOne(file, rules)));
  const refused = outcomes.flatMap((outcome) => ('text' in outcome ? [outcome] : []));
  const problems = files.length > limit ? [...refused, tooMany(limit, files.length - limit)] : refused;
  return { picked: outcomes.flatMap((outcome) => ('text' in outcome ? [] : [outcome])), problems };
}

function tooMany(limit: number, count: number): Sentence {
  if (limit === 1) return pluralMessage('Only one file is taken at once; {count} more was left out.', 'Only one file is taken at once; {count} more were left out.', { count });
  return pluralMessage('Only {limit} files are taken at once; {count} more was left out.', 'Only {limit} files are taken at once; {count} more were left out.', { limit, count });
}

async function readOne(file: File, { accept, maxSize, signal }: PickRules): Promise<PickedFile | Sentence> {
  if (!acceptsFile(accept, file)) return message('{name} is not of an accepted type ({types}).', { name: file.name, types: (locale) => describeAccept(accept, localizeIn(locale)) });
  const { name, type, size, lastModified } = file;
  const bytes = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
  try {
    return { file, value: await readFileValue({ name, type, size, lastModified, bytes }, { maxSize, signal }) };
  } catch (error) {
    if (error instanceof FileReadError) return error.sentence;
    throw error;
  }
}
