import { expect } from 'chai';
import { Task, type TaskRunner } from './task.ts';

describe('a Task', () => {
  const result = Promise.resolve({ value: 1 });
  const calls: unknown[][] = [];
  const next: Task = new Task(result, {} as TaskRunner);
  const runner: TaskRunner = { chain: (...args) => { calls.push(['chain', ...args]); return next; }, settle: (...args) => { calls.push(['settle', ...args]); return next; } };
  const task = new Task(result, runner);

  it('shows nothing of what it waits for', () => {
    expect(Reflect.ownKeys(task)).to.deep.equal([]);
    expect(Reflect.ownKeys(Task.prototype)).to.deep.equal(['constructor']);
    expect(Task.resultOf(task)).to.equal(result);
  });

  it('has the script that made it run what waits for it', () => {
    const [onDone, onFailed] = [() => 1, () => 2];
    expect([Task.chain(task, onDone, onFailed), Task.settle(task, onDone)]).to.deep.equal([next, next]);
    expect(calls).to.deep.equal([['chain', result, onDone, onFailed], ['settle', result, onDone]]);
  });

  it('is nothing that an object could stand in for', () => {
    expect(() => Task.resultOf(Object.create(Task.prototype) as Task)).to.throw(TypeError);
  });
});
