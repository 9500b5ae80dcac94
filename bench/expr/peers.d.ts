// Two peers whose types cannot be found: one ships none for this entry, the other does not export its own.

declare module 'subscript/justin' {
  /** Compiles `source` to a function of its scope. */
  export default function justin(source: string): (scope: Readonly<Record<string, unknown>>) => unknown;
}

declare module 'jse-eval' {
  /** Compiles `source`, in the syntax that its own parser reads, to a function of its scope. */
  export function compile(source: string): (scope: Readonly<Record<string, unknown>>) => unknown;
  /** Evaluates a tree in the ESTree format. */
  export function evaluate(tree: unknown, scope: Readonly<Record<string, unknown>>): unknown;
}
