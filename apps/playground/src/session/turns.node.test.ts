import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

describe('Turns', () => {
  it('begin work when what came before has ended, also where that failed', async () => {
    const turns = new Turns();
    const said: string[] = [];
    let answer = (): void => undefined;
    const first = turns.take(async () => {
      said.push('first begins');
      await new Promise<void>((resolve) => { answer = resolve; });
      throw new Error('first failed');
    });
    const second = turns.take(async () => said.push('second'));
    await Promise.resolve();
    expect(said).toEqual(['first begins']);
    answer();
    await expect(first).rejects.toThrow('first failed');
    expect(await second).toBe(2);
    expect(said).toEqual(['first begins', 'second']);
  });
});
