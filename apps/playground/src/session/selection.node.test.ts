import { describe, expect, it } from 'vitest';
import { documentWith } from '../panels/session.fixture.ts';
import { keptOf, NOTHING_SELECTED, outermost, primaryOf, renamedBy, toggled } from './selection.ts';
import './all-kinds.fixture.ts';

const DOCUMENT = documentWith({ one: { type: 'text' }, box: { type: 'container' }, inside: { type: 'text', parent: 'box' } });

describe('a selection', () => {
  it('takes components one by one; the last is the primary one', () => {
    const both = toggled(toggled(NOTHING_SELECTED, 'one', DOCUMENT), 'box', DOCUMENT);
    expect([both.names, primaryOf(both)]).toEqual([['one', 'box'], 'box']);
    expect(toggled(both, 'box', DOCUMENT).names).toEqual(['one']);
    expect(primaryOf(NOTHING_SELECTED)).toBe(undefined);
  });

  it('holds a page only by itself', () => {
    expect(toggled({ names: ['one'] }, 'main', DOCUMENT).names).toEqual(['main']);
    expect(toggled({ names: ['main'] }, 'one', DOCUMENT).names).toEqual(['one']);
  });

  it('drops what is gone', () => {
    expect(keptOf({ names: ['one', 'gone', 'main'] }, DOCUMENT).names).toEqual(['one', 'main']);
  });

  it('follows a new name', () => {
    expect(renamedBy({ names: ['one', 'box'] }, [{ type: 'setAppName', name: 'x' }, { type: 'renameComponent', name: 'box', to: 'frame' }]).names).toEqual(['one', 'frame']);
  });

  it('tells what stands in what', () => {
    expect(outermost(['inside', 'box', 'one', 'main'], DOCUMENT)).toEqual(['box', 'one']);
  });
});
