import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { comparePictures, readBaselines, writeBaselines } from './baselines.ts';
import { COLUMNS, describeDifference, printPicture, readPicture, toPicture } from './picture.ts';

/** A grey field of 240 × 40 pixels, with some cells of other greys. */
function field(grey: number, others: Readonly<Record<number, number>> = {}) {
  return toPicture({ width: 240, height: 40, grey: Array.from({ length: COLUMNS * 4 }, (_, cell) => others[cell] ?? grey) });
}

describe('describeDifference', () => {
  it('calls pictures the same that differ by rounding only', () => {
    expect(describeDifference(field(255), field(255))).to.equal(undefined);
    expect(describeDifference(field(255), field(240))).to.equal(undefined);
    expect(describeDifference(field(255), { ...field(255), width: 242 })).to.equal(undefined);
  });

  it('says how large it is now, and where it differs', () => {
    expect(describeDifference(field(255), { ...field(255), height: 60 })).to.equal('is 240 × 60 pixels and was 240 × 40');
    expect(describeDifference(field(255), field(255, { 26: 100, 27: 100 }))).to.equal('differs in 2 of 96 places, first at 20, 10');
  });
});

describe('readBaselines', () => {
  it('reads what was accepted, and nothing from a file that is not there', () => {
    const root = mkdtempSync(join(tmpdir(), 'baselines-'));
    mkdirSync(join(root, 'stories'));
    expect(readBaselines(root).size).to.equal(0);
    const pictures = new Map([['b--c dark', field(0)], ['a--b light', field(255, { 3: 9 })]]);
    writeBaselines(root, pictures);
    expect(readBaselines(root)).to.deep.equal(pictures);
    rmSync(root, { recursive: true });
  });

  it('reads back a line as it was printed, and no other', () => {
    expect(readPicture(printPicture(field(128)))).to.deep.equal(field(128));
    expect(readPicture('not a picture')).to.equal(undefined);
  });
});

describe('comparePictures', () => {
  it('names what is new, what differs and what is gone', () => {
    const found = comparePictures(new Map([['same x', field(9)], ['other x', field(9)], ['gone x', field(9)]]), new Map([['same x', field(9)], ['other x', field(200)], ['new x', field(9)]]));
    expect([...found]).to.deep.equal([['other x', 'differs in 96 of 96 places, first at 0, 0'], ['new x', 'has no accepted picture yet'], ['gone x', 'has an accepted picture, and no story any more']]);
  });
});
