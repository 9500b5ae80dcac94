#!/usr/bin/env node
// The `inlay` command. It runs the TypeScript sources directly, so it starts itself again with the source condition,
// and under Node 24 where this Node is too old: the one that the launcher recorded, or one from the npm registry.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(server, 'src', 'main.ts');
const words = ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)];

const node = newEnoughNode();
if (node !== undefined) start(node, words);
else start('npm', ['exec', '--yes', '--loglevel=error', '--package=node@24', '--', 'node', ...words], process.platform === 'win32');

function newEnoughNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  const record = join(dirname(dirname(server)), 'node_modules', '.cache', 'inlay', 'node.json');
  if (!existsSync(record)) return undefined;
  const { path } = JSON.parse(readFileSync(record, 'utf8'));
  return existsSync(path) ? path : undefined;
}

function start(command, args, shell = false) {
  const child = spawn(command, args, { stdio: 'inherit', shell });
  const forward = (signal) => {
    // A terminal sends Ctrl+C to the child as well.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  process.on('SIGINT', forward).on('SIGTERM', forward);
  child.on('error', (error) => {
    console.error(`Could not run ${command}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
