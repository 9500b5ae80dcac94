import { expect } from 'chai';
import { createAncestry } from './ancestry.ts';
import { createMemoryHistoryStore } from './memory-history-store.ts';
import type { Version } from './version.ts';

/** A graph as `child: parents` in the order of time; the clock can be turned around. */
async function graph(lines: Readonly<Record<string, string>>, isClockWrong = false) {
  const store = createMemoryHistoryStore();
  const ids = Object.keys(lines);
  const versions: readonly Version[] = ids.map((id, index) => ({ id, parents: lines[id]!.split(' ').filter(Boolean), tree: '', author: '', origin: 'hand', message: '', edits: [], at: new Date(1e12 + (isClockWrong ? -index : index)).toISOString() }));
  await store.append('app', { versions, nodes: new Map(), branches: [] });
  return createAncestry(store, 'app');
}

describe('createAncestry', () => {
  it('finds where two lines parted, and counts what each has alone', async () => {
    const { compare } = await graph({ a: '', b: 'a', c: 'b', x: 'b', y: 'x', z: 'y' });
    expect(await compare('z', 'c')).to.deep.equal({ bases: ['b'], ahead: 3, behind: 1 });
    expect(await compare('c', 'c')).to.deep.equal({ bases: ['c'], ahead: 0, behind: 0 });
    expect(await compare('z', 'b')).to.deep.equal({ bases: ['b'], ahead: 3, behind: 0 });
  });

  it('goes along second parents: what was merged is in common', async () => {
    const { compare } = await graph({ a: '', b: 'a', x: 'a', m: 'b x', y: 'x', n: 'm' });
    expect(await compare('y', 'n')).to.deep.equal({ bases: ['x'], ahead: 1, behind: 3 });
  });

  it('finds both bases where branches were merged crosswise', async () => {
    for (const isClockWrong of [false, true]) {
      const { compare } = await graph({ a: '', b: 'a', x: 'a', m: 'b x', n: 'x b', o: 'm', p: 'n' }, isClockWrong);
      expect([...(await compare('o', 'p')).bases].sort()).to.deep.equal(['b', 'x']);
    }
  });

  it('takes no base that another base comes from, whatever the clocks say', async () => {
    for (const isClockWrong of [false, true]) {
      const { compare, isAncestor } = await graph({ a: '', b: 'a', c: 'b', x: 'c a', y: 'c a', z: 'y' }, isClockWrong);
      expect((await compare('x', 'z')).bases).to.deep.equal(['c']);
      expect([await isAncestor('a', 'z'), await isAncestor('z', 'a'), await isAncestor('x', 'z'), await isAncestor('z', 'z')]).to.deep.equal([true, false, false, true]);
    }
  });

  it('knows strangers, and ends where a version is missing', async () => {
    const { compare } = await graph({ a: 'gone', b: 'a', x: '' });
    expect(await compare('b', 'x')).to.deep.equal({ bases: [], ahead: 2, behind: 1 });
  });
});
