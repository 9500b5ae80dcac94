import { definitions } from '@inlay/components/definitions';
import { describe, expect, it } from 'vitest';
import type { AppDocument, QueryNode } from '@inlay/runtime/document';
import { withQueryToShow } from './query-to-show.ts';

const query = (action: string, more: Partial<QueryNode> = {}): QueryNode => ({ action, run: 'manual', options: {}, ...more }) as QueryNode;
const shown = (type: string, queries: Readonly<Record<string, QueryNode>>, openQuery?: string): unknown =>
  withQueryToShow(definitions.find((each) => each.type === type)!, { document: { queries } as AppDocument, openQuery }).example['query'];

describe('withQueryToShow', () => {
  const queries = { find: query('searchVectors'), ask: query('generateText'), talk: query('generateChatResponse'), sum: query('summarizeText', { forEach: '<< rows >>' }) };

  it('shows the query that was opened last, and otherwise the first that fits the kind', () => {
    expect([shown('aiQuery', queries), shown('aiQuery', queries, 'sum'), shown('aiQuery', queries, 'find'), shown('chat', queries, 'ask'), shown('batchProgress', queries)]).toEqual(['ask', 'sum', 'ask', 'talk', 'sum']);
  });

  it('leaves a kind as it is where there is none to show', () => {
    expect([shown('aiQuery', {}), shown('chat', { ask: query('generateText') }), shown('button', queries)]).toEqual(['', '', undefined]);
  });
});
