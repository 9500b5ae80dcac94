import { describe, expect, it } from 'vitest';
import { currentTab, tabForKey } from './current-tab.ts';

const tab = (value: string, rest: object = {}) => ({ value, disabled: false, hidden: false, ...rest });
const [one, off, gone, two] = [tab('one'), tab('off', { disabled: true }), tab('gone', { hidden: true }), tab('two')];
const tabs = [one, off, gone, two];

describe('currentTab', () => {
  it('is the one that has the value, else the first that can be chosen', () => {
    expect(['two', '', 'off', 'gone', 'nobody'].map((value) => currentTab(tabs, value)?.value)).toEqual(['two', 'one', 'one', 'one', 'one']);
    expect(currentTab([off, gone], 'off')).toBe(undefined);
  });
});

describe('tabForKey', () => {
  it('leads along what can be chosen, round the ends', () => {
    const lead = (name: string, current = one, rightToLeft = false) => tabForKey(tabs, { name, rightToLeft }, current)?.value;
    expect([lead('ArrowRight'), lead('ArrowLeft'), lead('ArrowRight', two), lead('ArrowRight', two, true)]).toEqual(['two', 'two', 'one', 'one']);
    expect([lead('Home', two), lead('End'), lead('x')]).toEqual(['one', 'two', undefined]);
  });
});
