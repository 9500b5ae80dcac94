import { expect } from 'chai';
import * as fc from 'fast-check';
import type { AiEvent, AiRunner } from '../ai/index.ts';
import { parseDocument } from '../document/index.ts';
import { compileProgram } from '../program/index.ts';
import { createManualClock } from '../state/manual-clock.fixture.ts';
import { createTrace } from '../trace/index.ts';
import { createQuery } from './create-query.ts';

/** A run that waits for its end. Its answer is its number. */
interface OpenRun {
  readonly id: number;
  end(event: AiEvent): void;
}

function makeQuery(concurrency: string) {
  const open: OpenRun[] = [];
  let count = 0;
  const runner: AiRunner = {
    async *run() {
      const id = (count += 1);
      const last = await new Promise<AiEvent>((resolve) => open.push({ id, end: resolve }));
      // A provider that does not notice that it was stopped says all it has to say.
      if (last.type === 'finish') yield { type: 'text', text: String(id) };
      yield last;
    },
  };
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, queries: { ask: { resource: 'r', action: 'generateText', concurrency, options: { prompt: 'x' } } } }, { components: [] });
  const compiled = compileProgram(document!, { definitions: new Map() }).queries.get('ask')!;
  const clock = createManualClock();
  const query = createQuery('ask', compiled, { runner, clock, trace: createTrace(() => 0), callTool: async () => ({ data: null }), scope: (_references, locals) => locals, settled: async () => undefined });
  return { query, open, clock };
}

/** What should be shown: the answer of the newest run that ended well, since the last reset. */
class Expected {
  readonly #active = new Set<number>();
  readonly #switches: boolean;
  #last = 0;
  #newestEnded = 0;
  data: string | null = null;

  constructor(concurrency: string) {
    this.#switches = concurrency === 'switch';
  }

  trigger(): void {
    if (this.#switches) this.stop();
    this.#last += 1;
    this.#active.add(this.#last);
  }

  settle(id: number, isGood: boolean): void {
    if (!this.#active.delete(id) || id < this.#newestEnded) return;
    this.#newestEnded = id;
    if (isGood) this.data = String(id);
  }

  stop(): void {
    if (this.#active.size > 0) this.#newestEnded = Math.max(...this.#active, this.#newestEnded);
    this.#active.clear();
  }

  reset(): void {
    this.stop();
    this.data = null;
  }

  get isFetching(): boolean {
    return this.#active.size > 0;
  }
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'trigger' } as const) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('settle' as const), which: fc.nat(), isGood: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'abort' } as const) },
  { weight: 1, arbitrary: fc.constant({ do: 'reset' } as const) },
  { weight: 1, arbitrary: fc.constant({ do: 'wait' } as const) },
);

/** Lets everything happen that waits for nothing but its turn. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 24; turn += 1) await Promise.resolve();
}

describe('the runs of a query', () => {
  for (const concurrency of ['switch', 'parallel']) {
    it(`never let an older answer take the place of a newer one, however they meet (${concurrency})`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        const { query, open, clock } = makeQuery(concurrency);
        const expected = new Expected(concurrency);
        for (const each of steps) {
          if (each.do === 'trigger') {
            expected.trigger();
            void query.trigger();
          } else if (each.do === 'settle') {
            const [run] = open.splice(each.which % Math.max(1, open.length), 1);
            if (run !== undefined) expected.settle(run.id, each.isGood);
            run?.end(each.isGood ? { type: 'finish', reason: 'stop' } : { type: 'error', error: { kind: 'server', message: 'It broke.', hint: null, status: 500, retryAfterSeconds: null } });
          } else if (each.do === 'wait') clock.advance(20);
          else {
            if (each.do === 'abort') expected.stop();
            else expected.reset();
            query[each.do]();
          }
          await turns();
          const { data, isFetching } = query.snapshot.value;
          expect([data, isFetching]).to.deep.equal([expected.data, expected.isFetching]);
        }
        query.dispose();
        await turns();
        expect(clock.pending).to.equal(0);
      }), { numRuns: 1_000 });
    });
  }
});
