import { expect } from '@open-wc/testing';
import { pendingKeys } from './pending-edits.ts';
import type { PendingEdits } from './pending-edits.ts';
import { makeStorage, setNote } from './stored-session.fixture.ts';
import { TabRecord } from './tab-record.ts';

const PLACE = 'app of tab-record.test';
const pending = (...values: readonly string[]): PendingEdits => ({ base: 'v1', edits: values.map((value) => setNote(value)) });

/** Opens tabs in one browser, with its own locks or, as on a page that is not secure, none. */
function browser({ locks }: { readonly locks?: LockManager } = { locks: navigator.locks }) {
  const storage = makeStorage();
  const open: TabRecord[] = [];
  return {
    storage,
    tab: async (tab: string) => {
      const record = await TabRecord.open({ storage, tab, locks, clock: () => 5 }, PLACE);
      open.push(record);
      return record;
    },
    kept: (): readonly unknown[] => pendingKeys(storage, PLACE).map((key) => JSON.parse(storage.getItem(key)!) as unknown),
    closeAll: () => { for (const record of open) record.close(); },
  };
}

describe('TabRecord', () => {
  it('keeps what is unsaved in one tab apart from that of another, and forgets it alone', async () => {
    const { tab, kept, closeAll } = browser();
    const [first, second] = [await tab('first'), await tab('second')];
    first.keep(pending('one'));
    second.keep(pending('two'));
    second.keep(pending('two', 'three'));
    expect(kept()).to.deep.equal([{ ...pending('one'), at: 5 }, { ...pending('two', 'three'), at: 5 }]);
    second.keep(pending());
    expect(kept()).to.deep.equal([{ ...pending('one'), at: 5 }]);
    closeAll();
  });

  it('tells what tabs that are gone have left from what those that live keep, and gives each to one tab only', async () => {
    const { tab, closeAll } = browser();
    const [gone, living] = [await tab('gone'), await tab('living')];
    gone.keep(pending('gone'));
    living.keep(pending('living'));
    gone.close();
    const [first, second] = [await tab('first'), await tab('second')];
    expect(first.others.length).to.equal(2);
    const claimed = await Promise.all([first, second].map((each) => Promise.all(each.others.map((key) => each.claim(key)))));
    expect(claimed).to.deep.equal([[true, false], [false, false]]);
    first.close();
    const third = await tab('third');
    expect(await third.claim(third.others[0]!)).to.equal(true);
    closeAll();
  });

  it('goes on in a record that it has taken over, and forgets that one', async () => {
    const { tab, storage, kept, closeAll } = browser();
    const gone = await tab('gone');
    gone.keep(pending('one'));
    gone.close();
    const next = await tab('next');
    const [key] = next.others;
    next.takeOver(key!, storage.getItem(key!)!);
    next.keep(pending('one', 'two'));
    expect(kept()).to.deep.equal([{ ...pending('one', 'two'), at: 5 }]);
    next.keep(pending());
    expect(kept()).to.deep.equal([]);
    closeAll();
  });

  it('gives any record where there are no locks, and leaves to a tab that lives what it has taken over from it', async () => {
    const { tab, storage, kept } = browser({});
    const living = await tab('living');
    living.keep(pending('living'));
    const other = await tab('other');
    const [key] = other.others;
    expect(await other.claim(key!)).to.equal(true);
    other.takeOver(key!, storage.getItem(key!)!);
    other.keep(pending('living', 'other'));
    living.keep(pending('living', 'more'));
    expect(kept()).to.deep.equal([{ ...pending('living', 'other'), at: 5 }, { ...pending('living', 'more'), at: 5 }]);
    living.keep(pending());
    expect(kept()).to.deep.equal([{ ...pending('living', 'other'), at: 5 }]);
  });

  it('has a new record locked, too, which it begins where another tab has written to its own', async () => {
    const { tab, storage, closeAll } = browser();
    const [first, second] = [await tab('first'), await tab('second')];
    first.keep(pending('one'));
    storage.setItem(second.others[0]!, 'of another');
    first.keep(pending('one', 'two'));
    expect(second.others.length).to.equal(2);
    expect(await Promise.all(second.others.map((key) => second.claim(key)))).to.deep.equal([false, false]);
    closeAll();
  });

  it('says so where the browser has no room, and leaves what was kept before', async () => {
    const { tab, storage, kept, closeAll } = browser();
    const record = await tab('one');
    expect(record.keep(pending('one'))).to.equal(true);
    const { setItem } = storage;
    storage.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    expect(record.keep(pending('one', 'two'))).to.equal(false);
    expect(kept()).to.deep.equal([{ ...pending('one'), at: 5 }]);
    storage.setItem = setItem;
    expect(record.keep(pending('one', 'two', 'three'))).to.equal(true);
    expect(kept()).to.deep.equal([{ ...pending('one', 'two', 'three'), at: 5 }]);
    closeAll();
  });

  it('does without locks where the browser refuses them', async () => {
    const { tab, kept } = browser({ locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as unknown as LockManager });
    const record = await tab('one');
    record.keep(pending('one'));
    expect([kept().length, await (await tab('two')).claim(`inlay.pending.${PLACE}#one`)]).to.deep.equal([1, true]);
  });
});
