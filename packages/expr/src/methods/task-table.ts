import { toCallable, type Callable } from '../wall/callback.ts';
import { Task } from '../wall/task.ts';
import { typeTable } from './type-table.ts';

function optional(value: unknown, what: string): Callable | null {
  return value === undefined || value === null ? null : toCallable(value, what);
}

/** What results of actions offer in scripts; each gives a new one. */
export const TASK_TABLE = typeTable('result of an action', {
  methods: {
    catch: (self: Task, [onFailed]) => Task.chain(self, null, optional(onFailed, 'catch')),
    finally: (self: Task, [onEnd]) => Task.settle(self, toCallable(onEnd, 'finally')),
    // oxlint-disable-next-line unicorn/no-thenable -- the table becomes a map; nobody ever awaits this object
    then: (self: Task, [onDone, onFailed]) => Task.chain(self, optional(onDone, 'then'), optional(onFailed, 'then')),
  },
});
