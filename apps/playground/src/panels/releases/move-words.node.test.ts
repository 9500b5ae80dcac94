import { describe, expect, it } from 'vitest';
import type { EnvironmentMove } from '../../api/release-types.ts';
import { moveWords } from './move-words.ts';
import { embedCode, releaseAddress } from './release-address.ts';

const move = (more: Partial<EnvironmentMove>): string => moveWords({ environment: 'live', from: '1.0.0', to: '1.1.0', by: 'ada', at: '', cause: 'moved', ...more });

describe('the words for moves of environments', () => {
  it('say what took whose place, and how', () => {
    expect([move({ from: null, cause: 'published' }), move({}), move({ cause: 'scheduled' }), move({ from: '1.1.0', to: '1.0.0', cause: 'rolled-back' }), move({ from: null, to: '1.0.0', cause: 'rolled-back' }), move({ to: null }), move({ environment: 'staging', from: null })]).toEqual([
      '1.1.0 went live.', '1.1.0 took the place of 1.0.0 on live.', '1.1.0 took the place of 1.0.0 on live, as planned.', 'Rolled live back from 1.1.0 to 1.0.0.', '1.0.0 was put back on live.', '1.0.0 was taken off live.', '1.1.0 went to staging.',
    ]);
  });
});

describe('the address of a release', () => {
  it('names the app and what of it, and stands in the code that embeds it', () => {
    expect(releaseAddress('feedback', '1.2.0', 'http://h')).toBe('http://h/apps/feedback@1.2.0');
    expect(embedCode('feedback', 'live', { origin: 'http://h' })).toBe('<script type="module" src="http://h/embed.js"></script>\n<inlay-app src="http://h/apps/feedback@live"></inlay-app>');
  });
});
