import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../element/localize.ts';
import { findJsonProblem } from './json-problem.ts';

describe('findJsonProblem', () => {
  const cases: readonly (readonly [text: string, at: string, expected: string])[] = [
    ['', '1:1', 'a value is expected'],
    ['{"a": 1,}', '1:9', 'a name in double quotation marks is expected'],
    ['{"a": 1 "b": 2}', '1:9', 'a comma or } is expected'],
    ['[1, 2', '1:6', 'a comma or ] is expected'],
    ['[1,, 2]', '1:4', 'a value is expected'],
    ['{\n  "a": x\n}', '2:8', 'a value is expected'],
    ["{'a': 1}", '1:2', 'text must stand in double quotation marks'],
    ['{a: 1}', '1:2', 'a name in double quotation marks or } is expected'],
    ['{"a" 1}', '1:6', 'a colon is expected'],
    ['["open]', '1:2', 'a text is not ended, or has a character that must be escaped'],
    ['["a\nb"]', '1:2', 'a text is not ended, or has a character that must be escaped'],
    ['1 2', '1:3', 'nothing more is expected'],
    ['[01]', '1:2', 'a value or ] is expected'],
    ['True', '1:1', 'a value is expected'],
    ['nullx', '1:1', 'a value is expected'],
    ['{]', '1:2', 'a name in double quotation marks or } is expected'],
  ];
  for (const [text, at, expected] of cases) {
    it(`says of ${JSON.stringify(text)} at ${at} that ${expected}`, () => {
      const problem = findJsonProblem(text)!;
      expect([`${problem.line}:${problem.column}`, sayIn('en', problem.expected)]).toEqual([at, expected]);
    });
  }

  it('finds nothing in any JSON, however it is spaced', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, space) => findJsonProblem(JSON.stringify(value, null, space)) === null));
  });

  it('finds a place inside the text, and never another verdict than JSON.parse, for JSON with one character changed', () => {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', 'x', '0', '\\', '\u0000', 'E', '-'), (json, place, character) => {
      const at = place % (json.length + 1);
      const text = json.slice(0, at) + character + json.slice(at + 1);
      const problem = findJsonProblem(text);
      expect(problem === null).toBe(isJson(text));
      expect(problem?.offset ?? 0).toBeLessThanOrEqual(text.length);
    }), { numRuns: 2000 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
