import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.ts';
import type { BandMember } from './bands.ts';

const NONE: ReadonlySet<string> = new Set();

/** One to a row, each as high as it says. */
function column(count: number, height = 1): BandMember[] {
  return Array.from({ length: count }, (_, index) => ({ name: `text${index}`, layout: { x: 0, y: index * height, w: 12, h: height }, isOverlay: false }));
}

const free = (name: string): BandMember => ({ name, layout: undefined, isOverlay: false });

describe('bandsOf', () => {
  it('cuts a grid into rows one below another, none of them twice and none left out', () => {
    const bands = bandsOf(column(100, 2), NONE);
    expect(bands.map(({ names, from, to }) => [names.length, from, to])).toEqual([[48, 0, 96], [48, 96, 192], [4, 192, 200]]);
    expect(bands.flatMap(({ names }) => names)).toEqual(column(100).map(({ name }) => name));
  });

  it('counts rows that were left empty to what comes below them', () => {
    const members = column(49);
    const last = members.pop()!;
    expect(bandsOf([...members, { ...last, layout: { ...last.layout!, y: 60 } }], NONE).map(({ from, to }) => [from, to])).toEqual([[0, 48], [48, 61]]);
  });

  it('does not cut through anything, nor where the document has another order than the rows', () => {
    const tall: BandMember = { name: 'tall', layout: { x: 0, y: 0, w: 1, h: 100 }, isOverlay: false };
    expect(bandsOf([tall, ...column(100)], NONE).length).toBe(1);
    expect(bandsOf(column(100).toReversed(), NONE).length).toBe(1);
  });

  it('gives what has no place the next row in which nothing stands, as the grid does', () => {
    // Rows 0 and 2 are taken, so the three go to 1, 3 and 4.
    const placed = (name: string, y: number): BandMember => ({ name, layout: { x: 0, y, w: 1, h: 1 }, isOverlay: false });
    expect(bandsOf([placed('a', 0), placed('b', 2), free('c'), free('d'), free('e')], new Set(['a', 'b', 'c', 'd', 'e'])).map(({ names, from, to }) => [names.join(), from, to]))
      .toEqual([['a', 0, 1], ['b,c', 1, 3], ['d', 3, 4], ['e', 4, 5]]);
  });

  it('keeps what lies over the page beside what stands before it', () => {
    const overlay: BandMember = { name: 'dialog', layout: { x: 0, y: 500, w: 1, h: 1 }, isOverlay: true };
    expect(bandsOf([...column(48), overlay, ...column(48).map((member) => ({ ...member, layout: { ...member.layout!, y: member.layout!.y + 48 } }))], NONE).map(({ from, to }) => [from, to])).toEqual([[0, 48], [48, 96]]);
  });

  it('moves nothing but what was added when bands are there already', () => {
    const members = column(96).map((member) => ({ ...member, layout: undefined }));
    const heads = new Set(bandsOf(members, NONE).map(({ names }) => names[0]!));
    const after = bandsOf([free('first'), ...members], heads);
    expect(after.map(({ names }) => names.length)).toEqual([1, 48, 48]);
  });
});
