import { describe, expect, it } from 'vitest';
import { menuItems, menuPlaceForKey } from './menu-items.ts';

describe('menuItems', () => {
  it('reads words and records', () => {
    expect(menuItems(['Edit', 3, { label: 'Remove', value: 'remove', tone: 'danger' }, { value: 'copy', disabled: true }, { text: 'Open' }])).toEqual([
      { label: 'Edit', value: 'Edit', disabled: false, isDanger: false },
      { label: '3', value: 3, disabled: false, isDanger: false },
      { label: 'Remove', value: 'remove', disabled: false, isDanger: true },
      { label: 'copy', value: 'copy', disabled: true, isDanger: false },
      { label: 'Open', value: 'Open', disabled: false, isDanger: false },
    ]);
  });

  it('leaves out what is no entry, and is bounded', () => {
    expect(menuItems([null, {}, [], true, { label: '' }])).toEqual([]);
    expect(menuItems(Array.from({ length: 300 }, () => 'x'))).toHaveLength(200);
  });
});

describe('menuPlaceForKey', () => {
  const items = menuItems(['Edit', 'Copy', 'Close', 'Remove']);
  it('goes round the ends, and to the ends', () => {
    expect([['ArrowDown', 3], ['ArrowUp', 0], ['ArrowDown', -1], ['ArrowUp', -1], ['Home', 2], ['End', 0]].map(([key, from]) => menuPlaceForKey(items, key as string, from as number))).toEqual([0, 3, 0, 3, 0, 3]);
  });

  it('goes to the next entry that begins with a letter', () => {
    expect([menuPlaceForKey(items, 'c', 0), menuPlaceForKey(items, 'C', 1), menuPlaceForKey(items, 'c', 2), menuPlaceForKey(items, 'x', 0), menuPlaceForKey(items, 'Tab', 0), menuPlaceForKey([], 'ArrowDown', -1)]).toEqual([1, 2, 1, undefined, undefined, undefined]);
  });
});
