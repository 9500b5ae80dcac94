import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a test server received it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server of a test. */
export interface TestServer {
  readonly port: number;
  readonly origin: string;
  /** Everything that arrived, in order. */
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Starts an HTTP server on a free loopback port. */
export async function startTestServer(answer: (request: SeenRequest, response: ServerResponse) => void): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (chunk: Buffer) => void (body += String(chunk)));
    incoming.on('end', () => {
      const request = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body };
      seen.push(request);
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port, seen,
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Waits until something is so; fails after two seconds. */
export async function until(isSo: () => boolean): Promise<number> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > 2_000) throw new Error('It did not come to be so within 2 s.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - start;
}
