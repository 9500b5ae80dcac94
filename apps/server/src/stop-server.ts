import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunSlots } from './gateway/run-slots.ts';

const GRACE_MS = 10_000;
const LOOK_EVERY_MS = 25;
/** For the last bytes of answers that are on their way. */
const LINGER_MS = 200;

/** Stops accepting requests, lets runs end for `graceMs` at most, stops those that have not, and drops what is still connected. */
export async function stopServer(server: Server, { runSlots, shutdown, graceMs = GRACE_MS }: { readonly runSlots: RunSlots; readonly shutdown: AbortController; readonly graceMs?: number | undefined }): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const deadline = performance.now() + graceMs;
  while (runSlots.inUse() > 0 && performance.now() < deadline) await wait(LOOK_EVERY_MS);
  shutdown.abort();
  await Promise.race([closed, wait(LINGER_MS)]);
  server.closeAllConnections();
  await closed;
}
