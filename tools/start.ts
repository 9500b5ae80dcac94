import { spawn } from 'node:child_process';
import { buildPlayground } from './build.ts';

// What `npm start` runs: builds what changed, then hands over to the server with whatever words were given.
const problem = await buildPlayground();
if (problem === undefined) serve(process.argv.slice(2));
else {
  console.error(problem);
  process.exitCode = 1;
}

function serve(words: readonly string[]): void {
  const server = spawn(process.execPath, ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', 'apps/server/src/main.ts', 'serve', ...words], { stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal sends Ctrl+C to the whole group by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
  };
  process.on('SIGINT', forward).on('SIGTERM', forward);
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}
