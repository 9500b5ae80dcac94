import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { definitions } from '@inlay/components/definitions';
import { startServer } from '@inlay/server';
import type { RunningServer } from '@inlay/server';
import type { EndToEndContext } from './e2e-test.ts';
import { ROOT } from './repository.ts';

/**
 * Starts the server as a new user has it, with an empty data folder, and closes it when the test ends. Model servers on
 * this machine are not looked for: what answers in a test must not depend on who runs it. `environment` is empty when left out.
 */
export async function startFreshServer({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>, environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const data = await mkdtemp(join(tmpdir(), 'inlay-e2e-'));
  const server = await startServer({
    port: 0,
    data,
    environment,
    components: definitions,
    user: { name: 'ada' },
    programs: [],
    folders: { playground: join(ROOT, 'apps', 'playground', 'dist'), examples: join(ROOT, 'examples') },
  });
  onCleanup(async () => {
    await server.close({ graceMs: 0 });
    await rm(data, { recursive: true, force: true });
  });
  return server;
}

/** Starts a third party's mock of the OpenAI API, stopped when the test ends. With keys it refuses who brings none of them. */
export async function startMockProvider({ onCleanup }: Pick<EndToEndContext, 'onCleanup'>, apiKeys: readonly string[] = []): Promise<LLMock> {
  const mock = new LLMock({ port: 0, ...(apiKeys.length === 0 ? {} : { auth: { apiKeys } }) });
  await mock.start();
  // A test may have stopped it already, to see what happens then.
  onCleanup(() => mock.stop().catch(() => undefined));
  return mock;
}
