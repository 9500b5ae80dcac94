import { expect } from 'chai';
import { Instant } from './instant.ts';

describe('an Instant', () => {
  it('keeps its time and locale where no property shows them', () => {
    const instant = new Instant(5, 'de');
    expect([Instant.timeOf(instant), Instant.localeOf(instant), Object.getOwnPropertyNames(instant)]).to.deep.equal([5, 'de', []]);
    expect(Instant.localeOf(new Instant(5))).to.equal('en');
  });

  it('gives the app what a date gives', () => {
    const instant = new Instant(5);
    expect([instant.valueOf(), instant.toDate(), JSON.stringify(instant), String(instant)]).to.deep.equal([5, new Date(5), '"1970-01-01T00:00:00.005Z"', '1970-01-01T00:00:00.005Z']);
  });

  it('is null in JSON and says so in text where it is no date', () => {
    const instant = new Instant(NaN);
    expect([instant.valueOf(), JSON.stringify(instant), String(instant)]).to.deep.equal([NaN, 'null', 'Invalid Date']);
  });
});
