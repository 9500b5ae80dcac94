import type { Edit } from '@inlay/runtime/edits';
import { expect } from '@open-wc/testing';
import { ApiError } from '../api/api-error.ts';
import { holdBack } from './hold-back.fixture.ts';
import { pendingKeys } from './pending-edits.ts';
import type { Session } from './session.ts';
import { leavePending, makeServer, makeStorage, openSession, setNote, valueOf } from './stored-session.fixture.ts';

const rename = (name: string): Edit => ({ type: 'setAppName', name });
const DOWN = new ApiError('The server is down.', { code: 'unreachable', status: 0 });

/** A browser whose tabs have real locks, and a server. */
function makeBrowser() {
  const server = makeServer();
  const storage = makeStorage();
  return {
    server, storage,
    open: async (branch?: string): Promise<Session> => (await openSession(server, storage, { locks: navigator.locks, branch })).session,
    kept: (): readonly string[] => pendingKeys(storage, 'app').map((key) => storage.getItem(key)!),
  };
}

/** Opens a tab whose edits the server refuses, so that it does not try again by itself; it takes edits again afterwards. */
async function openUnsaved({ open, server }: ReturnType<typeof makeBrowser>, edits: readonly Edit[]): Promise<Session> {
  const session = await open();
  session.apply(edits);
  server.state.failure = new ApiError('Not now.', { code: 'refused', status: 409 });
  await session.save();
  server.state.failure = undefined;
  return session;
}

