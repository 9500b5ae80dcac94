import type { AiEvent } from '../ai-event.ts';
import type { AiOptions, AiRequest } from '../ai-request.ts';
import type { RunScope } from './run-scope.ts';

/** The options that are set, and what came after the prompt. */
export type ActionOptions = Partial<AiOptions> & { readonly turns?: AiRequest['turns'] };

/** What a query asks for, done: gives the events up to `finish` or `error`. Throws or rejects with AiErrors for options that are not right. */
export type Action = (scope: RunScope, options: ActionOptions) => AsyncIterable<AiEvent>;
