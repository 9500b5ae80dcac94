import { describe, expect, it } from 'vitest';
import { isApple, keyWords, matchesKeys } from './keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('matchesKeys', () => {
  it('takes Control and Command alike, and no modifier more', () => {
    expect([matchesKeys('Mod+Z', press('z', { ctrlKey: true })), matchesKeys('Mod+Z', press('z', { metaKey: true }))]).toEqual([true, true]);
    expect([matchesKeys('Mod+Z', press('z')), matchesKeys('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true })), matchesKeys('Mod+Z', press('z', { ctrlKey: true, altKey: true }))]).toEqual([false, false, false]);
    expect(matchesKeys('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
  });

  it('takes a sign as it is typed, with Shift or without', () => {
    expect([matchesKeys('?', press('?', { shiftKey: true })), matchesKeys('?', press('?'))]).toEqual([true, true]);
    expect(matchesKeys('?', press('?', { ctrlKey: true }))).toBe(false);
    expect([matchesKeys('Mod++', press('+', { ctrlKey: true, shiftKey: true })), matchesKeys('Mod+-', press('-', { metaKey: true }))]).toEqual([true, true]);
  });
});

describe('keyWords', () => {
  it('writes keys as they stand on the machine', () => {
    expect(keyWords('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyWords('Mod+Shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyWords('Delete', false)).toEqual(['Del']);
  });

  it('knows an Apple machine', () => {
    expect([isApple({ userAgent: 'Macintosh; Intel Mac OS X' }), isApple({ userAgent: 'X11; Linux' })]).toEqual([true, false]);
  });
});
