import { expect } from 'chai';
import fc from 'fast-check';
import { compileExpression } from '../compile-expression.ts';
import { compileScript } from '../compile-script.ts';
import { ExpressionError } from '../expression-error.ts';
import attacks from '../testing-data/escape-cases.json' with { type: 'json' };
import { caseText, dangerIn, isPolluted, makeScope, type CaseText } from '../testing-data/escape-fixtures.ts';
import { mutatedAttacks } from '../testing-data/escape-mutations.fixture.ts';
import { reachedMembers, resetCanary } from '../testing-data/host-canary.ts';
import { HOST_OBJECTS } from '../testing-data/host-objects.ts';
import { hostFunction } from './functions.ts';

/** A longer run sets INLAY_ATTACK_RUNS. */
const RUNS = Number((globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env['INLAY_ATTACK_RUNS'] ?? 20_000);
/** Those that only use up time are tried as they are elsewhere; here each would take its whole budget many times. */
const SOURCES = (attacks as unknown as readonly { kind: string; expr: CaseText }[]).filter(({ kind }) => kind !== 'dos').map(({ expr }) => caseText(expr));

/** Every host object of the corpus, under its own name and as what attacks call it. */
const SCOPE = Object.fromEntries([
  ...Object.keys(HOST_OBJECTS).filter((name) => !['deepArr', 'sparse'].includes(name)).map((name) => [name, { $host: name }]),
  ...(attacks as unknown as readonly { scope?: Record<string, unknown> }[]).flatMap(({ scope }) => Object.entries(scope ?? {})).filter(([, value]) => typeof value === 'object' && value !== null && '$host' in value && value.$host !== 'sparse' && value.$host !== 'deepArr'),
]);

/** The containers of a scope: one that comes out as it went in gives nothing that the app had not put there itself. */
function containersOf(value: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== Map.prototype && prototype !== null) return found;
  found.add(value);
  for (const key of Object.keys(value).slice(0, 100)) containersOf(Object.getOwnPropertyDescriptor(value, key)?.value, found);
  return found;
}

function attempt(run: () => unknown, source: string): unknown {
  try {
    return run();
  } catch (error) {
    expect(error, source).to.be.instanceOf(ExpressionError);
    return error;
  }
}

/** The configuration of the tests sets it. */
declare const TEST_SEED: number;

describe(`the wall holds against mutated attacks (seed ${TEST_SEED})`, () => {
  it(`${RUNS} times`, () => {
    fc.assert(fc.property(mutatedAttacks(SOURCES), (source) => {
      resetCanary();
      const scope = makeScope(SCOPE, hostFunction);
      const outcome = attempt(() => compileExpression(source).evaluate(scope), source);
      expect(reachedMembers(), source).to.deep.equal([]);
      expect(dangerIn(outcome, 0, containersOf(scope)), source).to.equal(null);
    }), { numRuns: RUNS, seed: TEST_SEED });
    expect(isPolluted()).to.equal(false);
  });

  it('in scripts as well', async () => {
    await fc.assert(fc.asyncProperty(mutatedAttacks(SOURCES), async (source) => {
      resetCanary();
      const scope = makeScope(SCOPE, hostFunction);
      const outcome: unknown = await compileScript(`const value = ${source}; await value; value`).run(scope).catch((error: unknown) => error);
      expect(reachedMembers(), source).to.deep.equal([]);
      expect(dangerIn(outcome, 0, containersOf(scope)), source).to.equal(null);
    }), { numRuns: RUNS / 10, seed: TEST_SEED });
    expect(isPolluted()).to.equal(false);
  });
});
