import type { ExpressionEditor } from './editor/expression-editor.ts';

let loaded: typeof ExpressionEditor | undefined;
let loading: Promise<void> | undefined;

/** The editor, once it has come. */
export function loadedEditor(): typeof ExpressionEditor | undefined {
  return loaded;
}

/** Fetches the editor once. Resolves also where it cannot be had; the next call tries again. */
export function loadEditor(): Promise<void> {
  loading ??= import('./editor/expression-editor.ts').then(
    (module) => void (loaded = module.ExpressionEditor),
    () => void (loading = undefined),
  );
  return loading;
}
