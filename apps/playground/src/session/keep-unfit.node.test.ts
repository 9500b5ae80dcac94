import { describe, expect, it } from 'vitest';
import { forgetApp } from './forget-app.ts';
import { keepCheck } from './kept-check.ts';
import { keepUnfit, listUnfit, MOST_UNFIT, MOST_UNFIT_LENGTH, removeUnfit } from './keep-unfit.ts';
import { leavePending, makeServer, makeStorage, openSession, setNote, valueOf } from './stored-session.fixture.ts';
import { UnfitEdits } from './unfit-edits.ts';

/** A browser with an edit of an earlier tab in it, whose version is gone, as is the text that it is about. */
function leaveUnfit() {
  const server = makeServer();
  const storage = makeStorage();
  leavePending(storage, 'app', { base: 'v1', edits: [setNote('left behind')] });
  server.saveElsewhere([{ type: 'removeComponent', name: 'note' }]);
  server.forgetOlder();
  return { server, storage };
}

/** Leaves no room for what is kept under names like this. */
function fill(storage: Storage, prefix = ''): void {
  const { setItem } = storage;
  storage.setItem = (key, value) => {
    if (key.startsWith(prefix)) throw new DOMException('full', 'QuotaExceededError');
    setItem(key, value);
  };
}

describe('Session, where what an earlier tab left fits no more', () => {
  it('keeps it apart, whatever is edited and saved afterwards, until it is removed', async () => {
    const { server, storage } = leaveUnfit();
    const { session } = await openSession(server, storage);
    expect(session.saveState.status).toBe('saved');
    session.apply([{ type: 'setAppName', name: 'Goes on' }]);
    await session.save();
    expect([session.saveState.status, server.head().document.name]).toEqual(['saved', 'Goes on']);
    session.dispose();
    const later = await openSession(server, storage);
    const [kept] = listUnfit(later.session.unfit);
    expect([listUnfit(later.session.unfit).length, kept?.branch, JSON.parse(kept!.text)]).toEqual([1, 'main', { base: 'v1', edits: [setNote('left behind')] }]);
    removeUnfit(later.session.unfit, kept!.id);
    expect(listUnfit(later.session.unfit)).toEqual([]);
    later.session.dispose();
  });

  it('keeps apart what fits, too, where the version that it was made on is gone: nobody can tell what others changed since', async () => {
    const server = makeServer();
    const storage = makeStorage();
    leavePending(storage, 'app', { base: 'v1', edits: [setNote('left behind')] });
    server.saveElsewhere([setNote('theirs')]);
    server.forgetOlder();
    const { session } = await openSession(server, storage);
    expect([valueOf(session), session.saveState.status, listUnfit(session.unfit).length]).toEqual(['theirs', 'saved', 1]);
    session.dispose();
  });

  it.each([
    ['edits that cannot be read', JSON.stringify({ base: 'v1', edits: [{ type: 'setColour of a later Inlay' }] })],
    ['words that are no JSON', '{"base":"v1","edi'],
    ['something else', '[]'],
  ])('keeps %s apart, too', async (_, text) => {
    const storage = makeStorage();
    storage.setItem('inlay.pending.app', text);
    const { session } = await openSession(makeServer(), storage);
    session.apply([setNote('new')]);
    expect(listUnfit(session.unfit).map((kept) => kept.text)).toEqual([text]);
    session.dispose();
    const later = await openSession(makeServer(), storage);
    expect([valueOf(later.session), listUnfit(later.session.unfit).length]).toEqual(['new', 1]);
    later.session.dispose();
  });

  it('says so when the oldest had to go', async () => {
    const { server, storage } = leaveUnfit();
    const before = new UnfitEdits(storage, 'app');
    for (let index = 0; index < MOST_UNFIT; index += 1) keepUnfit(before, { branch: 'main', text: `text ${index}`, at: index });
    const { session, said } = await openSession(server, storage);
    expect(said).toEqual(['There is room for 20 earlier visits\' changes that no longer fit, if they are not too long. The oldest were let go.']);
    expect(listUnfit(session.unfit).map(({ text }) => text).slice(0, 2)).toEqual(['text 1', 'text 2']);
    session.dispose();
  });

  it('leaves it where it is, offers it, and says so where the browser has no room for it apart', async () => {
    const { server, storage } = leaveUnfit();
    fill(storage, 'inlay.unfit.');
    const { session, said } = await openSession(server, storage);
    const [kept] = listUnfit(session.unfit);
    expect([session.unfit.count, said.length, storage.getItem('inlay.pending.app#gone')]).toEqual([1, 1, kept!.text]);
    session.apply([{ type: 'setAppName', name: 'Goes on' }]);
    expect(storage.getItem('inlay.pending.app#gone')).toBe(kept!.text);
    removeUnfit(session.unfit, kept!.id);
    expect([session.unfit.count, storage.getItem('inlay.pending.app#gone')]).toEqual([0, null]);
    session.dispose();
  });
});

