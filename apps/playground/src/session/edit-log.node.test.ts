import type { HandlerAction } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import { describe, expect, it } from 'vitest';
import { joinEdits, pushStep, SAME_STEP_MS } from './edit-log.ts';
import type { Step } from './edit-log.ts';
import './all-kinds.fixture.ts';

const edit = (value: string): Edit => ({ type: 'setProp', name: 'note', prop: 'value', value });
const step = (to: string, from: string, at: number): Step => ({ edits: [edit(to)], inverse: [edit(from)], at });

describe('pushStep', () => {
  it('joins quick typing into one step, which goes back to before it all', () => {
    const steps = [step('t', '', 0), step('tw', 't', 500), step('two', 'tw', 900)].reduce<readonly Step[]>(pushStep, []);
    expect(steps).toEqual([{ edits: [edit('two')], inverse: [edit('')], at: 900 }]);
  });

  it('has no step for what was typed and taken out again', () => {
    const steps = [step('first', 'zero', 0), step('firsts', 'first', 5_000), step('first', 'firsts', 5_400)].reduce<readonly Step[]>(pushStep, []);
    expect(steps).toEqual([step('first', 'zero', 0)]);
  });

  it('starts a new step after a pause, and for another place', () => {
    const paused = pushStep([step('a', '', 0)], step('b', 'a', SAME_STEP_MS + 1));
    expect(paused).toHaveLength(2);
    const renamed = pushStep([step('a', '', 0)], { edits: [{ type: 'setAppName', name: 'x' }], inverse: [{ type: 'setAppName', name: 'y' }], at: 1 });
    expect(renamed).toHaveLength(2);
  });
});

describe('pushStep of handlers', () => {
  const [first, second, third] = ['1', '2', '3'].map((message) => ({ do: 'notify', message }) as const);
  const onClick = (...actions: readonly HandlerAction[]): Edit => ({ type: 'setHandler', name: 'send', event: 'click', actions });
  const onSuccess = (...actions: readonly HandlerAction[]): Edit => ({ type: 'setQuery', name: 'ask', query: { action: 'static', run: 'manual', options: {}, onSuccess: actions } });

  it.each([['a component', onClick], ['a query', onSuccess]])('takes a step of %s that is moved, added or removed for one of its own, and joins what is typed in one', (_of, set) => {
    const log = (...lists: readonly (readonly HandlerAction[])[]): number => lists.slice(1).reduce<readonly Step[]>((steps, list, index) => pushStep(steps, { edits: [set(...list)], inverse: [set(...lists[index]!)], at: index }), []).length;
    expect(log([first!, second!], [third!, second!], [first!, second!], [third!, second!])).toBe(1);
    expect(log([first!, second!], [third!, second!], [second!, third!])).toBe(2);
    expect(log([first!, second!], [second!, first!], [first!, second!])).toBe(2);
    expect(log([first!], [first!, second!], [first!, third!], [first!])).toBe(3);
  });
});

describe('joinEdits', () => {
  it('keeps the last of consecutive edits of one place, and the order of the rest', () => {
    const remove: Edit = { type: 'removeComponent', name: 'note' };
    expect(joinEdits([edit('a'), edit('b'), remove, edit('c')])).toEqual([edit('b'), remove, edit('c')]);
  });
});
