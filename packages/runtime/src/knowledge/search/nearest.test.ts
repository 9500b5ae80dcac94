import { expect } from 'chai';
import fc from 'fast-check';
import { storedDocument } from '../knowledge.fixture.ts';
import type { DocumentIndex } from '../knowledge-store.ts';
import { nearest } from './nearest.ts';
import { dotAt, packVectors } from './packed-vectors.ts';

const indexOf = (name: string, vectors: readonly (readonly number[])[]): DocumentIndex => ({ record: storedDocument(name, []).record, metadata: vectors.map((_, row) => ({ row })), vectors: packVectors(vectors, vectors[0]?.length ?? 0) });
const query = (...vector: readonly number[]) => packVectors([vector], vector.length);

describe('nearest', () => {
  it('gives the nearest first, and of equals the earlier', () => {
    const documents = [indexOf('a', [[0, 1], [1, 0], [2, 0]]), indexOf('b', [[5, 0], [1, 1]])];
    expect(nearest(documents, query(3, 0), { limit: 4 }).map(({ document, position }) => [document, position])).to.deep.equal([[0, 1], [0, 2], [1, 0], [1, 1]]);
    expect(nearest(documents, query(3, 0), { limit: 2 }).map(({ document, position }) => [document, position])).to.deep.equal([[0, 1], [0, 2]]);
  });

  it('keeps to the least score, and finds nothing near zeros or numbers that are none', () => {
    const documents = [indexOf('a', [[1, 0], [0, 0], [-1, 0]]), { ...indexOf('b', [[1, 0]]), vectors: new Float32Array([Number.NaN, 0]) }];
    expect(nearest(documents, query(1, 0), { limit: 9, minScore: 0.5 }).map(({ score }) => score)).to.deep.equal([1]);
    expect(nearest(documents, query(1, 0), { limit: 9, minScore: 0 }).map(({ score }) => score)).to.deep.equal([1, 0]);
  });

  it('compares each chunk that the filter lets through once, and no other', () => {
    const documents = [indexOf('a', Array.from({ length: 700 }, (_, index) => [index, 1])), indexOf('b', Array.from({ length: 300 }, () => [1, 1]))];
    const offsets: number[] = [];
    const dot: typeof dotAt = (...given) => (offsets.push(given[1]), dotAt(...given));
    nearest(documents, query(1, 0), { limit: 5, dot });
    expect(offsets).to.deep.equal([...Array.from({ length: 700 }, (_, index) => index * 2), ...Array.from({ length: 300 }, (_, index) => index * 2)]);
    offsets.length = 0;
    nearest(documents, query(1, 0), { limit: 5, dot, matches: ({ row }) => row === 7 });
    expect(offsets).to.deep.equal([14, 14]);
  });

  it('finds the same as sorting all of them', () => {
    const vectors = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(fc.array(vectors, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 12 }), (lists, limit) => {
      const documents = lists.map((list, index) => indexOf(String(index), list));
      const wanted = query(1, 2, 3);
      const all = documents.flatMap(({ vectors: packed, metadata }, document) => metadata.map((_, position) => ({ document, position, score: dotAt(packed, position * 3, wanted) })));
      // Sorting is stable, so equals stay in their order.
      expect(nearest(documents, wanted, { limit })).to.deep.equal([...all].sort((a, b) => b.score - a.score).slice(0, limit));
    }));
  });
});
