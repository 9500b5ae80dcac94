import { expect } from 'chai';
import { createElementPreviews } from './element-previews.ts';

describe('createElementPreviews', () => {
  const preview = (hash: string) => ({ sealed: { hash, code: '', parts: [] }, url: 'npm:stars@1.0.0' });

  it('keeps the latest few, a quarter of an hour each', () => {
    let time = 0;
    const previews = createElementPreviews(() => time);
    for (const hash of ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'g']) previews.add(preview(hash));
    expect(['a', 'b', 'g'].map((hash) => previews.read(hash)?.sealed.hash)).to.deep.equal(['a', undefined, 'g']);
    time = 15 * 60_000;
    expect(previews.read('a')).to.equal(undefined);
  });
});