describe('UnfitEdits', () => {
  it('lists those of its own app, the oldest first, and none twice', () => {
    const storage = makeStorage();
    const unfit = new UnfitEdits(storage, 'app');
    keepUnfit(unfit, { branch: 'side', text: 'second', at: 2 });
    keepUnfit(unfit, { branch: 'main', text: 'first', at: 1 });
    keepUnfit(unfit, { branch: 'main', text: 'first', at: 3 });
    keepUnfit(unfit, { branch: 'main', text: 'also at two', at: 2 });
    keepUnfit(new UnfitEdits(storage, 'app2'), { branch: 'main', text: 'other', at: 0 });
    expect(listUnfit(unfit).map(({ at, branch, text }) => [at, branch, text])).toEqual([[1, 'main', 'first'], [2, 'side', 'second'], [2, 'main', 'also at two']]);
  });

  it('lets the oldest go where they are too long together, but never the newest', () => {
    const unfit = new UnfitEdits(makeStorage(), 'app');
    const half = 'a'.repeat(MOST_UNFIT_LENGTH / 2);
    expect([keepUnfit(unfit, { branch: 'main', text: half, at: 1 }).gone, keepUnfit(unfit, { branch: 'main', text: `${half}b`, at: 2 }).gone]).toEqual([0, 1]);
    expect(keepUnfit(unfit, { branch: 'main', text: `${half}${half}${half}`, at: 3 })).toEqual({ gone: 1, isKept: true });
    expect(listUnfit(unfit).map(({ at }) => at)).toEqual([3]);
  });

  it('holds what the browser has no room for while the page is open, and lets nothing else go for it', () => {
    const storage = makeStorage();
    const unfit = new UnfitEdits(storage, 'app');
    keepUnfit(unfit, { branch: 'main', text: 'one', at: 1 });
    fill(storage);
    expect(keepUnfit(unfit, { branch: 'main', text: 'two', at: 2 })).toEqual({ gone: 0, isKept: false });
    expect(listUnfit(unfit).map(({ text }) => text)).toEqual(['one', 'two']);
    removeUnfit(unfit, listUnfit(unfit)[1]!.id);
    expect(unfit.count).toBe(1);
  });

  it('goes with its app', () => {
    const storage = makeStorage();
    for (const app of ['app', 'app2']) {
      storage.setItem(`inlay.runs.${app}`, '');
      keepCheck(storage, app, { steps: '', expect: 'true' });
      keepUnfit(new UnfitEdits(storage, app), { branch: 'main', text: 'words', at: 1 });
      for (const place of [app, `${app}?branch=side`]) for (const tab of ['one', 'two']) leavePending(storage, place, { base: 'v1', edits: [setNote('words')] }, tab);
      storage.setItem(`inlay.pending.${app}`, 'of an earlier Inlay');
      storage.setItem(`inlay.pending.${app}?branch=side`, 'of an earlier Inlay');
    }
    forgetApp(storage, 'app');
    expect(Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => !key!.includes('app2'))).toEqual([]);
    expect(storage.length).toBe(9);
  });
});
