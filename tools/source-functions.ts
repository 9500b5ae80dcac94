import { type ArrowFunctionExpression, type Function as FunctionNode, Visitor } from 'oxc-parser';
import type { SourceFile } from './source-file.ts';

/** A function of a file, as long as it stands there: nested ones count in the outer one's lines as well. */
export interface SourceFunction {
  /** As near as the source gives one; empty for a callback. */
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** Every function of a file but the bodies of `describe`, which are lists of tests rather than functions. */
export function functionsOf(source: SourceFile): SourceFunction[] {
  const found: SourceFunction[] = [];
  const names = new Map<number, string>();
  const lists = new Set<number>();
  const add = (node: FunctionNode | ArrowFunctionExpression) => {
    if (lists.has(node.start)) return;
    const line = source.lineAt(node.start);
    const own = node.type === 'ArrowFunctionExpression' ? undefined : node.id?.name;
    found.push({ name: own ?? names.get(node.start) ?? '', line, lines: source.lineAt(node.end) - line + 1 });
  };
  new Visitor({
    CallExpression: ({ callee, arguments: words }) => {
      const base = callee.type === 'MemberExpression' ? callee.object : callee;
      if (base.type === 'Identifier' && base.name === 'describe') for (const word of words) lists.add(word.start);
    },
    VariableDeclarator: ({ id, init }) => { if (init && id.type === 'Identifier') names.set(init.start, id.name); },
    MethodDefinition: ({ key, value }) => { if (key.type === 'Identifier' || key.type === 'PrivateIdentifier') names.set(value.start, key.name); },
    PropertyDefinition: ({ key, value }) => { if (value && (key.type === 'Identifier' || key.type === 'PrivateIdentifier')) names.set(value.start, key.name); },
    Property: ({ key, value }) => { if (key.type === 'Identifier') names.set(value.start, key.name); },
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: add,
  }).visit(source.program);
  return found;
}
