import { expect } from 'chai';
import fc from 'fast-check';
import { judge, startBisection, suspects } from './bisect.ts';

describe('startBisection', () => {
  it('finds the version that broke it in the fewest looks', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 5_000 }), fc.nat(), (count, seed) => {
      const guilty = seed % (count - 1);
      let search = startBisection(count);
      const promised = search.steps;
      let looks = 0;
      while (search.next !== undefined) {
        search = judge(search, search.next, search.next <= guilty ? 'broken' : 'works');
        looks += 1;
      }
      expect(suspects(search)).to.deep.equal([guilty]);
      expect(looks).to.be.at.most(promised);
      expect(promised).to.equal(Math.ceil(Math.log2(count - 1)));
    }), { numRuns: 50 });
  });

  it('goes round versions that cannot be told, and names all that may have done it', () => {
    let search = startBisection(6);
    search = judge(search, 2, 'unclear');
    search = judge(search, 3, 'unclear');
    search = judge(search, 1, 'broken');
    search = judge(search, 4, 'works');
    expect([search.next, search.steps, suspects(search)]).to.deep.equal([undefined, 0, [1, 2, 3]]);
  });
});
