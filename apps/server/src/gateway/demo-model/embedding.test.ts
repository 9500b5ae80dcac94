import { expect } from 'chai';
import { embedByRules } from './embedding.ts';

const near = (a: string, b: string): number => {
  const [left, right] = [embedByRules(a), embedByRules(b)];
  return left.reduce((sum, part, index) => sum + part * right[index]!, 0);
};

describe('embedByRules', () => {
  it('is the same for the same text, of length 1, and as long as is asked', () => {
    expect(embedByRules('Twenty days of leave.')).to.deep.equal(embedByRules('Twenty days of leave.'));
    for (const text of ['Twenty days of leave.', 'is it', '?!', '']) expect(Math.hypot(...embedByRules(text, 64)), text).to.be.closeTo(1, 1e-9);
    expect(embedByRules('a', 64).length).to.equal(64);
  });

  it('puts texts about the same words near each other', () => {
    const leave = 'How many days of parental leave do I get?';
    expect(near(leave, 'Parents get twelve weeks of parental leave.')).to.be.above(near(leave, 'Lunch is served at noon.') + 0.3);
    expect(near('crashing', 'It crashed again')).to.be.above(0.3);
  });
});
