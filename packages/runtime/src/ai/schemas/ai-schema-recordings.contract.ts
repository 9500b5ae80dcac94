import type { Usage } from '../ai-event.ts';
import type { AiOptions } from '../ai-request.ts';
import type { AiResource } from '../resource.ts';
import { runSchema, sse } from './schema-run.fixture.ts';
import type { RunOutcome, RunSetup } from './schema-run.fixture.ts';

/** The text of every recorded answer: more than one byte a character, quotes, line ends. */
export const TEXT = 'Grüße, "Welt" 🙂\nEnde.';

/** The call of every recorded answer with one. */
export const CALL = { name: 'find', arguments: { city: 'Köln', days: 2 } };

/** How a schema's service answers, recorded: bodies of streams as lists of messages, and whole bodies. */
export interface SchemaRecordings {
  readonly resource: AiResource;
  /** An answer that says a text, with reasoning before it and the usage below. */
  readonly stream: (text: string) => readonly unknown[];
  readonly whole: (text: string) => unknown;
  readonly usage: Usage;
  /** What stands in the recordings as reasoning. */
  readonly reasoning: string;
  readonly toolStream: readonly unknown[];
  readonly toolWhole: unknown;
  /** Ends other than the ordinary one, as streams that say `Half` first. */
  readonly ends: Readonly<Record<'length' | 'filtered', readonly unknown[]>>;
  /** An error in the middle of a stream, as its last message, and the kind that it is. */
  readonly errorMessage: unknown;
  readonly errorKind: string;
  /** Refusals: status, body, kind. */
  readonly refusals: readonly (readonly [number, unknown, string])[];
  /** Vectors for so many texts; undefined where there are none. */
  readonly vectors?: (count: number) => unknown;
  readonly embedModel?: string;
  readonly largestBatch?: number;
  readonly image?: unknown;
  readonly imageModel?: string;
}

/** The smallest image there is, in base64. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A tool that the recorded calls are of. */
export const TOOLS = [{ name: 'find', description: 'Finds the weather.', parameters: { type: 'object', properties: { city: { type: 'string' }, days: { type: 'integer' } }, required: ['city'] } }];

/** Short enough not to be waited for, long enough for what is there at once. */
export const IDLE_MS = 30;

/** Asks a recorded service for a text. */
export type Ask = (setup: Partial<RunSetup> & Pick<RunSetup, 'answer'>, options?: Partial<AiOptions>) => Promise<RunOutcome>;

/** The ordinary answer as a stream, and a way to ask with any other. */
export function askingOf({ resource, stream }: SchemaRecordings): { readonly ask: Ask; readonly body: string } {
  return { ask: (setup, options = { prompt: 'Hi' }) => runSchema('generateText', options, { resource, ...setup }), body: sse(stream(TEXT)) };
}
