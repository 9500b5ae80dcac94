import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { definitions } from '@inlay/components/definitions';
import { startServer } from '../start-server.ts';
import type { RunningServer } from '../start-server.ts';
import type { CommandOutput } from './run.ts';
import { UsageError } from './usage-error.ts';

/** How the command is written. */
export const SERVE_USAGE = `inlay serve [--port N] [--data DIR]

Serves the playground to this machine and prints the address to open.

  --port N    listen on this port only (default: the first free one from 4400 on)
  --data DIR  keep data and key here (default: $INLAY_HOME, else ~/.inlay)`;

/** Programs that start others send a signal to the whole group and once more to the child: that is one wish, not two. */
const SAME_SIGNAL_MS = 1_000;
const HIGHEST_PORT = 65_535;

/** `inlay serve`: runs until a signal ends it. Resolves with the exit code: 0, or 2 for a wrong call. */
export async function serve(words: readonly string[], output: CommandOutput): Promise<number> {
  try {
    return await serveUntilStopped(readServeArguments(words), output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${SERVE_USAGE}\n`);
    return 2;
  }
}

async function serveUntilStopped({ port, data, host }: ReturnType<typeof readServeArguments>, output: CommandOutput): Promise<number> {
  // Before anything is opened: a signal while the server starts must not leave the lock behind either.
  const stopped = firstStopSignal();
  const repository = dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))));
  const server = await startServer({
    port, data, host,
    environment: process.env,
    components: definitions,
    user: { name: userInfo().username },
    folders: { playground: join(repository, 'apps', 'playground', 'dist'), examples: join(repository, 'examples') },
  });
  for (const warning of server.warnings) output.error(`${warning}\n`);
  output.out(`Inlay is running: ${server.url}\n${describeStandIn(server.standIn)}\n`);
  await stopped;
  await server.close();
  return 0;
}

/** Reads the words after `inlay serve`. Throws a UsageError that says what is wrong with them. */
export function readServeArguments(words: readonly string[]): { readonly port: number | undefined; readonly data: string | undefined; readonly host: string | undefined } {
  const { values } = parse(words);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && (!/^\d+$/.test(values.port ?? '') || port > HIGHEST_PORT)) throw new UsageError(`--port takes a number up to ${HIGHEST_PORT}, not "${values.port}".`);
  if (values.data === '') throw new UsageError('--data takes a folder.');
  return { port, data: values.data, host: values.host };
}

function parse(words: readonly string[]) {
  try {
    // `--host` is not in the usage: it is there to be refused with a reason.
    return parseArgs({ args: [...words], options: { port: { type: 'string' }, data: { type: 'string' }, host: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function describeStandIn({ resource, origin }: RunningServer['standIn']): string {
  const model = resource.models[0] ?? 'the model that a query names';
  if (origin === 'demo') return `No AI resource is configured and no model server was found, so the built-in stand-in answers (${resource.label ?? 'demo'}).`;
  return `Queries without a resource of their own are answered by ${resource.name} (${model}) at ${resource.baseUrl}.`;
}

/**
 * Resolves at the first signal that asks the process to end. A later one ends it at once; one that comes within a second
 * of the first is the same one.
 */
function firstStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let firstAt: number | undefined;
    const stop = (signal: NodeJS.Signals): void => {
      firstAt ??= performance.now();
      resolve();
      // The lock is released as the process exits; the database is safe at any moment.
      if (performance.now() - firstAt > SAME_SIGNAL_MS) process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}
