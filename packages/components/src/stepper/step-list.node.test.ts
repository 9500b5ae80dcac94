import { describe, expect, it } from 'vitest';
import { canReach, currentStep, readSteps, stepBack, stepOn, visitedWith } from './step-list.ts';
import type { StepProgress } from './step-list.ts';

const step = (value: string, rest: object = {}) => ({ value, label: value, description: '', disabled: false, invalid: false, ...rest });
const at = (index: number, rest: Partial<StepProgress> = {}, steps = [step('a'), step('b'), step('off', { disabled: true }), step('c'), step('d')]): StepProgress => ({ steps, current: steps[index], linear: true, visited: [], ...rest });
const reach = (progress: StepProgress): string => progress.steps.filter((target) => canReach(progress, target)).map(({ value }) => value).join(' ');

describe('readSteps', () => {
  it('reads words and records, and leaves out what is neither', () => {
    expect(readSteps(['One', 2, { value: 'x', label: 'X', description: 'd', disabled: true }, null, {}, [true]]).map(({ value, label, disabled }) => `${value} ${label} ${disabled}`)).toEqual(['One One false', '2 2 false', 'x X true']);
    expect(readSteps(Array.from({ length: 80 }, () => 'x'))).toHaveLength(50);
  });
});

describe('currentStep', () => {
  it('is the one that has the value, else the first that can be chosen', () => {
    const { steps } = at(0);
    expect([currentStep(steps, 'c')?.value, currentStep(steps, 'off')?.value, currentStep(steps, ''), currentStep([], 'a')]).toEqual(['c', 'a', steps[0], undefined]);
  });
});

describe('canReach', () => {
  it('leads everywhere but to what is disabled where the order is free', () => {
    expect(reach(at(0, { linear: false }))).toBe('a b c d');
  });

  it('leads one step on, past what is disabled, and as far as the person has been', () => {
    expect([reach(at(0)), reach(at(1)), reach(at(0, { visited: ['a', 'b', 'c'] }))]).toEqual(['a b', 'a b c', 'a b c d']);
  });

  it('leads back only, while something before is not accepted', () => {
    const steps = [step('a'), step('b', { invalid: true }), step('c')];
    expect([reach(at(1, {}, steps)), reach(at(0, { visited: ['a', 'b', 'c'] }, steps)), reach(at(2, {}, steps))]).toEqual(['a b', 'a b', 'a b c']);
  });
});

describe('stepOn and stepBack', () => {
  it('go on, past what is disabled, finish, or are refused', () => {
    const wrong = [step('a', { invalid: true }), step('b')];
    expect([stepOn(at(1)), stepOn(at(4)), stepOn(at(0, {}, wrong)), stepOn(at(1, {}, wrong)), stepOn(at(1, { linear: false }, wrong)), stepOn(at(0, {}, []))]).toEqual([
      { to: 'c', event: 'change' }, { event: 'finish' }, { event: 'invalid' }, { event: 'invalid' }, { event: 'finish' }, { event: 'finish' },
    ]);
    expect([stepBack(at(3))?.value, stepBack(at(0)), stepBack(at(0, {}, []))]).toEqual(['b', undefined, undefined]);
  });

  it('remember what was shown', () => {
    expect(visitedWith(at(1, { visited: ['a'] }), 'c')).toEqual(['a', 'b', 'c']);
  });
});
