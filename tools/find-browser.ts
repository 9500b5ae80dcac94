import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cachedShell, unpackShell } from './browser-shell.ts';
import { runCommand } from './run-command.ts';

/** What the search asks of the machine; tests answer in its place. */
export interface BrowserProbes {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** The shell that was brought earlier. */
  cachedShell(): string | undefined;
  /** Brings the shell; rejects with the reason when it cannot, or when the shell does not start here. */
  unpackShell(): Promise<string>;
  /** Installs the system's Chromium; rejects with the reason when it cannot. */
  installWithApt(): Promise<void>;
  say(message: string): void;
}

const PATH_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const MAC_APPLICATIONS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * The path of a Chromium-based browser: `CHROME_PATH`; the shell that was brought before; an installed Chrome,
 * Chromium or Edge; on Linux x64 a pinned shell from the npm registry; as root on Linux, apt's chromium.
 * Rejects with one sentence that says what was tried and what to do; tests are never skipped for want of a browser.
 */
export async function findBrowser(probes: BrowserProbes = machine): Promise<string> {
  const named = probes.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (probes.exists(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist. Correct it, or unset it to have a browser found or brought.`);
  }
  return probes.cachedShell() ?? installedBrowser(probes) ?? bringBrowser(probes);
}

/** The switches that every browser of ours is started with: it talks to nobody but the page it is shown. */
export function browserArguments({ isRoot = process.getuid?.() === 0 } = {}): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to run as root; for anyone else it stays on.
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps', '--disable-extensions',
    '--disable-domain-reliability', '--no-first-run', '--no-default-browser-check', '--no-pings', '--metrics-recording-only', '--password-store=basic',
    '--disable-dev-shm-usage', // Containers have a tiny /dev/shm, and tabs crash when it is full.
  ];
}

function installedBrowser({ env, platform, exists }: BrowserProbes): string | undefined {
  if (platform === 'darwin') {
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) => MAC_APPLICATIONS.map((name) => join(folder, name))).find(exists);
  }
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find(exists);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return PATH_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
}

async function bringBrowser(probes: BrowserProbes): Promise<string> {
  const reasons: string[] = [];
  if (probes.platform === 'linux' && probes.arch === 'x64') {
    probes.say('No browser found: bringing a headless Chromium from the npm registry (67 MB, once)…');
    const shell = await attempt(probes.unpackShell, reasons);
    if (shell !== undefined) return shell;
  }
  if (probes.platform === 'linux' && probes.isRoot) {
    probes.say('Installing Chromium with apt…');
    await attempt(probes.installWithApt, reasons);
    const installed = installedBrowser(probes);
    if (installed !== undefined) return installed;
  }
  const tried = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  throw new Error(`No Chrome, Chromium or Edge was found and none could be brought${tried}: install one, or set CHROME_PATH to its program.`);
}

async function attempt<Value>(step: () => Promise<Value>, reasons: string[]): Promise<Value | undefined> {
  try {
    return await step();
  } catch (error) {
    reasons.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

const machine: BrowserProbes = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  cachedShell,
  unpackShell: () => unpackShell(browserArguments()),
  async installWithApt() {
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const { code, output } = await runCommand('apt-get', words, quiet);
      if (code !== 0) throw new Error(`apt-get ${words[0]} failed (${output.trim().split('\n').at(-1)})`);
    }
  },
  say: (message) => console.error(message),
};

if (import.meta.main) console.log(await findBrowser());
