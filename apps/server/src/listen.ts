import type { Server } from 'node:http';
import { InlayError } from '@inlay/runtime/inlay-error';

/** Where a server is looked for first. */
export const DEFAULT_PORT = 4400;
const PORTS_TRIED = 20;

/**
 * Listens on the port that is asked for, or on the first free one from 4400 on, and resolves with it.
 * Rejects with an InlayError `port-taken` when none of them is free.
 */
export async function listen(server: Server, { address, port }: { readonly address: string; readonly port: number | undefined }): Promise<number> {
  const first = port ?? DEFAULT_PORT;
  const last = port ?? DEFAULT_PORT + PORTS_TRIED - 1;
  for (let candidate = first; candidate <= last; candidate += 1) {
    if (await tryPort(server, address, candidate)) return candidate === 0 ? boundPort(server) : candidate;
  }
  const taken = first === last ? `Port ${first} is` : `The ports from ${first} to ${last} are`;
  throw new InlayError(`${taken} in use by another program.`, { code: 'port-taken', hint: 'Choose another one with --port.' });
}

function tryPort(server: Server, address: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES') reject(new InlayError(`This user may not listen on port ${port}.`, { code: 'port-denied', cause: error, hint: 'Choose one above 1023 with --port.' }));
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, address, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function boundPort(server: Server): number {
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}
