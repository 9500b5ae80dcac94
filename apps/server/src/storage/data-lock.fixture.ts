import { setTimeout as wait } from 'node:timers/promises';
import { takeDataLock } from './data-lock.ts';

// Run as a process of its own by data-lock.test.ts: takes the lock, says so, and holds it until it is killed.
try {
  takeDataLock(process.argv[2] ?? '');
  console.log('held');
  await wait(60_000);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 3;
}
