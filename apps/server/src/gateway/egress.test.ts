import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const sources = fileURLToPath(new URL('..', import.meta.url));
/** The two files that are the way out, and the two that call the guarded fetch that they were given as `fetch`. */
const WAY_OUT = new Set(['gateway/guarded-fetch.ts', 'gateway/guarded-connector.ts', 'gateway/detect-local.ts', 'gateway/provider-transport.ts']);
const CONNECTS = [
  /from '(?:undici|node:https?|node:net|node:tls|node:dgram|node:http2|node:dns)'/,
  /\bglobalThis\.fetch\b|\bwindow\.fetch\b|(?<![\w.])fetch\(|\bnew (?:WebSocket|EventSource)\b/,
];
/** Types, address arithmetic and listening connect to nothing; a resolver is only handed on. */
const HARMLESS = /^import type|\{ (?:BlockList, isIP|isIP) \}/;

describe('the way out of the server', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture|contract)\.ts$/.test(file));

  it('is one guarded fetch: no other source file connects to anything (T2)', () => {
    const found = files.filter((file) => !WAY_OUT.has(file.replaceAll('\\', '/'))).flatMap((file) => {
      const lines = readFileSync(join(sources, file), 'utf8').split('\n');
      return lines.filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && !HARMLESS.test(line) && CONNECTS.some((pattern) => pattern.test(line))).map((line) => `${file}: ${line.trim()}`);
    });
    expect(found).to.deep.equal([]);
    expect(files.length).to.be.above(50);
  });
});
