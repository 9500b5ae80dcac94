import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one with the same number. Both parts are null where the system does not say
 * (not Linux); then only the number can be compared.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** The kernel's id of this boot. */
  readonly boot: string | null;
  /** When the process started, in clock ticks since boot. */
  readonly started: string | null;
}

/** The identity of a running process, or undefined when there is none with this number. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  return isRunning(pid) ? { pid, boot: readBoot(), started: readStarted(pid) } : undefined;
}

/** True when the process that `identity` was taken of still runs. */
export function isSameProcess(identity: ProcessIdentity): boolean {
  const now = identifyProcess(identity.pid);
  if (now === undefined) return false;
  if (identity.boot !== null && now.boot !== null && identity.boot !== now.boot) return false;
  return identity.started === null || now.started === null || identity.started === now.started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readBoot(): string | null {
  return readSystemFile('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

function readStarted(pid: number): string | null {
  // The command name stands in parentheses and may hold spaces, so count the fields from its last ")".
  const status = readSystemFile(`/proc/${pid}/stat`);
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function readSystemFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No such file: another system, or the process has just ended.
    return undefined;
  }
}
