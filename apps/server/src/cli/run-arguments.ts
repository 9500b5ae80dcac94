import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `inlay run` was asked to do. */
export interface RunArguments {
  /** The path of the app document. */
  readonly app: string;
  readonly query: string;
  /** `name.key` and its text, in order. */
  readonly set: readonly { readonly name: string; readonly key: string; readonly text: string }[];
  readonly resources: string | undefined;
  /** Knowledge bases: a folder or file each, and the name that queries call it. */
  readonly knowledge: readonly { readonly name: string | undefined; readonly path: string }[];
  readonly json: boolean;
}

/** How the command is written. */
export const RUN_USAGE = `inlay run APP --query NAME [--set name.key=value]… [--resources FILE] [--knowledge [NAME=]PATH]… [--json]

Runs one query of an app without a browser and prints the answer.

  --query NAME          the query to run
  --set name.key=value  what a person would have entered; text for text, JSON for anything else, @FILE for files
  --resources FILE      a JSON file of AI resources by name: {"name": {"baseUrl", "apiKey"?, "schema", "models", "headers"?}}
  --knowledge PATH      a folder or file of documents (text, Markdown, CSV, JSON, PDF, DOCX) to search, as NAME=PATH where an
                        app has several bases; embedded anew for each run, with the resource of the query or the first given
  --json                print one JSON object when the run has ended, in place of the streamed text`;

/** Reads the words after `inlay run`. Throws a UsageError that says what is wrong with them. */
export function readRunArguments(words: readonly string[]): RunArguments {
  const { values, positionals } = parse(words);
  const [app, ...others] = positionals;
  if (app === undefined) throw new UsageError('Name the app document to run.');
  if (others.length > 0) throw new UsageError(`Only one app can be run at a time; "${others[0]}" is one too many. A value with spaces needs quotes.`);
  if (values.query === undefined) throw new UsageError('Name the query to run with --query.');
  return { app, query: values.query, set: (values.set ?? []).map(readSetting), resources: values.resources, knowledge: (values.knowledge ?? []).map(readKnowledge), json: values.json ?? false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { query: { type: 'string' }, set: { type: 'string', multiple: true }, resources: { type: 'string' }, knowledge: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `handbook=docs/handbook`, or a path alone. */
function readKnowledge(words: string): RunArguments['knowledge'][number] {
  const { 1: name, 2: path = words } = /^([A-Za-z][A-Za-z0-9_-]{0,79})=(.+)$/.exec(words) ?? [];
  if (path === '') throw new UsageError('--knowledge takes a folder or a file, as PATH or NAME=PATH.');
  return { name, path };
}

function readSetting(setting: string): RunArguments['set'][number] {
  const found = /^([A-Za-z_]\w*)(?:\.(\w+))?=([\s\S]*)$/.exec(setting);
  if (found === null) throw new UsageError(`--set takes name.key=value, not "${setting}".`);
  const [, name = '', key = 'value', text = ''] = found;
  return { name, key, text };
}
