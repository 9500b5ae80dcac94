import type { AddressInfo } from 'node:net';
import type { AiResource } from '@inlay/runtime/ai';
import { createAdaptorServer } from '@hono/node-server';
import { DEMO_LABEL, DEMO_MODEL_ID } from './chat-answer.ts';
import { createDemoRoutes } from './demo-routes.ts';

/** A running demo model. */
export interface DemoModel {
  /** The resource by which it is called, like any other. */
  readonly resource: AiResource;
  close(): Promise<void>;
}

/**
 * Starts the demo model on a free loopback port of its own. It is asked over HTTP by the very code that asks every
 * other provider, so what works with it works with them.
 */
export async function startDemoModel({ now }: { readonly now: () => number }): Promise<DemoModel> {
  const server = createAdaptorServer({ fetch: createDemoRoutes({ now }).fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  // Alone it must not keep a process alive: a command that has printed its answer is done.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    resource: {
      name: 'demo',
      description: 'A small built-in stand-in: it summarises, classifies and extracts by rules.',
      baseUrl: `http://127.0.0.1:${port}/v1`,
      schema: 'openai',
      models: [DEMO_MODEL_ID],
      headers: {},
      label: DEMO_LABEL,
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    }),
  };
}
