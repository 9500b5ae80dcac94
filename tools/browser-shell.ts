import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { readTar } from './read-tar.ts';
import { ROOT } from './repository.ts';
import { runNpm } from './run-command.ts';

// A headless Chromium for Linux on x64 with the few shared libraries it needs, as an npm package: it needs
// neither root nor the system's packages. Only its archives are used, none of its code.
const SHELL_PACKAGE = '@sparticuz/chromium@153.0.0';
const SHELL_SHA512 = 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';
const CACHE = join(ROOT, '.cache', 'browser');

/** Where the unpacked shell is, whether or not it is there yet. The name changes with the pinned version. */
const SHELL = join(CACHE, `shell-${SHELL_PACKAGE.replace(/.*@/, '')}`, 'chrome');

/** The shell that an earlier run unpacked, or undefined. */
export function cachedShell(): string | undefined {
  return existsSync(SHELL) ? SHELL : undefined;
}

/**
 * Brings the pinned shell from the npm registry into `.cache/browser` and resolves with its path. Rejects when the
 * package cannot be had, is not byte for byte the one that is pinned, or does not start here with the given switches:
 * another C library, or a system that allows no sandbox to ordinary users.
 */
export async function unpackShell(switches: readonly string[]): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const workshop = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    const archive = await downloadArchive(workshop);
    writeShell(archive, join(workshop, 'shell'));
    await tryShell(join(workshop, 'shell', 'chrome'), switches);
    publish(join(workshop, 'shell'), dirname(SHELL));
    return SHELL;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function downloadArchive(folder: string): Promise<Uint8Array> {
  const { code, output } = await runNpm(['pack', SHELL_PACKAGE, '--silent', '--pack-destination', folder], { cwd: folder });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) throw new Error(`npm could not bring ${SHELL_PACKAGE} (${output.trim().split('\n').at(-1) || `exit code ${code}`})`);
  const bytes = readFileSync(join(folder, name));
  const hash = createHash('sha512').update(bytes).digest('base64');
  if (hash !== SHELL_SHA512) throw new Error(`${SHELL_PACKAGE} has the SHA-512 ${hash}, expected ${SHELL_SHA512}`);
  return gunzipSync(bytes);
}

function writeShell(archive: Uint8Array, folder: string): void {
  const packed = new Map(readTar(archive).map((entry) => [entry.name, entry.bytes]));
  const inflate = (name: string) => {
    const bytes = packed.get(`package/bin/${name}`);
    if (bytes === undefined) throw new Error(`${SHELL_PACKAGE} holds no bin/${name}`);
    return brotliDecompressSync(bytes);
  };
  writeInto(folder, 'chromium', inflate('chromium.br'), 0o755);
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    for (const entry of readTar(inflate(name))) writeInto(folder, entry.name, entry.bytes, entry.isExecutable ? 0o755 : 0o644);
  }
  writeInto(folder, 'fonts.conf', FONTS_CONFIGURATION, 0o644);
  writeInto(folder, 'chrome', WRAPPER, 0o755);
}

function writeInto(folder: string, name: string, content: Uint8Array | string, mode: number): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}

/** Opens a page, since `--version` alone is printed before the sandbox is set up. */
async function tryShell(shell: string, switches: readonly string[]): Promise<void> {
  try {
    const browser = await chromium.launch({ executablePath: shell, args: [...switches], timeout: 60_000 });
    await (await browser.newPage()).setContent('<p>ready</p>');
    await browser.close();
  } catch (error) {
    const lines = String(error).split('\n');
    const reason = lines.find((line) => /FATAL|ERROR|cannot|not found/.test(line)) ?? lines[0];
    throw new Error(`the headless Chromium of ${SHELL_PACKAGE} does not start here: ${reason}`, { cause: error });
  }
}

/** A rename is all or nothing, so two processes that unpack at once cannot leave a half-written shell. */
function publish(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // The other process was first, and what it published is the same.
    if (!existsSync(SHELL)) throw error;
  }
}

// The configuration in the package names a folder under /tmp. Without any font all text has no size,
// and whoever waits for text to be visible waits in vain.
const FONTS_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

const WRAPPER = `#!/bin/sh
here=$(dirname "$0")
export FONTCONFIG_FILE="$here/fonts.conf"
export LD_LIBRARY_PATH="$here/lib:$here\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/chromium" "$@"
`;
