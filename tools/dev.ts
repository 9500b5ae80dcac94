import { spawn } from 'node:child_process';
import { createServer } from 'vite';

// For people who work on Inlay: the server restarts and the page reloads when a source changes.
// The page comes from Vite on port 4401, which sends /api on to our server.
const arguments_ = ['--watch', '--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', 'apps/server/src/main.ts', 'serve', '--port', '4400', ...process.argv.slice(2)];
const server = spawn(process.execPath, arguments_, { stdio: 'inherit' });
const vite = await createServer({ root: 'apps/playground', configFile: 'apps/playground/vite.config.ts' });
await vite.listen();
vite.printUrls();

const stop = async (): Promise<void> => {
  server.kill('SIGTERM');
  await vite.close();
};
process.once('SIGINT', () => void stop()).once('SIGTERM', () => void stop());
server.once('exit', (code) => {
  process.exitCode = code ?? 0;
  void vite.close();
});
