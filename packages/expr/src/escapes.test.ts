import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { ExpressionError } from './expression-error.ts';
import { encode } from './testing-data/codec.ts';
import attacks from './testing-data/escape-cases.json' with { type: 'json' };
import { caseText, dangerIn, isPolluted, makeScope, type CaseText } from './testing-data/escape-fixtures.ts';
import { reachedMembers, resetCanary } from './testing-data/host-canary.ts';
import { hostFunction } from './wall/functions.ts';

interface Attack {
  readonly id: string;
  readonly cat: string;
  readonly expr: CaseText;
  readonly scope?: Readonly<Record<string, unknown>>;
}

/** Under mutation testing all code is instrumented, and takes many times the memory. Time is bounded by the runners' timeouts. */
const MOST_BYTES = 300_000_000 * ('__stryker__' in globalThis ? 20 : 1);

/** Memory of this process, where there is a way to ask; pages have none. */
function residentBytes(): number {
  const { process } = globalThis as { process?: { memoryUsage?: { rss(): number } } };
  return process?.memoryUsage?.rss() ?? 0;
}

function attempt(source: string, scope: Record<string, unknown>): unknown {
  try {
    return compileExpression(source).evaluate(scope);
  } catch (error) {
    expect(error, 'only ExpressionErrors come out').to.be.instanceOf(ExpressionError);
    return error;
  }
}

describe('the wall holds against', () => {
  for (const { id, cat, expr, scope } of attacks as unknown as readonly Attack[]) {
    const source = caseText(expr);
    it(`${id}: ${source.slice(0, 70)}`, () => {
      resetCanary();
      const values = makeScope(scope, hostFunction);
      const unchanged = cat === 'mutation' ? encode(values) : null;
      const memory = residentBytes();
      const outcome = attempt(source, values);
      expect(residentBytes() - memory, 'bytes').to.be.below(MOST_BYTES);
      expect(reachedMembers(), 'members of the host that were reached').to.deep.equal([]);
      expect(dangerIn(outcome), 'danger in the outcome').to.equal(null);
      expect(isPolluted(), 'intrinsics changed').to.equal(false);
      if (unchanged !== null) expect(encode(values), 'the scope').to.deep.equal(unchanged);
    });
  }
});
