import { InlayError } from '@inlay/runtime/inlay-error';

/** The environment variable with the megabytes of histories that are kept in memory. */
export const HISTORY_MEMORY_VARIABLE = 'INLAY_HISTORY_MEMORY_MB';
/** Room for nearly all that 10,000 small edits of one app ever made. */
const USUAL_MEGABYTES = 64;
const MEGABYTE = 1_000_000;

/** The bytes of histories, of all apps together, that the environment lets be kept in memory. Throws an InlayError for what is no whole number from 0 on. */
export function readHistoryMemory(environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment[HISTORY_MEMORY_VARIABLE]?.trim();
  if (text === undefined || text === '') return USUAL_MEGABYTES * MEGABYTE;
  if (!/^\d{1,5}$/.test(text)) throw new InlayError(`${HISTORY_MEMORY_VARIABLE} is ${JSON.stringify(text)}; it takes a whole number of megabytes.`, { code: 'bad-setting', hint: '0 keeps nothing of histories in memory.' });
  return Number(text) * MEGABYTE;
}
