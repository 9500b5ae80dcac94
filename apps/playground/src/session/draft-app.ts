import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import { definitions } from './kit.ts';
import type { SessionOptions } from './session-options.ts';

/** The running app of a draft, which asks what a session asks. */
export function createDraftApp(document: AppDocument, { runner, rest, host }: Pick<SessionOptions, 'runner' | 'rest' | 'host'>): App {
  return createApp(document, { components: definitions, resources: runner, ...(rest === undefined ? {} : { rest }), host });
}