describe('Session, where several tabs have one app open', () => {
  it('keeps what one tab could not save when another has saved, and a later tab puts it back', async () => {
    const browser = makeBrowser();
    const first = await openUnsaved(browser, [setNote('of the first tab')]);
    const second = await openUnsaved(browser, [rename('Of the second tab')]);
    expect(browser.kept().length).to.equal(2);
    await second.save();
    expect(browser.kept().length).to.equal(1);
    for (const session of [first, second]) session.dispose();
    const next = await browser.open();
    expect([valueOf(next), next.document.name, next.saveState.status]).to.deep.equal(['of the first tab', 'Of the second tab', 'unsaved']);
    await next.save();
    expect([browser.server.head().document, browser.kept()]).to.deep.equal([next.document, []]);
    next.dispose();
  });

  it('puts back nothing of a tab that lives', async () => {
    const browser = makeBrowser();
    const living = await openUnsaved(browser, [setNote('living')]);
    const other = await browser.open();
    await other.save();
    expect([valueOf(other), other.saveState.status, browser.kept().length]).to.deep.equal(['one', 'saved', 1]);
    for (const session of [living, other]) session.dispose();
  });

  it('puts back what several tabs left, the one changed longest ago first, each when the one before is saved', async () => {
    const { server, storage, open, kept } = makeBrowser();
    leavePending(storage, 'app', { base: 'v1', edits: [rename('Newer')], at: 2 }, 'a');
    leavePending(storage, 'app', { base: 'v1', edits: [setNote('older')], at: 1 }, 'b');
    storage.setItem('inlay.pending.app', JSON.stringify({ base: 'v1', edits: [{ type: 'setState', name: 'filter', value: 'of an earlier Inlay' }] }));
    const session = await open();
    server.state.failure = DOWN;
    await session.save();
    expect([session.saveState.status, Object.keys(session.document.state), valueOf(session), session.document.name, kept().length]).to.deep.equal(['offline', ['filter'], 'one', 'Start', 3]);
    server.state.failure = undefined;
    await session.save();
    expect(server.saves.map((edits) => edits.map(({ type }) => type))).to.deep.equal([['setState'], ['setProp'], ['setAppName']]);
    expect([session.document.name, valueOf(session), session.saveState.status, kept()]).to.deep.equal(['Newer', 'older', 'saved', []]);
    expect(session.document).to.deep.equal(server.head().document);
    session.dispose();
  });

  it('gives what was left to one of two tabs that open at once', async () => {
    const { server, storage, open, kept } = makeBrowser();
    leavePending(storage, 'app', { base: 'v1', edits: [setNote('left')] });
    const sessions = await Promise.all([open(), open()]);
    expect(sessions.map(valueOf)).to.have.members(['left', 'one']);
    for (const session of sessions) await session.save();
    expect([server.saves.length, kept()]).to.deep.equal([1, []]);
    for (const session of sessions) session.dispose();
  });

  it('goes on in the record that it has put back, so that a later tab finds all of it once', async () => {
    const { server, storage, open, kept } = makeBrowser();
    leavePending(storage, 'app', { base: 'v1', edits: [setNote('left')] });
    const session = await open();
    session.apply([setNote('left, and typed on')]);
    session.dispose();
    expect(kept().length).to.equal(1);
    const next = await open();
    expect(valueOf(next)).to.equal('left, and typed on');
    await next.save();
    expect([server.saves, kept()]).to.deep.equal([[[setNote('left, and typed on')]], []]);
    next.dispose();
  });

  it('asks where two of them changed one place, and puts back the next when that is settled', async () => {
    const { server, storage, open, kept } = makeBrowser();
    for (const [at, edit] of [setNote('first'), setNote('second'), rename('Third')].entries()) leavePending(storage, 'app', { base: 'v1', edits: [edit], at }, String(at));
    const session = await open();
    await session.save();
    expect(session.saveState).to.deep.include({ status: 'conflict' });
    expect([valueOf(session), kept().length, session.document.name]).to.deep.equal(['second', 2, 'Start']);
    await session.settle(() => false);
    expect([session.saveState.status, valueOf(session), session.document.name, kept()]).to.deep.equal(['saved', 'second', 'Third', []]);
    expect(server.head().document).to.deep.equal(session.document);
    session.dispose();
  });

  it('lets go of what a person discards, and of nothing else', async () => {
    const { storage, open, kept, server } = makeBrowser();
    for (const [at, edit] of [setNote('first'), setNote('second'), rename('Third')].entries()) leavePending(storage, 'app', { base: 'v1', edits: [edit], at }, String(at));
    const session = await open();
    await session.save();
    await session.discardAndReload();
    expect([session.saveState.status, valueOf(session), server.head().document.name, kept()]).to.deep.equal(['saved', 'first', 'Third', []]);
    session.dispose();
  });

  it('takes back a step of before what was put back, and only that, also under another name', async () => {
    const { storage, open, kept } = makeBrowser();
    for (const [at, edits] of [[setNote('first')], [rename('Second'), { type: 'renameComponent', name: 'note', to: 'memo' }] as const].entries()) leavePending(storage, 'app', { base: 'v1', edits, at }, String(at));
    const session = await open();
    session.apply([{ type: 'setProp', name: 'note', prop: 'tone', value: 'muted' }]);
    await session.save();
    const memo = () => session.document.components['memo']?.props;
    expect([session.document.name, memo(), kept()]).to.deep.equal(['Second', { value: 'first', tone: 'muted' }, []]);
    session.undo();
    expect([session.document.name, memo(), session.canUndo]).to.deep.equal(['Second', { value: 'first' }, false]);
    session.dispose();
  });

  it('leaves what a branch does not take to whoever opens the new one, though this tab lives', async () => {
    const { server, open, kept } = makeBrowser();
    Object.assign(server.api, { createBranch: async () => undefined });
    const session = await open();
    server.state.failure = new ApiError('It is protected.', { code: 'branch-protected', status: 403 });
    session.apply([setNote('mine')]);
    await session.save();
    await session.branchOff('side');
    expect(kept()).to.deep.equal([]);
    server.state.failure = undefined;
    const branch = await open('side');
    expect(valueOf(branch)).to.equal('mine');
    for (const each of [session, branch]) each.dispose();
  });

  it('has what is typed meanwhile saved first', async () => {
    const { server, storage, open, kept } = makeBrowser();
    for (const [at, edit] of [setNote('first'), rename('Second')].entries()) leavePending(storage, 'app', { base: 'v1', edits: [edit], at }, String(at));
    const session = await open();
    const late = holdBack(server.api, ['readVersion']);
    const saving = session.save();
    await late.asked();
    session.apply([setNote('typed')]);
    late.answer();
    await saving;
    expect([valueOf(session), session.document.name, session.saveState.status, kept().length]).to.deep.equal(['typed', 'Start', 'unsaved', 2]);
    await session.save();
    expect([valueOf(session), session.document.name, session.saveState.status, kept()]).to.deep.equal(['typed', 'Second', 'saved', []]);
    session.dispose();
  });

  it('is not opened without what was left while that cannot be put back, and is the next time', async () => {
    const { server, storage, open, kept } = makeBrowser();
    leavePending(storage, 'app', { base: 'v1', edits: [setNote('left')] });
    server.saveElsewhere([rename('Meanwhile')]);
    const { readVersion } = server.api;
    server.api.readVersion = () => Promise.reject(DOWN);
    expect(await open().catch((error: unknown) => error)).to.equal(DOWN);
    server.api.readVersion = readVersion;
    expect(kept().length).to.equal(1);
    const session = await open();
    expect([valueOf(session), session.document.name]).to.deep.equal(['left', 'Meanwhile']);
    session.dispose();
  });

  it('tries again after the next save what could not be read after this one', async () => {
    const { server, storage, open, kept } = makeBrowser();
    for (const [at, edit] of [setNote('first'), rename('Second')].entries()) leavePending(storage, 'app', { base: 'v1', edits: [edit], at }, String(at));
    const session = await open();
    const { readVersion } = server.api;
    server.api.readVersion = () => Promise.reject(DOWN);
    await session.save();
    expect([valueOf(session), session.saveState.status, kept().length]).to.deep.equal(['first', 'saved', 1]);
    server.api.readVersion = readVersion;
    session.apply([setNote('typed')]);
    await session.save();
    expect([session.document.name, session.saveState.status, kept()]).to.deep.equal(['Second', 'saved', []]);
    session.dispose();
  });

  it('loses nothing where the browser has no locks and what a living tab keeps is put back by another', async () => {
    const server = makeServer();
    const storage = makeStorage();
    server.state.failure = DOWN;
    const { session: living } = await openSession(server, storage);
    living.apply([setNote('living')]);
    const { session: other } = await openSession(server, storage);
    expect(valueOf(other)).to.equal('living');
    other.apply([rename('Other')]);
    living.apply([{ type: 'setState', name: 'filter', value: 'all' }]);
    server.state.failure = undefined;
    await other.save();
    expect(pendingKeys(storage, 'app').length).to.equal(1);
    for (const session of [living, other]) session.dispose();
    const { session: next } = await openSession(server, storage);
    await next.save();
    expect([valueOf(next), next.document.name, Object.keys(next.document.state), pendingKeys(storage, 'app')]).to.deep.equal(['living', 'Other', ['filter'], []]);
    next.dispose();
  });
});
