import { definitions } from '@inlay/components/definitions';
import type { AiRunner } from '@inlay/runtime/ai';
import { formatDocument, parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '../api/api-client.ts';
import { Session } from './session.ts';
import './all-kinds.fixture.ts';

/** More than steps that are joined because they come quickly, one after another. */
const APART = 60_000;
const STEPS = 100;

const START = parseDocument({
  inlay: 1,
  name: 'Start',
  pages: { main: { title: 'Main', order: 'a0' } },
  components: { box: { type: 'container', parent: 'main', order: 'a0' }, note: { type: 'text', parent: 'main', order: 'a1', props: { value: 'one' } } },
  state: { filter: 'all' },
}, { components: definitions }).document!;

/** What a person could do to a document, chosen by two numbers: every section, and every way in which edits depend on each other. */
function editFor(document: AppDocument, [kind, at]: readonly [number, number]): Edit {
  const names = Object.keys(document.components);
  const name = names[at % names.length]!;
  const fresh = `new${at}`;
  const choices: readonly Edit[] = [
    { type: 'addComponent', name: fresh, component: { type: 'text', parent: 'main', order: `b${at % 10}`, props: { value: `<< ${name}.value >>` } } },
    { type: 'setProp', name, prop: 'value', value: `text ${at}` },
    { type: 'setProp', name, prop: 'value' },
    { type: 'renameComponent', name, to: `renamed${at}` },
    { type: 'removeComponent', name },
    { type: 'moveComponent', name, parent: 'box', order: `c${at % 10}` },
    { type: 'setAppName', name: `App ${at}` },
    { type: 'setState', name: `state${at % 5}`, value: at },
  ];
  return choices[kind % choices.length]!;
}

async function open() {
  let now = 0;
  const api = { readApp: async () => ({ document: START, head: { version: 'v1' } }), saveEdits: () => new Promise(() => undefined) } as unknown as ApiClient;
  const runner = { async *run() { /* Says nothing. */ } } as unknown as AiRunner;
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined } as unknown as Storage;
  return Session.open('app', { api, runner, storage, tab: 'one', clock: () => (now += APART), host: {} });
}

describe('undo and redo', () => {
  it('take back a hundred steps to the bytes of the start, and make them again to the bytes of the end', async () => {
    await fc.assert(fc.asyncProperty(fc.infiniteStream(fc.tuple(fc.nat(7), fc.nat(999))), async (choices) => {
      const session = await open();
      const bytes = [formatDocument(session.document)];
      for (const choice of choices) {
        const refused = session.apply([editFor(session.document, choice)]);
        const after = formatDocument(session.document);
        // An edit may come to nothing, as a name changed to itself does: then there is nothing to take back.
        if (refused === undefined && after !== bytes.at(-1)) bytes.push(after);
        if (bytes.length > STEPS) break;
      }
      for (let step = STEPS - 1; step >= 0; step -= 1) {
        session.undo();
        expect(formatDocument(session.document)).toBe(bytes[step]);
      }
      expect(session.canUndo).toBe(false);
      for (let step = 1; step <= STEPS; step += 1) session.redo();
      expect([formatDocument(session.document), session.canRedo]).toEqual([bytes[STEPS], false]);
      session.dispose();
    }), { numRuns: 10 });
  });
});
