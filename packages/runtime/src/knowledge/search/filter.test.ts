import { expect } from 'chai';
import { isInlayError } from '../../inlay-error.ts';
import { readFilter } from './filter.ts';

const rows = [{ team: 'support', year: 2023, open: true }, { team: 'sales', year: 2025, open: false }, { team: 'sales' }];
const found = (filter: unknown) => rows.flatMap((row, index) => (readFilter(filter)?.(row) ?? true ? [index] : []));

describe('readFilter', () => {
  it('lets through what is equal, in all that is asked', () => {
    expect(found({ team: 'sales' })).to.deep.equal([1, 2]);
    expect(found({ team: 'sales', open: false })).to.deep.equal([1]);
    expect(found({ year: '2023' })).to.deep.equal([]);
    expect(found('{"team": "sales"}')).to.deep.equal([1, 2]);
  });

  it('knows lists and the operators of vector stores', () => {
    expect(found({ team: ['support', 'legal'] })).to.deep.equal([0]);
    expect(found({ team: { $ne: 'sales' } })).to.deep.equal([0]);
    expect(found({ team: { $nin: ['support'] } })).to.deep.equal([1, 2]);
    expect(found({ year: { $gte: 2023, $lt: 2025 } })).to.deep.equal([0]);
    expect(found({ year: { $gt: 2023 } })).to.deep.equal([1]);
    expect(found({ team: { $lte: 'sales' } })).to.deep.equal([1, 2]);
    expect(found({ year: { $in: [2025] }, open: { $eq: false } })).to.deep.equal([1]);
  });

  it('takes what is not set for no condition', () => {
    for (const filter of [undefined, null, '', {}, { team: null }, { team: undefined }, { year: { $gte: null } }]) expect(found(filter)).to.deep.equal([0, 1, 2]);
  });

  it('never reads what a value inherits', () => {
    expect(found({ constructor: 'x' })).to.deep.equal([]);
    expect(readFilter({ toString: { $ne: 1 } })!({})).to.equal(true);
  });

  it('refuses what is no filter', () => {
    for (const filter of ['team', 5, ['a'], { year: { $near: 1 } }, { year: { toString: 1 } }, { year: { $gt: {} } }, { team: { $in: 'a' } }]) {
      let error: unknown;
      try {
        readFilter(filter);
      } catch (caught) {
        error = caught;
      }
      expect(isInlayError(error) && error.code, JSON.stringify(filter)).to.equal('validation');
    }
  });
});
