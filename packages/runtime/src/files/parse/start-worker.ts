import { WORKER_NAME } from './messages.ts';
import { platform } from '../platform.ts';
import type { FileWorker } from '../platform.ts';
import { trustedAddress } from '../../trusted-address.ts';

/** A page that has said no is not asked again: each time is a report to its owner. */
let isRefused = false;

/**
 * Starts a worker from an address of our own. Undefined where there are none (Node, workers), where the page forbids it,
 * and where the code came from another site: workers must not.
 */
export function startWorker(address: string): FileWorker | undefined {
  const { Worker, document } = platform;
  if (isRefused || Worker === undefined || document === undefined) return undefined;
  try {
    return new Worker(trustedAddress(address), { type: 'module', name: WORKER_NAME });
  } catch {
    isRefused = true;
    return undefined;
  }
}
