import { describeValue, JsonReader } from '../document/index.ts';
import type { JsonValue } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { RecordedAnswers } from './recorded-answer.ts';

/** One step of a test. */
export type TestStep =
  | { readonly set: string; readonly to: JsonValue }
  | { readonly dispatch: string }
  | { readonly trigger: string }
  | { readonly expect: string; readonly toBe: JsonValue }
  | { readonly expect: string; readonly toContain: string }
  | { readonly expectPrompt: string; readonly toContain: string }
  /** A REST request as it is read: `GET /people?page=2`, its body below. */
  | { readonly expectRequest: string; readonly toContain: string };

/** A test with its title, a sentence about behaviour. */
export interface AppTest {
  readonly title: string;
  readonly answers: RecordedAnswers;
  readonly steps: readonly TestStep[];
}

/** A file of tests of one app; `app` is the document's path, from the file. */
export interface TestFile {
  readonly app: string;
  readonly tests: readonly AppTest[];
}

/** Reads a test file from a JSON value; the problems where it cannot be used. */
export function parseTestFile(value: unknown): { readonly file: TestFile } | { readonly problems: readonly Problem[] } {
  const reader = new JsonReader();
  const record = reader.record(value, []) ?? {};
  reader.onlyKeys(record, ['app', 'tests'], []);
  const app = reader.text(record['app'], ['app']);
  const tests = reader.list(record['tests'], ['tests'])?.map((item, index) => readTest(reader, item, ['tests', String(index)])) ?? [];
  if (app === undefined || reader.problems.length > 0) return { problems: reader.problems };
  return { file: { app, tests: tests.filter((test) => test !== undefined) } };
}

function readTest(reader: JsonReader, value: unknown, path: readonly string[]): AppTest | undefined {
  const record = reader.record(value, path);
  if (record === undefined) return undefined;
  reader.onlyKeys(record, ['title', 'answers', 'steps'], path);
  const title = reader.text(record['title'], [...path, 'title']);
  const steps = reader.list(record['steps'], [...path, 'steps'])?.flatMap((step, index) => readStep(reader, step, [...path, 'steps', String(index)]) ?? []) ?? [];
  const answers = (reader.json(record['answers'] ?? {}, [...path, 'answers']) ?? {}) as unknown as RecordedAnswers;
  return title === undefined ? undefined : { title, steps, answers };
}

/** The members of each kind of step; a step is the kind whose members it has, no more and no less. */
const STEP_SHAPES = [['set', 'to'], ['dispatch'], ['trigger'], ['expect', 'toBe'], ['expect', 'toContain'], ['expectPrompt', 'toContain'], ['expectRequest', 'toContain']] as const;

function readStep(reader: JsonReader, value: unknown, path: readonly string[]): TestStep | undefined {
  const record = reader.record(value, path);
  if (record === undefined) return undefined;
  const keys = Object.keys(record).sort().join(' ');
  const shape = STEP_SHAPES.find((members) => [...members].sort().join(' ') === keys);
  if (shape === undefined) return reader.error('unknown-step', `There is no step with ${keys === '' ? 'no members' : `the members ${keys}`}; found ${describeValue(value)}.`, path, `Steps: ${STEP_SHAPES.map((members) => members.join(' + ')).join('; ')}.`);
  for (const member of shape) if (member !== 'to' && member !== 'toBe' && reader.text(record[member], [...path, member]) === undefined) return undefined;
  return reader.json(record, path) as unknown as TestStep;
}
