import { compileExpression } from '@inlay/expr';
import Sandbox from '@nyariv/sandboxjs';
import { compile as compileJse, evaluate as evaluateJse } from 'jse-eval';
import { getQuickJS, type QuickJSWASMModule } from 'quickjs-emscripten';
import justin from 'subscript/justin';
import Sval from 'sval';
import type { Subject } from '../rounds.ts';
import { prepareBare } from './bare-closures.ts';
import type { BenchCase } from './cases.ts';
import { compileNative } from './native.ts';

/** A way to run expressions. `prepare` does once what can be done once; it throws when the engine cannot do the case. */
export interface Engine {
  readonly name: string;
  prepare(benchCase: BenchCase): Subject;
}

/** Every engine, the scale first and ours second. */
export async function loadEngines(): Promise<Engine[]> {
  const quickjs = await getQuickJS();
  return [
    { name: 'native', prepare: ({ source, scope }) => { const run = compileNative(source, Object.keys(scope)); return () => run(scope); } },
    { name: 'inlay', prepare: ({ source, scope }) => { const expression = compileExpression(source); return () => expression.evaluate(scope); } },
    { name: 'bare closures', prepare: prepareBare },
    { name: 'justin', prepare: ({ source, scope }) => { const run = justin(source); const context = withGlobals(scope); return () => run(context); } },
    { name: 'jse-eval', prepare: prepareJse },
    { name: 'sval', prepare: prepareSval },
    { name: 'sandboxjs', prepare: ({ source, scope }) => { const run = new Sandbox().compile(`return (${source})`); return () => run({ ...scope }).run(); } },
    { name: 'quickjs', prepare: (benchCase) => prepareQuickJs(quickjs, benchCase) },
  ];
}

/** Engines without globals of their own get the one that a case uses. */
function withGlobals(scope: BenchCase['scope']): Record<string, unknown> {
  return { ...scope, Object };
}

/**
 * Its own parser where that can read the case, else a tree of acorn's, which it takes as well; but for `async: false` on
 * an arrow: it knows an arrow that is not asynchronous by the lack of the mark, as its own parser writes it, and calls
 * itself without end otherwise.
 */
function prepareJse({ source, scope }: BenchCase): Subject {
  const context = withGlobals(scope);
  try {
    const run = compileJse(source);
    return () => run(context);
  } catch {
    const statement = new Sval({ ecmaVer: 'latest' }).parse(`(${source})`) as unknown as { readonly body: readonly [{ readonly expression: unknown }] };
    const tree: unknown = JSON.parse(JSON.stringify(statement.body[0].expression), withoutAsyncMark);
    return () => evaluateJse(tree, context);
  }
}

function withoutAsyncMark(key: string, value: unknown): unknown {
  return key === 'async' ? undefined : value;
}

function prepareSval({ source, scope }: BenchCase): Subject {
  const interpreter = new Sval({ ecmaVer: 'latest', sandBox: true });
  interpreter.import({ ...scope });
  const tree = interpreter.parse(`exports.value = (${source})`);
  return () => {
    interpreter.run(tree);
    return interpreter.exports['value'] as unknown;
  };
}

/** The data is put into its heap once, which favours it: an app would have to copy what changed. */
function prepareQuickJs(quickjs: QuickJSWASMModule, { source, scope }: BenchCase): Subject {
  const context = quickjs.newContext();
  const bindings = Object.entries(scope).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`).join('\n');
  const run = context.unwrapResult(context.evalCode(`${bindings} () => JSON.stringify(${source})`));
  return () => {
    const result = context.unwrapResult(context.callFunction(run, context.undefined));
    const text = context.getString(result);
    result.dispose();
    return JSON.parse(text) as unknown;
  };
}
