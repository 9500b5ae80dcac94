import type { ExpressionEditor } from './editor/expression-editor.ts';

let loaded: typeof ExpressionEditor | undefined;
let loading: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** The editor, once it has come. */
export function loadedEditor(): typeof ExpressionEditor | undefined {
  return loaded;
}

/** Calls back once when the editor has come, if it has not yet, until the disposer is called. It is not fetched for that. */
export function onEditor(listener: () => void): () => void {
  if (loaded === undefined) waiting.add(listener);
  return () => waiting.delete(listener);
}

/** Fetches the editor once. Resolves also where it cannot be had; the next call tries again. */
export function loadEditor(): Promise<void> {
  loading ??= import('./editor/expression-editor.ts').then((module) => take(module.ExpressionEditor), () => void (loading = undefined));
  return loading;
}

/** Fetches the editor when a person comes near, by keyboard or pointer. */
export function loadEditorNear(element: HTMLElement): void {
  for (const type of ['focusin', 'pointerenter']) element.addEventListener(type, () => void loadEditor());
}

function take(editor: typeof ExpressionEditor): void {
  loaded = editor;
  for (const listener of waiting) listener();
  waiting.clear();
}
