import { isInlayError } from '@inlay/runtime/inlay-error';
import type { CommandOutput } from './cli/run.ts';

interface Command {
  /** One line in the list of commands. */
  readonly purpose: string;
  /** Loaded when it is called: `run` need not load the server. */
  readonly load: () => Promise<(words: readonly string[], output: CommandOutput) => Promise<number>>;
  readonly loadUsage: () => Promise<string>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    purpose: 'serve the playground to this machine',
    load: async () => (await import('./cli/serve.ts')).serve,
    loadUsage: async () => (await import('./cli/serve.ts')).SERVE_USAGE,
  },
  run: {
    purpose: 'run one query of an app and print the answer',
    load: async () => (await import('./cli/run.ts')).run,
    loadUsage: async () => (await import('./cli/run-arguments.ts')).RUN_USAGE,
  },
  history: {
    purpose: 'carry the history of an app to git or a file and back, thin or delete it',
    load: async () => (await import('./cli/history.ts')).history,
    loadUsage: async () => (await import('./cli/history.ts')).HISTORY_USAGE,
  },
  test: {
    purpose: 'run tests of apps with recorded answers',
    load: async () => (await import('./cli/test.ts')).test,
    loadUsage: async () => (await import('./cli/test.ts')).TEST_USAGE,
  },
};
const HELP_WORDS = new Set(['--help', '-h', 'help']);

const output: CommandOutput = { out: (text) => void process.stdout.write(text), error: (text) => void process.stderr.write(text) };

// A reader that has seen enough, as `head` has, is no fault of ours: what else is printed goes nowhere.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Not `process.exit`: what was printed must get out first, also into a pipe.
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...words]: readonly string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return explainCommands(name);
  if (words.some((word) => word === '--help' || word === '-h')) {
    output.out(`${await command.loadUsage()}\n`);
    return 0;
  }
  try {
    const run = await command.load();
    return await run(words, output);
  } catch (error) {
    if (!isInlayError(error)) throw error;
    output.error(`${error.message}${error.hint === undefined ? '' : `\n${error.hint}`}\n`);
    return 1;
  }
}

function explainCommands(name: string | undefined): number {
  const list = Object.entries(COMMANDS).map(([command, { purpose }]) => `  ${command.padEnd(8)}${purpose}`);
  const usage = `inlay COMMAND\n\n${list.join('\n')}\n\ninlay COMMAND --help says more.\n`;
  const isHelp = name !== undefined && HELP_WORDS.has(name);
  if (isHelp) output.out(usage);
  else output.error(name === undefined ? usage : `There is no command "${name}".\n\n${usage}`);
  return isHelp ? 0 : 2;
}
