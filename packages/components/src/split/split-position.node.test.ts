import { describe, expect, it } from 'vitest';
import { clampPosition, positionForKey, splitRange } from './split-position.ts';

const bounds = { room: 400, minStart: 100, minEnd: 40 };

describe('clampPosition', () => {
  it('leaves each pane its least room', () => {
    expect([0, 10, 30.04, 95, 200].map((position) => clampPosition(position, bounds))).toEqual([25, 25, 30, 90, 90]);
  });

  it('takes any number and any bounds', () => {
    expect([clampPosition(Number.NaN, bounds), clampPosition(30, { room: 0, minStart: 9, minEnd: 9 }), clampPosition(30, { room: 100, minStart: 80, minEnd: 80 }), clampPosition(30, { room: 100, minStart: 800, minEnd: -5 })]).toEqual([50, 30, 80, 100]);
    expect(splitRange({ room: Number.NaN, minStart: 1, minEnd: 1 })).toEqual({ least: 0, most: 100 });
  });
});

describe('positionForKey', () => {
  const lead = (name: string, rest: object = {}) => positionForKey(40, { name, shift: false, isVertical: false, rightToLeft: false, ...rest });
  it('leads along its own direction, in small steps and large ones, and to the ends', () => {
    expect([lead('ArrowLeft'), lead('ArrowRight'), lead('ArrowRight', { shift: true }), lead('PageUp'), lead('PageDown'), lead('Home'), lead('End'), lead('ArrowUp'), lead('x')]).toEqual([39, 41, 50, 30, 50, 0, 100, undefined, undefined]);
    expect([lead('ArrowLeft', { rightToLeft: true }), lead('ArrowUp', { isVertical: true }), lead('ArrowLeft', { isVertical: true }), lead('ArrowDown', { isVertical: true, rightToLeft: true })]).toEqual([41, 39, undefined, 41]);
  });
});
