import { expect } from 'chai';
import { median } from './builder/main-thread.ts';
import { tasksOf } from './thread-tasks.ts';
import type { TraceEvent } from './thread-tasks.ts';

describe('tasksOf', () => {
  const event = (tid: number, more: Partial<TraceEvent>): TraceEvent => ({ name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 1, tid, args: {}, ...more });
  const named = (tid: number, name: string): TraceEvent => event(tid, { name: 'thread_name', ph: 'M', args: { name } });

  it('gives the tasks of pages\' main threads in milliseconds, and no other thread\'s', () => {
    const events = [event(1, { tdur: 2500 }), event(2, { tdur: 9000 }), event(1, { tdur: 500 }), event(1, { name: 'Paint', tdur: 400 }), named(1, 'CrRendererMain'), named(2, 'Compositor')];
    expect(tasksOf(events)).to.deep.equal([2.5, 0.5]);
  });

  it('fails where the browser told of none', () => {
    expect(() => tasksOf([named(1, 'CrRendererMain')])).to.throw('no task');
  });
});

describe('median', () => {
  it('is the middle one, and the lower of two in the middle', () => {
    expect(median([9, 1, 5])).to.equal(5);
    expect(median([4, 1, 3, 2])).to.equal(2);
  });

  it('fails where there is nothing', () => {
    expect(() => median([])).to.throw('nothing');
  });
});
