import type { Edit } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { branchUnfit, unfitWords } from './branch-unfit.ts';
import { keepUnfit, listUnfit } from './keep-unfit.ts';
import { openSession, setNote } from './stored-session.fixture.ts';

/** A session with edits of an earlier visit kept apart, and what is asked of the server about branches. */
async function openWith(edits: readonly unknown[], base = 'v1') {
  const opened = await openSession();
  const { session, server } = opened;
  const asked: unknown[] = [];
  Object.assign(session.api, {
    createBranch: async (...words: readonly unknown[]) => void asked.push(['create', ...words]),
    saveEdits: async (...words: readonly unknown[]) => void asked.push(['save', ...words]),
  });
  keepUnfit(session.unfit, { branch: 'main', at: 1, text: JSON.stringify({ base, edits }) });
  return { session, server, asked, kept: listUnfit(session.unfit)[0]! };
}

describe('branchUnfit', () => {
  it('begins a branch at the version that they were made on, saves them there, and keeps them apart no more', async () => {
    const { session, server, asked, kept } = await openWith([setNote('mine'), { type: 'setAppName', name: 'Mine' }]);
    server.saveElsewhere([{ type: 'removeComponent', name: 'note' }]);
    expect(await branchUnfit(session, kept, 'earlier')).toEqual({ taken: 2, left: 0 });
    expect(asked).toEqual([['create', 'app', 'earlier', 'v1'], ['save', 'app', { edits: [setNote('mine'), { type: 'setAppName', name: 'Mine' }], expected: 'v1' }, 'earlier']]);
    expect(session.unfit.count).toBe(0);
    session.dispose();
  });

  it('takes those that fit onto the newest version where theirs is gone, and lets go of none', async () => {
    const { session, server, asked, kept } = await openWith([setNote('mine'), { type: 'setColour' }, { type: 'setAppName', name: 'Mine' }], 'gone');
    server.saveElsewhere([{ type: 'removeComponent', name: 'note' }]);
    expect(await branchUnfit(session, kept, 'earlier')).toEqual({ taken: 1, left: 2 });
    expect(asked).toEqual([['create', 'app', 'earlier', 'v2'], ['save', 'app', { edits: [{ type: 'setAppName', name: 'Mine' }], expected: 'v2' }, 'earlier']]);
    expect(session.unfit.count).toBe(1);
    session.dispose();
  });

  it('makes no branch where none fits, and none while their version cannot be read for the moment', async () => {
    const { session, server, asked, kept } = await openWith([setNote('mine')], 'gone');
    server.saveElsewhere([{ type: 'removeComponent', name: 'note' }]);
    expect(await branchUnfit(session, kept, 'earlier').catch((error: unknown) => error)).toMatchObject({ code: 'unfit' });
    Object.assign(session.api, { readVersion: () => Promise.reject(new ApiError('down', { code: 'unreachable', status: 0 })) });
    expect(await branchUnfit(session, kept, 'earlier').catch((error: unknown) => error)).toMatchObject({ code: 'unreachable' });
    expect([asked, session.unfit.count]).toEqual([[], 1]);
    session.dispose();
  });
});

describe('branchUnfit, where the branch takes no edits', () => {
  it.each([
    ['deletes it again where the server refuses them', new ApiError('too large', { code: 'too-large', status: 413 }), [['create', 'app', 'earlier', 'v1'], ['change', 'app', 'earlier', { isDeleted: true }]]],
    ['leaves it where nobody knows whether they are saved', new ApiError('down', { code: 'unreachable', status: 0 }), [['create', 'app', 'earlier', 'v1']]],
  ])('%s, says why, and goes on keeping them apart', async (_, refusal, calls) => {
    const { session, asked, kept } = await openWith([setNote('mine')]);
    Object.assign(session.api, {
      saveEdits: () => Promise.reject(refusal),
      changeBranch: async (...words: readonly unknown[]) => void asked.push(['change', ...words]),
    });
    expect(await branchUnfit(session, kept, 'earlier').catch((error: unknown) => error)).toBe(refusal);
    expect([asked, session.unfit.count]).toEqual([calls, 1]);
    session.dispose();
  });
});

describe('unfitWords', () => {
  it('says what each edit does, whether it fits or not', async () => {
    const edits: readonly (Edit | { readonly type: string })[] = [{ type: 'setProp', name: 'gone', prop: 'value', value: 'x' }, { type: 'renameComponent', name: 'gone', to: 'back' }, { type: 'removePage', name: 'gone' }, { type: 'removeComponent', name: 'gone' }, { type: 'moveComponent', name: 'gone', parent: 'main', order: 'a1' }, { type: 'setLayout', name: 'gone', layout: { x: 0, y: 0, w: 1, h: 1 } }, { type: 'setColour' }];
    const { session, kept } = await openWith(edits);
    expect(unfitWords(session, kept)).toEqual(['Changed value of gone', 'Renamed gone to back', 'Removed page gone', 'Removed gone', 'Moved gone to main', 'Moved gone', '{"type":"setColour"}']);
    expect(unfitWords(session, { ...kept, text: '{' })).toBe(undefined);
    session.dispose();
  });
});
