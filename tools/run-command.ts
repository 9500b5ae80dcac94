import { type SpawnOptions, spawn } from 'node:child_process';
import { ROOT } from './repository.ts';

/** How a program ended and all that it printed, both streams in the order they came. */
export interface CommandResult {
  /** 0 when all was well; -1 when it could not be started or was killed. */
  readonly code: number;
  readonly output: string;
}

/** Where and how to run a command. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a program to its end. Never rejects: a program that cannot be started is a result with code -1. */
export function runCommand(command: string, words: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = '';
    const add = (chunk: Buffer | string) => {
      output += chunk.toString();
      options.onOutput?.(chunk.toString());
    };
    const spawnOptions: SpawnOptions = { cwd: options.cwd ?? ROOT, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = spawn(command, words, spawnOptions);
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('error', (error) => resolve({ code: -1, output: `${output}Could not run ${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/** Runs a JavaScript or TypeScript file under this Node, with the workspace's sources instead of its builds. */
export function runNode(words: readonly string[], options?: CommandOptions): Promise<CommandResult> {
  return runCommand(process.execPath, ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', ...words], options);
}

/** Runs npm, the very one that started us where there is one. */
export function runNpm(words: readonly string[], options?: CommandOptions): Promise<CommandResult> {
  const npm = process.env['npm_execpath'];
  // pnpm sets the variable too, to a program that does not know npm's commands.
  if (npm !== undefined && npm.endsWith('npm-cli.js')) return runCommand(process.execPath, [npm, ...words], options);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, options);
}
