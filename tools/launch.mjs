// Runs a task of this repository on a machine that may have nothing but Node (20 or newer) and npm.
// It brings the pinned pnpm, and Node 24 where the host's Node is too old, from the npm registry,
// installs what the lockfile asks for when that changed, and then runs tools/<task>.ts.
// Node built-ins only: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_PACKAGE = 'node@24';
const OLDEST_NODE = [22, 19];
const nodeRecord = join(root, 'node_modules', '.cache', 'inlay', 'node.json');

const [task, ...taskArguments] = process.argv.slice(2);
if (task === undefined) fail('Name a task: npm start, npm test, or node tools/launch.mjs TASK.');
if (!existsSync(join(root, 'tools', `${task}.ts`))) fail(`There is no task "${task}": tools/${task}.ts does not exist.`);

if (!isInstalled()) await install();
process.exitCode = await runTask();

/** True when node_modules holds exactly what pnpm-lock.yaml says. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml');
  const wanted = join(root, 'pnpm-lock.yaml');
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8');
}

async function install() {
  console.log('Installing packages…');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const command = ['pnpm', 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'];
  const code = await npmExec([...nodePackages(), packageManager], command);
  if (code !== 0) fail('Installing the packages failed; what pnpm printed above says why. Is the npm registry reachable?', code);
}

async function runTask() {
  const command = ['--conditions=@inlay/source', '--disable-warning=ExperimentalWarning', join('tools', `${task}.ts`), ...taskArguments];
  if (isNodeNewEnough(process.versions.node)) return run(process.execPath, command);
  const node = recordedNode() ?? (await bringNode());
  return run(node, command);
}

/** Where an earlier start found Node 24, so that a later one need not ask npm again. */
function recordedNode() {
  if (!existsSync(nodeRecord)) return undefined;
  const { path } = JSON.parse(readFileSync(nodeRecord, 'utf8'));
  return existsSync(path) ? path : undefined;
}

async function bringNode() {
  mkdirSync(dirname(nodeRecord), { recursive: true });
  const write = "require('node:fs').writeFileSync(process.argv[1], JSON.stringify({ path: process.execPath, version: process.versions.node }))";
  const code = await npmExec([NODE_PACKAGE], ['node', '-e', write, nodeRecord]);
  const node = code === 0 ? recordedNode() : undefined;
  if (node === undefined) fail(`Inlay needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}, and ${NODE_PACKAGE} could not be brought from the npm registry. Install a newer Node, or allow the registry.`);
  const { version } = JSON.parse(readFileSync(nodeRecord, 'utf8'));
  if (!isNodeNewEnough(version)) fail(`${NODE_PACKAGE} from the npm registry turned out to be Node ${version}; Inlay needs ${OLDEST_NODE.join('.')} or newer. If "ignore-scripts" is set in your npm configuration, install a newer Node yourself.`);
  return node;
}

function nodePackages() {
  return isNodeNewEnough(process.versions.node) ? [] : [NODE_PACKAGE];
}

function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function npmExec(packages, command) {
  const words = ['exec', '--yes', '--loglevel=error', ...packages.map((name) => `--package=${name}`), '--', ...command];
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...words]);
  return run('npm', words, { shell: process.platform === 'win32' });
}

/** Resolves with the exit code; passes the signals that end us on to the child, which then says when it is done. */
function run(command, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', ...options });
    // A terminal sends SIGINT to the child as well; forwarding it there would count as a second Ctrl+C.
    const forward = (signal) => { if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal); };
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', (error) => fail(`Could not run ${command}: ${error.message}`));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
