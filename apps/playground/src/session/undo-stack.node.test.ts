import { definitions } from '@inlay/components/definitions';
import { formatDocument, parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits, mergeDocuments } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { UndoStack } from './undo-stack.ts';

const START = parseDocument({
  inlay: 1, name: 'Start', pages: { main: { title: 'Main', order: 'a0' } },
  components: {
    one: { type: 'text', parent: 'main', order: 'a0', props: { value: 'one' } },
    two: { type: 'text', parent: 'main', order: 'a1', props: { value: 'two' } },
    box: { type: 'container', parent: 'main', order: 'a2' },
  },
}, { components: definitions }).document!;

const set = (name: string, value: string): Edit => ({ type: 'setProp', name, prop: 'value', value });
const words = (document: AppDocument): string => Object.keys(document.components).filter((name) => name !== 'box').sort().map((name) => `${name}=${String(document.components[name]?.props?.['value'] ?? '')}`).join(' ');

/** A person at work, beside somebody else. */
function begin() {
  const stack = new UndoStack();
  let document = START;
  let at = 0;
  const after = (edits: readonly Edit[]): ReturnType<typeof applyEdits> => applyEdits(document, edits, { components: definitions });
  return {
    stack,
    get words() { return words(document); },
    get bytes() { return formatDocument(document); },
    make(...edits: readonly Edit[]) {
      const result = after(edits);
      stack.push({ edits, inverse: result.inverse!, at: (at += 60_000) });
      document = result.document!;
    },
    elsewhere(...edits: readonly Edit[]) {
      stack.replaced(document, mergeDocuments);
      // Read from a file, so that nothing of it is the same object.
      document = parseDocument(formatDocument(after(edits).document!), { components: definitions }).document!;
    },
    undo() {
      document = stack.undo(document)?.document ?? document;
    },
    redo() {
      document = stack.redo(document)?.document ?? document;
    },
  };
}

describe('UndoStack', () => {
  it('takes back what a person did, and leaves what somebody else did meanwhile', () => {
    const work = begin();
    work.make(set('one', 'mine'));
    work.make(set('one', 'mine again'));
    work.elsewhere(set('two', 'theirs'));
    work.make(set('two', 'mine over theirs'));
    work.undo();
    expect(work.words).toBe('one=mine again two=theirs');
    work.undo();
    work.undo();
    expect([work.words, work.stack.canUndo]).toEqual(['one=one two=theirs', false]);
    for (const _ of [1, 2, 3]) work.redo();
    expect([work.words, work.stack.canRedo]).toEqual(['one=mine again two=mine over theirs', false]);
  });

  it('passes over a step whose place they changed, too, and goes on with those before it', () => {
    const work = begin();
    work.make(set('one', 'mine'));
    work.make(set('two', 'mine'));
    work.elsewhere(set('two', 'theirs'));
    work.undo();
    expect([work.words, work.stack.canUndo]).toEqual(['one=one two=theirs', false]);
    work.redo();
    expect(work.words).toBe('one=mine two=theirs');
  });

  it('follows renames, and does not take away what they put into what is taken back', () => {
    const work = begin();
    work.make(set('one', 'mine'));
    work.make({ type: 'addComponent', name: 'card', component: { type: 'container', parent: 'main', order: 'a5' } });
    work.elsewhere({ type: 'renameComponent', name: 'one', to: 'uno' }, { type: 'moveComponent', name: 'two', parent: 'card', order: 'a0' });
    work.undo();
    expect(work.bytes).toContain('"parent": "card"');
    expect(work.words).toContain('uno=one');
  });

  it('keeps what can be made again over a change of somebody else’s, and again over the next', () => {
    const work = begin();
    for (const value of ['a', 'b', 'c']) work.make(set('one', value));
    work.undo();
    work.undo();
    work.elsewhere(set('two', 'first'));
    work.elsewhere(set('two', 'second'));
    work.redo();
    work.redo();
    expect(work.words).toBe('one=c two=second');
    for (const _ of [1, 2, 3]) work.undo();
    expect(work.words).toBe('one=one two=second');
  });

  it('has nothing left where they changed everything', () => {
    const work = begin();
    work.make(set('one', 'mine'));
    work.elsewhere({ type: 'removeComponent', name: 'one' });
    expect(work.stack.canUndo).toBe(true);
    work.undo();
    expect([work.words, work.stack.canUndo, work.stack.canRedo]).toEqual(['two=two', false, false]);
  });

  it('does not join what is typed after their change to what was typed before it', () => {
    const work = begin();
    const push = (value: string, before: string): void => work.stack.push({ edits: [set('one', value)], inverse: [set('one', before)], at: 1 });
    push('a', 'one');
    work.elsewhere(set('two', 'theirs'));
    push('ab', 'a');
    work.undo();
    expect(work.stack.canUndo).toBe(true);
  });
});
