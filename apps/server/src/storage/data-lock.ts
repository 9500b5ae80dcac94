import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InlayError } from '@inlay/runtime/inlay-error';
import { identifyProcess, isSameProcess } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

/** A held lock. `release` may be called more than once, also while the process exits. */
export interface DataLock {
  release(): void;
}

/** A stale lock is taken over at most this often before giving up; more means that others keep taking it too. */
const MAX_ATTEMPTS = 5;

/**
 * Takes the data folder for this process. The lock is a file that names its holder, so that the one who is refused
 * can be told the process number; a lock whose holder is gone (after `kill -9`, or a reboot) is taken over.
 * The database's own exclusive lock stands behind it, should two processes take over at the same moment.
 *
 * Throws an InlayError `data-in-use` that names the process.
 */
export function takeDataLock(lockPath: string): DataLock {
  const own = JSON.stringify(identifyProcess(process.pid));
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (createLock(lockPath, own)) return { release: () => removeLock(lockPath, own) };
    const held = readText(lockPath);
    if (held === undefined) continue;
    const holder = parseHolder(held);
    if (holder !== undefined && isSameProcess(holder)) throw inUse(lockPath, holder.pid);
    removeStaleLock(lockPath, held);
  }
  throw inUse(lockPath, undefined);
}

/** The file appears with its whole text or not at all, and only if there is none: that is what link does. */
function createLock(lockPath: string, text: string): boolean {
  const draft = `${lockPath}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, lockPath);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the lock aside before looking at it again: between reading and removing, another process may have renewed it. */
function removeStaleLock(lockPath: string, seen: string): void {
  const aside = `${lockPath}.stale.${process.pid}`;
  try {
    renameSync(lockPath, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readText(aside);
  if (moved !== undefined && moved !== seen) createLock(lockPath, moved);
  rmSync(aside, { force: true });
}

function removeLock(lockPath: string, own: string): void {
  // Never remove a lock that someone else holds by now.
  if (readText(lockPath) === own) rmSync(lockPath, { force: true });
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    const { pid, boot, started } = JSON.parse(text) as ProcessIdentity;
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, boot: boot ?? null, started: started ?? null } : undefined;
  } catch {
    // Not a lock of ours, or one that a full disk cut short: nobody can be holding it.
    return undefined;
  }
}

function inUse(lockPath: string, pid: number | undefined): InlayError {
  const holder = pid === undefined ? 'Another process' : `Process ${pid}`;
  return new InlayError(`${holder} is using the data folder ${dirname(lockPath)}.`, { code: 'data-in-use', hint: 'Stop it first, or give this server its own folder with --data.' });
}
