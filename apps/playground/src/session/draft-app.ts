import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import { batch, untracked } from '@inlay/runtime/state';
import { definitions } from './kit.ts';
import type { SessionOptions } from './session-options.ts';

/** The running app of a draft, which asks what a session asks. */
export function createDraftApp(document: AppDocument, { runner, rest, host }: Pick<SessionOptions, 'runner' | 'rest' | 'host'>): App {
  return createApp(document, { components: definitions, resources: runner, ...(rest === undefined ? {} : { rest }), host });
}

/** Lets an app follow edits. What a person entered into a renamed component, as a row chosen or a text typed, is held by it under its new name. */
export function followEdits(app: App, edits: readonly Edit[], follow: () => void): void {
  const renamed = edits.flatMap((edit) => {
    const before = edit.type === 'renameComponent' ? app.get(edit.name) : undefined;
    return before === undefined || edit.type !== 'renameComponent' ? [] : [{ to: edit.to, held: untracked(() => Object.keys(before.definition.state).map((state) => [state, before.state(state)] as const)) }];
  });
  follow();
  batch(() => {
    for (const { to, held } of renamed) {
      const after = app.get(to);
      // What is as it is made is not entered: it goes on following what it is bound to.
      for (const [state, value] of held) if (untracked(() => after?.state(state)) !== value) after?.setState(state, value);
    }
  });
}
