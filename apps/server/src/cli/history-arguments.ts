import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `inlay history` is asked for. */
export interface HistoryArguments {
  readonly action: (typeof ACTIONS)[number];
  /** The app's id; undefined where a new one is to be made. */
  readonly app: string | undefined;
  readonly folder: string | undefined;
  readonly file: string | undefined;
  /** The newest document, without its history. */
  readonly documentOnly: boolean;
  readonly url: string | undefined;
  readonly data: string | undefined;
}

const ACTIONS = ['list', 'export', 'import', 'push', 'pull'] as const;

/** Reads the words after `inlay history`. Throws a UsageError that says what is wrong with them. */
export function readHistoryArguments(words: readonly string[]): HistoryArguments {
  const { values, positionals } = parse(words);
  const [action, ...rest] = positionals;
  if (!isAction(action)) throw new UsageError(action === undefined ? 'Say what to do with the history.' : `There is no "inlay history ${action}".`);
  const isRemote = action === 'push' || action === 'pull';
  const isGit = action === 'export' || action === 'import';
  const url = isRemote ? rest.pop() : undefined;
  const [app, ...more] = rest;
  if (more.length > 0 || (action === 'list' && app !== undefined)) throw new UsageError(`"${more[0] ?? app}" is one word too many.`);
  if (isRemote && url === undefined) throw new UsageError(`inlay history ${action} takes the address of a repository.`);
  if (isGit && Boolean(values.git) === Boolean(values.file)) throw new UsageError(`inlay history ${action} takes --git with a folder, or --file with a file.`);
  if (!isGit && (values.git ?? values.file) !== undefined) throw new UsageError(`inlay history ${action} takes no --git and no --file.`);
  if (values.document === true && (action !== 'export' || !values.file)) throw new UsageError('--document goes with export and --file.');
  if (action === 'import' && values.file && app !== undefined) throw new UsageError('A file becomes a new app, so no id goes with it.');
  if ((action === 'export' || action === 'push') && app === undefined) throw new UsageError(`inlay history ${action} takes the id of an app; inlay history list names them.`);
  if (values.data === '') throw new UsageError('--data takes a folder.');
  return { action, app, folder: values.git, file: values.file, documentOnly: values.document === true, url, data: values.data };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { git: { type: 'string' }, file: { type: 'string' }, document: { type: 'boolean' }, data: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isAction(word: string | undefined): word is HistoryArguments['action'] {
  return ACTIONS.some((action) => action === word);
}
