import { expect, it } from 'vitest';
import { MOST_JSON_PARTS, parseJsonOfParts } from './json-parts.ts';

it('reads JSON, and nothing that is none', () => {
  expect(parseJsonOfParts('{"inputs":{"a":[1,2]}}')).toEqual({ inputs: { a: [1, 2] } });
  for (const text of ['', '{', 'x', '{"a":1}{']) expect(parseJsonOfParts(text), text).toBe(undefined);
});

it('makes nothing of more parts than a request has, however they stand in one another', () => {
  for (const part of ['[],', '{},', '0,']) expect(parseJsonOfParts(`[${part.repeat(MOST_JSON_PARTS)}0]`), part).toBe(undefined);
  expect(parseJsonOfParts(`${'['.repeat(MOST_JSON_PARTS + 1)}${']'.repeat(MOST_JSON_PARTS + 1)}`)).toBe(undefined);
  const words = 'a,b\\\\\\"[{'.repeat(600_000);
  expect(parseJsonOfParts(JSON.stringify([words]))).toEqual([words]);
});
