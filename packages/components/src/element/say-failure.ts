import { message } from './localize.ts';
import type { Localize, Sentence } from './localize.ts';

/** Why something that an app did has failed: in English, for whoever made the app. */
export interface Failure {
  /** What kind of failure it is; undefined where that is not known. */
  readonly kind?: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
  /** The app's own words, which are said as they are. */
  readonly isOwn?: boolean;
}

/** A failure as the person is told of it. */
export interface SaidFailure {
  readonly what: string;
  readonly hint: string | undefined;
  /** The words for whoever made the app, where `what` is in another language; undefined where those are what is said. */
  readonly detail: string | undefined;
}

/** What happened and what to do, by the kind of the failure. */
type Words = readonly [what: Sentence, hint: Sentence];

const AGAIN = message('Try again.');
const LATER = message('Try again later.');
const OWNER = message('Tell whoever runs this app.');

const WORDS: Readonly<Record<string, Words>> = {
  auth: [message('The service did not let this app in.'), OWNER],
  quota: [message('What this app may use of the service is used up.'), OWNER],
  rate: [message('There were too many requests at once.'), LATER],
  request: [message('The service refused the request.'), OWNER],
  context: [message('The text is too long for the model.'), message('Shorten it, and try again.')],
  server: [message('The service has a fault.'), LATER],
  network: [message('The service could not be reached.'), message('Check the connection, and try again.')],
  timeout: [message('The service took too long.'), AGAIN],
  truncated: [message('The answer was cut off.'), AGAIN],
  protocol: [message('The service answered in a way that cannot be read.'), AGAIN],
  aborted: [message('The run was stopped.'), AGAIN],
  filtered: [message('The service withheld the answer because of its rules.'), message('Say it in another way.')],
  validation: [message('Something that is needed is missing or cannot be used.'), message('Check what was entered, and try again.')],
  missing: [message('There is no such app here, or it is there no longer.'), OWNER],
  denied: [message('This is not allowed here.'), message('Sign in, or ask whoever runs this app.')],
};
/** What the person can do nothing about: an expression, a transform, the setting of a query. */
const MISTAKE: Words = [message('This part of the app has a mistake.'), OWNER];

/**
 * Tells a failure in the language of the place. Messages of the runtime say in English, to the letter, what happened and
 * where. Where another language is spoken the person is told by the kind of the failure, and those words follow.
 */
export function sayFailure({ kind = '', message: exact, hint, isOwn = false }: Failure, localize: Localize): SaidFailure {
  const [what, toDo] = Object.hasOwn(WORDS, kind) ? WORDS[kind]! : MISTAKE;
  if (isOwn || !localize.knows(what)) return { what: exact, hint, detail: undefined };
  return { what: localize.message(what), hint: localize.message(toDo), detail: [exact, hint].filter(Boolean).join(' ') };
}
