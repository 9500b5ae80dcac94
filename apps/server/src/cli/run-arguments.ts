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
  readonly json: boolean;
}

/** How the command is written. */
export const RUN_USAGE = `inlay run APP --query NAME [--set name.key=value]… [--resources FILE] [--json]

Runs one query of an app without a browser and prints the answer.

  --query NAME          the query to run
  --set name.key=value  what a person would have entered; text for text, JSON for anything else, @FILE for files
  --resources FILE      a JSON file of AI resources by name: {"name": {"baseUrl", "apiKey"?, "schema", "models", "headers"?}}
  --json                print one JSON object when the run has ended, in place of the streamed text`;

/** Reads the words after `inlay run`. Throws a UsageError that says what is wrong with them. */
export function readRunArguments(words: readonly string[]): RunArguments {
  const { values, positionals } = parse(words);
  const [app, ...others] = positionals;
  if (app === undefined) throw new UsageError('Name the app document to run.');
  if (others.length > 0) throw new UsageError(`Only one app can be run at a time; "${others[0]}" is one too many. A value with spaces needs quotes.`);
  if (values.query === undefined) throw new UsageError('Name the query to run with --query.');
  return { app, query: values.query, set: (values.set ?? []).map(readSetting), resources: values.resources, json: values.json ?? false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { query: { type: 'string' }, set: { type: 'string', multiple: true }, resources: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readSetting(setting: string): RunArguments['set'][number] {
  const found = /^([A-Za-z_]\w*)(?:\.(\w+))?=([\s\S]*)$/.exec(setting);
  if (found === null) throw new UsageError(`--set takes name.key=value, not "${setting}".`);
  const [, name = '', key = 'value', text = ''] = found;
  return { name, key, text };
}
