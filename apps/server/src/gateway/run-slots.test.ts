import { expect } from 'chai';
import { createRunSlots, MAX_RUNS } from './run-slots.ts';

describe('createRunSlots', () => {
  it('gives out as many slots as it has, and a given back one again', () => {
    const slots = createRunSlots(2);
    const first = slots.take();
    slots.take();
    expect(slots.take()).to.equal(undefined);
    first?.();
    first?.();
    expect(slots.inUse()).to.equal(1);
    expect(slots.take()).to.be.a('function');
    expect(slots.take()).to.equal(undefined);
  });

  it('has eight by default', () => {
    expect(MAX_RUNS).to.equal(8);
  });
});
