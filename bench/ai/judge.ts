import type { Fault } from './faults.ts';
import type { Reader } from './reading.ts';
import { CALL, TEXT } from './recordings.ts';

/** What became of an answer: read whole, told as an error, taken for a success that it is not, or waited for without end. */
export type Verdict = 'read' | 'error' | 'silent' | 'hang';

/** After so long a reader hangs: the longest grace of ours is 3 s, and no SDK has a shorter deadline than minutes. */
const HANG_MS = 5_000;

/** Lets a reader read, and says what it made of it. */
export async function judge(read: Reader, fault: Fault): Promise<Verdict> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hang = new Promise<Verdict>((resolve) => {
    timer = setTimeout(resolve, HANG_MS, 'hang');
  });
  try {
    return await Promise.race([verdictOf((given) => read(given, controller.signal), fault), hang]);
  } finally {
    clearTimeout(timer);
    // Else what it waits with would keep the process alive.
    controller.abort();
  }
}

async function verdictOf(read: Reader, fault: Fault): Promise<Verdict> {
  try {
    const { text, calls } = await read(fault);
    if (fault.holds === 'text') return text.endsWith(TEXT) ? 'read' : 'silent';
    if (fault.holds === 'call') return calls.length === 1 && calls[0]!.name === CALL.name && JSON.stringify(calls[0]!.arguments) === JSON.stringify(CALL.arguments) ? 'read' : 'silent';
    return 'silent';
  } catch {
    // Whatever it threw, it did not pass the answer off as whole.
    return 'error';
  }
}
