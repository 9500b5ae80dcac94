import type { AiRunner } from '@inlay/runtime/ai';
import type { Edit } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { holdBack } from './hold-back.fixture.ts';
import { pendingKeys, type PendingEdits } from './pending-edits.ts';
import { Session } from './session.ts';
import { makeServer, makeStorage, openSession, setNote, START, valueOf } from './stored-session.fixture.ts';

describe('Session', () => {
  it('shows an edit at once, and saves it with the version it was made on', async () => {
    const { session, server } = await openSession();
    expect(session.apply([setNote('two')])).toBe(undefined);
    expect(session.app.get('note')?.prop('value')).toBe('two');
    expect(session.saveState.status).toBe('unsaved');
    await session.save();
    expect(server.saves).toEqual([[setNote('two')]]);
    expect(session.saveState.status).toBe('saved');
    expect(session.head).toBe('v2');
    session.dispose();
  });

  it('says why an edit is refused, and changes nothing', async () => {
    const { session } = await openSession();
    expect(session.apply([{ type: 'removeComponent', name: 'gone' }])).toMatchObject({ code: 'missing' });
    expect(session.document).toBe(START);
    expect(session.canUndo).toBe(false);
    session.dispose();
  });

  it.each<readonly [string, readonly Edit[]]>([
    ['no edits', []],
    ['a name changed to itself', [{ type: 'renameComponent', name: 'note', to: 'note' }]],
    ['what is there already', [setNote('one')]],
  ])('takes %s for no step: nothing to save, nothing lost that can be redone', async (_, edits) => {
    const { session } = await openSession();
    session.apply([setNote('two')]);
    session.undo();
    await session.save();
    expect(session.apply(edits)).toBe(undefined);
    expect([session.canUndo, session.canRedo, session.saveState.status]).toEqual([false, true, 'saved']);
    session.dispose();
  });

  it('sends a typed word as one edit', async () => {
    const { session, server } = await openSession();
    for (const value of ['t', 'tw', 'two']) session.apply([setNote(value)]);
    await session.save();
    expect(server.saves).toEqual([[setNote('two')]]);
    session.dispose();
  });

  it('undoes and redoes, and saves those, too', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('two')]);
    session.apply([setNote('three')]);
    session.undo();
    expect(valueOf(session)).toBe('two');
    session.undo();
    expect(valueOf(session)).toBe('one');
    session.redo();
    expect(valueOf(session)).toBe('two');
    await session.save();
    expect(server.head().document.components['note']?.props?.['value']).toBe('two');
    session.dispose();
  });

  it('puts its edits on top of what another tab saved first', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('mine')]);
    server.saveElsewhere([{ type: 'setAppName', name: 'Theirs' }]);
    await session.save();
    expect(session.document.name).toBe('Theirs');
    expect(valueOf(session)).toBe('mine');
    expect(server.head().document).toEqual(session.document);
    session.dispose();
  });

  it('publishes and brings back what it has put on top of what another tab saved first', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('mine')]);
    server.saveElsewhere([{ type: 'setAppName', name: 'Theirs' }]);
    expect([await session.saveAll('nothing can be published'), session.saveState.status]).toEqual([server.head().id, 'saved']);
    session.apply([setNote('mine again')]);
    server.saveElsewhere([{ type: 'setAppName', name: 'Theirs again' }]);
    await session.restore('v1');
    expect([valueOf(session), session.document.name, session.saveState.status]).toEqual(['one', 'Start', 'saved']);
    session.undo();
    expect([valueOf(session), session.document.name]).toEqual(['mine again', 'Theirs again']);
    session.dispose();
  });

  it('asks when its edits do not fit any more, and keeps them until then', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('mine')]);
    server.saveElsewhere([{ type: 'removeComponent', name: 'note' }]);
    await session.save();
    expect(session.saveState.status).toBe('conflict');
    expect(valueOf(session)).toBe('mine');
    await session.discardAndReload();
    expect(session.saveState.status).toBe('saved');
    expect(session.document.components).toEqual({});
    session.dispose();
  });

  it('merges what both changed, and lets a person decide where it is one place', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('mine'), { type: 'setProp', name: 'note', prop: 'tone', value: 'muted' }]);
    server.saveElsewhere([setNote('theirs'), { type: 'setAppName', name: 'Theirs' }]);
    await session.save();
    expect(session.saveState).toMatchObject({ status: 'conflict', conflicts: [{ path: ['components', 'note', 'props', 'value'], base: 'one', ours: 'mine', theirs: 'theirs' }] });
    expect(valueOf(session)).toBe('mine');
    await session.settle(({ path }) => path.includes('value'));
    expect([session.saveState.status, server.head().document.name, server.head().document.components['note']?.props]).toEqual(['saved', 'Theirs', { value: 'theirs', tone: 'muted' }]);
    expect(session.document).toEqual(server.head().document);
    session.dispose();
  });

  it('merges what an earlier tab left with what was saved meanwhile', async () => {
    const server = makeServer();
    const storage = makeStorage();
    server.state.failure = new ApiError('gone', { code: 'unreachable', status: 0 });
    const { session } = await openSession(server, storage);
    session.apply([setNote('kept')]);
    await session.save();
    session.dispose();
    server.state.failure = undefined;
    server.saveElsewhere([{ type: 'setAppName', name: 'Meanwhile' }]);
    const later = await openSession(server, storage);
    await later.session.save();
    await later.session.save();
    expect([server.head().document.name, server.head().document.components['note']?.props?.['value'], later.session.saveState.status]).toEqual(['Meanwhile', 'kept', 'saved']);
    later.session.dispose();
  });

  it('knows its own save again whose answer was lost, whatever was typed since', async () => {
    const { session, server } = await openSession();
    const { saveEdits } = server.api;
    Object.assign(server.api, { saveEdits: async (...call: Parameters<typeof saveEdits>) => {
      await saveEdits(...call);
      throw new ApiError('The connection broke.', { code: 'unreachable', status: 0 });
    } });
    session.apply([setNote('one more')]);
    await session.save();
    expect(session.saveState.status).toBe('offline');
    Object.assign(server.api, { saveEdits });
    session.apply([setNote('one more and one')]);
    await session.save();
    await session.save();
    expect([session.saveState.status, server.head().document.components['note']?.props?.['value']]).toEqual(['saved', 'one more and one']);
    session.dispose();
  });

  it('knows a save again that a closed tab had sent, and that was made after the next tab had opened', async () => {
    const { session, server, storage } = await openSession();
    const { saveEdits } = server.api;
    const sending = new Promise<() => void>((resolve) => {
      Object.assign(server.api, { saveEdits: (...call: Parameters<typeof saveEdits>) => new Promise(() => resolve(() => void saveEdits(...call))) });
    });
    session.apply([setNote('sent')]);
    void session.save();
    const send = await sending;
    session.apply([setNote('sent, and typed on')]);
    session.dispose();
    Object.assign(server.api, { saveEdits });
    const next = await openSession(server, storage);
    expect(valueOf(next.session)).toBe('sent, and typed on');
    send();
    next.session.apply([setNote('typed in the next tab')]);
    await next.session.save();
    await next.session.save();
    expect([next.session.saveState.status, server.head().document.components['note']?.props?.['value']]).toEqual(['saved', 'typed in the next tab']);
    next.session.dispose();
  });

  it('keeps what it could not save in this browser, and a later tab puts it back', async () => {
    const server = makeServer();
    const storage = makeStorage();
    server.state.failure = new ApiError('gone', { code: 'unreachable', status: 0 });
    const { session } = await openSession(server, storage);
    session.apply([setNote('kept')]);
    await session.save();
    expect(session.saveState).toMatchObject({ status: 'offline' });
    session.dispose();

    server.state.failure = undefined;
    const later = await openSession(server, storage);
    expect(valueOf(later.session)).toBe('kept');
    await later.session.save();
    expect(server.saves).toEqual([[setNote('kept')]]);
    later.session.dispose();
    const last = await openSession(server, storage);
    expect(last.session.saveState.status).toBe('saved');
    last.session.dispose();
  });

  it('goes on when the server was started anew and asks to sign in again', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('two')]);
    server.state.failure = new ApiError('Signed out.', { code: 'signed-out', status: 401, hint: 'Open the printed link.' });
    await session.save();
    expect(session.saveState).toEqual({ status: 'offline', message: 'Signed out. Open the printed link.' });
    server.state.failure = undefined;
    await session.save();
    expect(session.saveState.status).toBe('saved');
    session.dispose();
  });

  it('keeps what the server refuses, says why and what to do, and tries again after the next edit', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('too long')]);
    server.state.failure = new ApiError('This app is too large.', { code: 'too-large', status: 413, hint: 'Take pictures out of it.' });
    await session.save();
    expect([session.saveState, valueOf(session)]).toEqual([{ status: 'refused', message: 'This app is too large. Take pictures out of it.' }, 'too long']);
    expect(await session.saveAll('nothing can be published').catch((error: unknown) => error)).toMatchObject({ code: 'unsaved', hint: 'This app is too large. Take pictures out of it.' });
    server.state.failure = undefined;
    session.apply([setNote('short')]);
    expect(session.saveState.status).toBe('unsaved');
    await session.save();
    expect([session.saveState.status, server.head().document.components['note']?.props?.['value']]).toEqual(['saved', 'short']);
    session.dispose();
  });

  it('takes back its own steps after it has followed somebody else, by looking and by saving, and says where it cannot', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('mine')]);
    await session.save();
    server.saveElsewhere([{ type: 'setAppName', name: 'Theirs' }]);
    await session.follow();
    session.apply([{ type: 'setState', name: 'filter', value: 'all' }]);
    server.saveElsewhere([{ type: 'setState', name: 'other', value: 1 }]);
    await session.save();
    await session.save();
    expect([session.document.name, Object.keys(session.document.state).sort()]).toEqual(['Theirs', ['filter', 'other']]);
    session.undo();
    session.undo();
    expect([valueOf(session), session.document.name, Object.keys(session.document.state)]).toEqual(['one', 'Theirs', ['other']]);
    await session.save();
    expect(server.head().document.components['note']?.props?.['value']).toBe('one');

    session.redo();
    await session.save();
    server.saveElsewhere([setNote('theirs')]);
    await session.follow();
    session.undo();
    expect([valueOf(session), session.canUndo]).toEqual(['theirs', false]);
    session.dispose();
  });

  it('saves what is under way before it restores, which is one step that can be taken back, above those before it', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('two')]);
    session.apply([{ type: 'setAppName', name: 'Renamed' }]);
    await session.restore('v1');
    expect([server.saves.length, valueOf(session), session.document.name]).toEqual([1, 'one', 'Start']);
    session.undo();
    expect([valueOf(session), session.document.name]).toEqual(['two', 'Renamed']);
    session.undo();
    expect([valueOf(session), session.document.name]).toEqual(['two', 'Start']);
    session.redo();
    session.redo();
    expect(valueOf(session)).toBe('one');
    await session.restore('v1');
    session.undo();
    expect(session.document.name).toBe('Renamed');
    session.dispose();
  });

  it('restores nothing while the last edits cannot be saved', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('two')]);
    server.state.failure = new ApiError('gone', { code: 'unreachable', status: 0 });
    const refusal = await session.restore('v1').then(() => undefined, (error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'unsaved' });
    expect(valueOf(session)).toBe('two');
    session.dispose();
  });

  it('goes back to the draft when it is edited while an old version is shown', async () => {
    const { session } = await openSession();
    await session.look('v1');
    expect(session.preview?.app.get('note')?.prop('value')).toBe('one');
    session.apply([setNote('two')]);
    expect(session.preview).toBe(undefined);
    session.dispose();
  });

  it('shows no old version that comes after the draft was asked for again, or edited', async () => {
    const { session, server } = await openSession();
    const { readVersion } = server.api;
    for (const turnAway of [() => session.look(undefined), async () => void session.apply([setNote('two')])]) {
      let answer = (): void => undefined;
      Object.assign(server.api, { readVersion: async (...call: Parameters<typeof readVersion>) => {
        await new Promise<void>((resolve) => { answer = resolve; });
        return readVersion(...call);
      } });
      const looking = session.look('v1');
      await turnAway();
      answer();
      await looking;
      expect(session.preview).toBe(undefined);
    }
    session.dispose();
  });

  it('lets go of a selection that is gone', async () => {
    const { session } = await openSession();
    session.select('note');
    session.apply([{ type: 'removeComponent', name: 'note' }]);
    expect(session.selection).toBe(undefined);
    session.dispose();
  });

  it('selects what comes back when a removal is taken back, and what is made again', async () => {
    const { session } = await openSession();
    const add = (name: string, parent: string, type = 'text'): Edit => ({ type: 'addComponent', name, component: { type, parent, order: 'a5' } });
    session.apply([add('box', 'main', 'container'), add('inner', 'box'), add('beside', 'main')]);
    session.selectAll(['box', 'beside']);
    session.apply([{ type: 'removeComponent', name: 'box' }, { type: 'removeComponent', name: 'beside' }]);
    session.select('note');
    session.undo();
    expect([...session.selected].sort()).toEqual(['beside', 'box']);
    session.undo();
    session.select('note');
    session.redo();
    expect([...session.selected].sort()).toEqual(['beside', 'box']);
    session.select('note');
    session.apply([setNote('two')]);
    session.undo();
    expect(session.selected).toEqual(['note']);
    session.dispose();
  });

  it('keeps what a protected branch does not take for a new branch, and asks no more for every edit', async () => {
    const { session, server, storage } = await openSession();
    const made: unknown[] = [];
    Object.assign(server.api, { createBranch: async (...words: readonly unknown[]) => void made.push(words) });
    server.state.failure = new ApiError('It is protected.', { code: 'branch-protected', status: 403 });
    session.apply([setNote('mine')]);
    await session.save();
    expect(session.saveState).toEqual({ status: 'closed', message: 'It is protected.' });
    session.apply([setNote('mine, longer')]);
    expect(session.saveState.status).toBe('closed');
    await session.branchOff('side');
    expect(made).toEqual([['app', 'side', 'v1']]);
    expect(session.saveState.status).toBe('saved');
    session.dispose();

    server.state.failure = undefined;
    const branch = await Session.open('app', { api: server.api, runner: { async *run() { /* Says nothing. */ } } as unknown as AiRunner, storage, tab: 'on the branch', clock: () => 0, host: {}, branch: 'side' });
    expect(valueOf(branch)).toBe('mine, longer');
    await branch.save();
    expect(server.saves).toEqual([[setNote('mine, longer')]]);
    branch.dispose();
    const main = await openSession(server, storage);
    expect(main.session.saveState.status).toBe('saved');
    main.session.dispose();
  });

  it('keeps it where it is, says why, and begins no branch where the browser has no room to move it', async () => {
    const { session, server, storage } = await openSession();
    const made: unknown[] = [];
    Object.assign(server.api, { createBranch: async (...words: readonly unknown[]) => void made.push(words) });
    server.state.failure = new ApiError('It is protected.', { code: 'branch-protected', status: 403 });
    session.apply([setNote('mine')]);
    await session.save();
    const keysBefore = pendingKeys(storage, 'app');
    const { setItem } = storage;
    storage.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    expect(await session.branchOff('side').catch((error: unknown) => error)).toMatchObject({ code: 'no-room' });
    expect([made, session.saveState.status, valueOf(session), pendingKeys(storage, 'app'), pendingKeys(storage, 'app?branch=side')]).toEqual([[], 'closed', 'mine', keysBefore, []]);
    storage.setItem = setItem;
    session.dispose();
    const later = await openSession(server, storage);
    expect(valueOf(later.session)).toBe('mine');
    later.session.dispose();
  });

  it('moves what is typed while a branch is begun, too, and nothing where the branch is refused', async () => {
    const { session, server, storage } = await openSession();
    server.state.failure = new ApiError('It is protected.', { code: 'branch-protected', status: 403 });
    session.apply([setNote('mine')]);
    await session.save();
    const taken = new ApiError('There is a branch side already.', { code: 'branch-taken', status: 409 });
    Object.assign(server.api, { createBranch: () => Promise.reject(taken) });
    expect(await session.branchOff('side').catch((error: unknown) => error)).toBe(taken);
    expect([session.saveState.status, pendingKeys(storage, 'app').length, pendingKeys(storage, 'app?branch=side').length]).toEqual(['closed', 1, 0]);
    Object.assign(server.api, { createBranch: async () => undefined });
    const late = holdBack(server.api, ['createBranch']);
    const moving = session.branchOff('side');
    await late.asked();
    session.apply([setNote('mine, longer')]);
    late.answer();
    await moving;
    expect(['app', 'app?branch=side'].map((place) => pendingKeys(storage, place).map((key) => (JSON.parse(storage.getItem(key)!) as PendingEdits).edits))).toEqual([[], [[setNote('mine, longer')]]]);
    session.dispose();
  });
});
