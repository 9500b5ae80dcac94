import { expect } from 'chai';
import { Fault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { allocate, allocateArray, allocateText, charge, chargeElements, chargeKey, chargeReading, chargeText, enterCall, isMetered, leaveCall, meter, withBudget, withFreshBudget, type EffectPermit, type Meter } from './meter.ts';

const PERMIT: EffectPermit = { enter: () => undefined, adopt: (result) => result };
const FULL: Meter = { steps: LIMITS.steps, allocation: LIMITS.allocation, depth: 0, permit: null };
const TOO_MUCH = { code: 'limit', message: 'This would build too much data' };

/** What `work` took from full budgets. */
function cost(work: () => void): { steps: number; allocation: number; depth: number } {
  return withFreshBudget(() => {
    work();
    return { steps: LIMITS.steps - meter.steps, allocation: LIMITS.allocation - meter.allocation, depth: meter.depth };
  }, undefined);
}

/** Runs `work` with no more than `left` of the budgets. */
function withLeft<T>(left: Partial<Meter>, work: () => T): T {
  return withBudget({ ...FULL, ...left }, work);
}

describe('withFreshBudget', () => {
  it('runs its work on the argument, under full budgets and without rights', () => {
    expect(withFreshBudget((argument) => [argument, { ...meter }, isMetered()], 7)).to.deep.equal([7, FULL, true]);
    expect(isMetered()).to.equal(false);
  });

  it('starts anew after work that used all up, or failed', () => {
    withLeft({ steps: 10, allocation: 20, depth: 3, permit: PERMIT }, () => undefined);
    expect(() => withFreshBudget(() => { throw new Error('mine'); }, undefined)).to.throw('mine');
    expect(isMetered()).to.equal(false);
    expect(withFreshBudget(() => ({ ...meter }), undefined)).to.deep.equal(FULL);
  });

  for (const [how, end] of [['gives something', () => 5], ['fails', () => { throw new Error('inner'); }]] as const) {
    it(`gives work inside other work budgets of its own, and that its own again once it ${how}`, () => {
      const outer: Meter = { steps: 100, allocation: 200, depth: 3, permit: PERMIT };
      withLeft(outer, () => {
        let inner: Meter | null = null;
        const run = (): unknown => withFreshBudget((given) => {
          inner = { ...meter };
          charge(50);
          allocateText(50);
          enterCall();
          expect([given, isMetered()]).to.deep.equal(['given', true]);
          return end();
        }, 'given');
        if (how === 'fails') expect(run).to.throw('inner');
        else expect(run()).to.equal(5);
        expect(inner).to.deep.equal(FULL);
        expect({ ...meter }).to.deep.equal(outer);
        expect(isMetered()).to.equal(true);
      });
    });
  }
});

describe('withBudget', () => {
  it('runs its work under what is left, and keeps what is left after that', () => {
    const budget: Meter = { steps: 1000, allocation: 2000, depth: 0, permit: PERMIT };
    const seen = withBudget(budget, () => {
      const before = { ...meter };
      charge(10);
      allocateText(64);
      return before;
    });
    expect(seen).to.deep.equal({ steps: 1000, allocation: 2000, depth: 0, permit: PERMIT });
    expect(budget).to.deep.equal({ steps: 989, allocation: 1936, depth: 0, permit: PERMIT });
    expect(() => withBudget(budget, () => { charge(9); throw new Error('mine'); })).to.throw('mine');
    expect(budget.steps).to.equal(980);
    expect(isMetered()).to.equal(false);
  });
});

describe('charge', () => {
  it('takes the last step there is, and none beyond', () => {
    withLeft({ steps: 5 }, () => {
      charge(3);
      charge(2);
      expect(meter.steps).to.equal(0);
      expect(() => charge(1)).to.throw(Fault).that.includes({ code: 'limit', message: 'This takes too many steps', hint: 'Work on fewer rows, or do this in a query' });
    });
  });
});

describe('allocateText', () => {
  it('takes one unit a character, and a step for 64', () => {
    expect(cost(() => allocateText(0))).to.deep.equal({ steps: 0, allocation: 0, depth: 0 });
    expect(cost(() => allocateText(640))).to.deep.equal({ steps: 10, allocation: 640, depth: 0 });
  });

  it('refuses a text longer than the longest, and one that too little is left for', () => {
    expect(cost(() => allocateText(LIMITS.stringLength)).allocation).to.equal(LIMITS.stringLength);
    expect(() => cost(() => allocateText(LIMITS.stringLength + 0.5))).to.throw(Fault).that.includes({ code: 'limit', message: `This text would have ${LIMITS.stringLength + 1} characters; ${LIMITS.stringLength} are allowed` });
    withLeft({ allocation: 64 }, () => allocateText(64));
    expect(() => withLeft({ allocation: 64 }, () => allocateText(65))).to.throw(Fault).that.includes(TOO_MUCH);
    expect(() => withLeft({ steps: 0 }, () => allocateText(64))).to.throw(Fault).that.includes({ code: 'limit' });
  });
});

describe('allocateArray', () => {
  it('takes eight units an element, and a step for eight', () => {
    expect(cost(() => allocateArray(80))).to.deep.equal({ steps: 10, allocation: 640, depth: 0 });
  });

  it('refuses an array longer than the longest, and one that too little is left for', () => {
    expect(cost(() => allocateArray(LIMITS.arrayLength)).allocation).to.equal(LIMITS.arrayLength * 8);
    expect(() => cost(() => allocateArray(LIMITS.arrayLength + 1))).to.throw(Fault).that.includes({ code: 'limit', message: `This array would have ${LIMITS.arrayLength + 1} elements; ${LIMITS.arrayLength} are allowed` });
    withLeft({ allocation: 64 }, () => allocateArray(8));
    expect(() => withLeft({ allocation: 64 }, () => allocateArray(9))).to.throw(Fault).that.includes(TOO_MUCH);
    expect(() => withLeft({ steps: 0 }, () => allocateArray(8))).to.throw(Fault).that.includes({ code: 'limit' });
  });
});

describe('allocate', () => {
  it('takes the last of the memory there is, and none beyond', () => {
    expect(cost(() => allocate(64))).to.deep.equal({ steps: 0, allocation: 64, depth: 0 });
    withLeft({ allocation: 64 }, () => allocate(64));
    expect(() => withLeft({ allocation: 64 }, () => allocate(65))).to.throw(Fault).that.includes(TOO_MUCH);
  });
});

describe('chargeText, chargeReading and chargeKey', () => {
  /** The steps that each of them takes for a text of `length`. */
  const steps = (length: number): number[] => [chargeText, chargeReading, chargeKey].map((take) => cost(() => take('x'.repeat(length))).steps);

  it('take nothing for a short text', () => {
    expect([steps(0), steps(1023)]).to.deep.equal([[0, 0, 0], [0, 0, 0]]);
  });

  it('take a step for so many characters of a long one', () => {
    expect([steps(1024), steps(6400)]).to.deep.equal([[16, 80, 16], [100, 500, 100]]);
  });

  it('take far more for a key that engines tell apart by all of its characters', () => {
    expect([steps(16_383)[2], steps(16_384)[2], steps(20_000)[2]]).to.deep.equal([255, 256 + 8192, 312 + 10_000]);
  });

  it('take half a unit of memory for a character, but once while no other long text is read', () => {
    const [one, other, short] = ['a'.repeat(6400), 'b'.repeat(6400), 'c'.repeat(1023)];
    for (const take of [chargeText, chargeReading, chargeKey]) {
      const units = (...texts: readonly string[]): number => cost(() => { for (const text of texts) take(text); }).allocation;
      expect([units(short), units(one), units(one, one), units(one, short, one), units(one, other), units(one, other, one)], take.name).to.deep.equal([0, 3200, 3200, 3200, 6400, 9600]);
    }
  });

  it('take that memory again in the next evaluation, but not in one inside', () => {
    const text = 'a'.repeat(6400);
    expect([1, 2].map(() => cost(() => chargeText(text)).allocation)).to.deep.equal([3200, 3200]);
    expect(cost(() => { chargeText(text); withFreshBudget(() => expect(cost(() => chargeText(text)).allocation).to.equal(0), undefined); }).allocation).to.equal(3200);
  });

  it('take nothing for a key that is no text', () => {
    for (const key of [undefined, null, 5000, true, { length: 5000 }, new Array(5000)]) expect(cost(() => chargeKey(key)).steps).to.equal(0);
  });
});

describe('chargeElements', () => {
  it('takes a step an element, and refuses an array longer than the longest before it is walked', () => {
    expect(cost(() => chargeElements([1, 2, 3]))).to.deep.equal({ steps: 3, allocation: 0, depth: 0 });
    expect(cost(() => chargeElements(new Array(LIMITS.arrayLength))).steps).to.equal(LIMITS.arrayLength);
    expect(() => cost(() => chargeElements(new Array(LIMITS.arrayLength + 1)))).to.throw(Fault).that.includes({ code: 'limit', message: `{thing} has ${LIMITS.arrayLength + 1} elements; ${LIMITS.arrayLength} are allowed` });
  });
});

describe('enterCall and leaveCall', () => {
  it('take four steps a call, and count how deep calls are', () => {
    expect(cost(() => { enterCall(); enterCall(); })).to.deep.equal({ steps: 8, allocation: 0, depth: 2 });
    expect(cost(() => { enterCall(); leaveCall(); }).depth).to.equal(0);
  });

  it('take more for a function that takes more', () => {
    expect(cost(() => enterCall(7))).to.deep.equal({ steps: 11, allocation: 0, depth: 1 });
  });

  it('refuse the call that would be too deep', () => {
    withLeft({ depth: LIMITS.recursion - 1 }, () => {
      enterCall();
      expect(enterCall).to.throw(Fault).that.includes({ code: 'limit', message: `Functions call one another more than ${LIMITS.recursion} deep` });
    });
    expect(() => withLeft({ steps: 3 }, enterCall)).to.throw(Fault).that.includes({ code: 'limit' });
  });
});

describe('the limits', () => {
  it('are all there, as whole numbers, and nobody can change them', () => {
    expect(Object.keys(LIMITS)).to.have.members(['source', 'nesting', 'depth', 'steps', 'recursion', 'valueDepth', 'stringLength', 'arrayLength', 'allocation', 'regexSource', 'regexMoves']);
    for (const [name, limit] of Object.entries(LIMITS)) expect(Number.isSafeInteger(limit) && limit > 0, name).to.equal(true);
    expect(Object.isFrozen(LIMITS)).to.equal(true);
  });
});
