import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { describe, expect, it } from 'vitest';
import { chartDefinition } from '../chart/chart.definition.ts';
import { listViewDefinition } from '../list-view/list-view.definition.ts';
import { tableDefinition } from './table.definition.ts';

const components = [tableDefinition, listViewDefinition, chartDefinition];

/** An app whose query fails, or answers, when the page is loaded. */
async function appWith(props: object, { type = 'table', fails = true }: { readonly type?: string; readonly fails?: boolean } = {}): Promise<App> {
  const { document } = parseDocument({
    inlay: 1, pages: { main: {} },
    components: { it: { type, parent: 'main', order: 'a0', props } },
    queries: { orders: { resource: 'api', action: 'generateText', run: 'onLoad', options: { prompt: 'x' } } },
  }, { components });
  const app = createApp(document!, {
    components,
    resources: {
      async *run() {
        yield { type: 'start', source: { resource: 'api', origin: 'demo', model: 'm', label: null } };
        if (fails) yield { type: 'error', error: { kind: 'request', message: 'The service is away.', hint: null, status: 500, retryAfterSeconds: null } };
        else yield { type: 'text', text: 'fine' };
        if (!fails) yield { type: 'finish', reason: 'stop' };
      },
    },
  });
  // The queries of a page start once its maker has mounted it.
  await Promise.resolve();
  await app.settled();
  return app;
}

const said = async (...given: Parameters<typeof appWith>): Promise<unknown> => (await appWith(...given)).get('it')!.prop('errorMessage');

describe('a list whose query fails', () => {
  it.each(['table', 'listView', 'chart'])('says so where nothing else was said: %s', async (type) => {
    expect(await said({ data: '<< orders.data >>' }, { type })).toBe('The service is away.');
    expect(await said({ data: '<< (orders.data ?? []).filter((row) => row.open) >>' }, { type })).toBe('The service is away.');
    expect(await said({ data: '<< orders.data >>' }, { type, fails: false })).toBe('');
  });

  it('says what the builder gave, also nothing', async () => {
    expect(await said({ data: '<< orders.data >>', errorMessage: '' })).toBe('');
    expect(await said({ data: '<< orders.data >>', errorMessage: "<< orders.error ? 'Sorry.' : '' >>" })).toBe('Sorry.');
  });

  it('says nothing where the data come from elsewhere, and finds no fault in it', async () => {
    for (const data of ['<< it2.data >>', '<< [1, 2] >>', [1]]) {
      const app = await appWith({ data });
      expect([app.get('it')!.prop('errorMessage'), app.problems.filter(({ path }) => path.includes('errorMessage'))]).toEqual(['', []]);
    }
  });
});
