import { AI_ACTIONS } from '@inlay/runtime/ai';
import { describe, expect, it } from 'vitest';
import { ACTION_TITLES, isSmall, optionLabel, optionsOf, readSmall } from './action-choice.ts';

describe('optionsOf', () => {
  it('gives each action its own options first, and none for an action that nobody knows', () => {
    expect(optionsOf('classifyText')).toEqual({ own: ['text', 'labels', 'multiple', 'prompt', 'system'], shared: ['maxTokens', 'topP', 'stop', 'seed', 'reasoningEffort', 'stream'] });
    expect(optionsOf('generateText').own).toEqual(['prompt', 'system', 'images']);
    expect(optionsOf('somethingElse')).toEqual({ own: [], shared: [] });
    for (const action of AI_ACTIONS) expect(optionsOf(action).own.length, ACTION_TITLES[action]).toBeGreaterThan(0);
  });
});

describe('readSmall', () => {
  it('reads numbers and yes or no, and leaves expressions as they are', () => {
    expect(readSmall('maxTokens', ' 50 ')).toBe(50);
    expect(readSmall('maxTokens', '<< limit.value >>')).toBe('<< limit.value >>');
    expect(readSmall('multiple', 'true')).toBe(true);
    expect(readSmall('reasoningEffort', 'low')).toBe('low');
    expect(readSmall('seed', '')).toBe('');
  });
});

describe('optionLabel', () => {
  it('says options as people do', () => {
    expect([optionLabel('maxTokens'), optionLabel('labels'), isSmall('labels'), isSmall('count')]).toEqual(['Max tokens', 'Labels', false, true]);
  });
});
