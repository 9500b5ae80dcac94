import { describe, expect, it } from 'vitest';
import { versionWords } from './version-words.ts';

describe('versionWords', () => {
  it('puts times as people read them in place of those that are kept, and leaves all else', () => {
    const message = 'Restored the version of 2026-11-23T00:23:50.381Z: Brought back a from the version of 2026-11-22T10:00:00.000Z';
    expect(versionWords(message, (at) => `${new Date(at).getUTCHours()} h`)).toBe('Restored the version of 0 h: Brought back a from the version of 10 h');
    expect(versionWords(message)).not.toContain('Z');
    expect(versionWords('Changed due of order 2026-11-23')).toBe('Changed due of order 2026-11-23');
  });
});
