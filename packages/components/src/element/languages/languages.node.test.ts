import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions.ts';
import { de } from './de.ts';

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));
/** Where the runtime and the server say what elements show. */
const ELSEWHERE = ['packages/runtime/src/ai/ai-warning.ts', 'apps/server/src/gateway/demo-model/chat-answer.ts'].map((file) => join(SOURCES, '../../..', file));
/** Defaults that are no words. */
const CODES = new Set(['USD']);

describe('the table of texts', () => {
  it('holds what the definitions have properties say by default', () => {
    const defaults = definitions.flatMap(({ props }) => Object.values(props).flatMap(({ type, default: value }) => (type === 'string' && /^\p{Lu}/u.test(String(value)) ? [String(value)] : [])));
    expect(defaults.filter((words) => !(words in de) && !CODES.has(words))).toEqual([]);
  });

  it('holds nothing that nobody says any more', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.(?:test|stories)\.ts$|languages\//.test(file));
    const code = [...files.map((file) => join(SOURCES, file)), ...ELSEWHERE].map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(Object.keys(de).filter((text) => !code.includes(`'${text}'`))).toEqual([]);
  });
});
