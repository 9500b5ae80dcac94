import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { AiEvent, AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';

const ROWS = 10_000;
const CALL_MS = 20;
const CONCURRENCY = 8;

/** A batch over ten thousand rows with a model that takes its time, as a line. */
export async function batchLine(): Promise<string> {
  let open = 0;
  let most = 0;
  const resources: AiRunner = {
    async *run({ options: { prompt } }): AsyncGenerator<AiEvent> {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, CALL_MS));
      open -= 1;
      yield { type: 'text', text: prompt };
      yield { type: 'finish', reason: 'stop' };
    },
  };
  const { document } = parseDocument({
    inlay: 1, pages: { main: {} }, state: { rows: Array.from({ length: ROWS }, (_, index) => ({ index })) },
    queries: { ask: { resource: 'r', action: 'generateText', forEach: '<< rows.value >>', batchSize: CONCURRENCY, timeoutMs: 600_000, options: { prompt: 'Row << item.index >>' } } },
  }, { components: [] });
  const app = createApp(document!, { components: [], resources });
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const started = performance.now();
  const { data } = await app.query('ask')!.trigger();
  const took = performance.now() - started;
  delays.disable();
  app.dispose();
  const isInOrder = (data as readonly string[]).every((text, index) => text === `Row ${index}`);
  const ideal = (ROWS / CONCURRENCY) * CALL_MS;
  return `- ${ROWS.toLocaleString('en')} rows, a model that takes ${CALL_MS} ms a call, ${CONCURRENCY} at once: ${(took / ideal).toFixed(2)} times the ideal time, at most ${most} calls open, answers ${isInOrder ? 'in order' : 'OUT OF ORDER'}, longest task ${Math.round(delays.max / 1e6)} ms.`;
}
