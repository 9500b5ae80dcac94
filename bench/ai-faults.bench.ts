import { AI_SCHEMAS, SCHEMA_NAMES } from '@inlay/runtime/ai';
import { FAULTS } from './ai/faults.ts';
import type { Fault } from './ai/faults.ts';
import { judge } from './ai/judge.ts';
import type { Verdict } from './ai/judge.ts';
import { OFFICIAL_SDKS } from './ai/official-readers.ts';
import { readWithOurs } from './ai/our-reader.ts';

interface Judged {
  readonly fault: Fault;
  readonly ours: Verdict;
  readonly theirs: Verdict;
}

/** Gives every fault to our reader and to the vendor's own, and gives the section for results.md. */
export async function runBench(): Promise<string> {
  // They warn of parts that are no text, once for every answer.
  const { warn } = console;
  console.warn = () => undefined;
  const judged = await Promise.all(FAULTS.map(async (fault): Promise<Judged> => ({ fault, ours: await judge(readWithOurs, fault), theirs: await judge(OFFICIAL_SDKS[fault.schema].read, fault) })));
  console.warn = warn;
  return [
    'What a reader makes of every fault of the list (`bench/ai/faults.ts`), streaming and whole: read, where the whole text or call is in the answer; an error;',
    'silent, where it reports success without the whole text or call; or hang, where it still waits after 5 s. Each official SDK is asked through its most complete reader, with its retries off.', '',
    '| schema | faults | inlay: silent | inlay: hang | inlay: could be read, but error | official SDK | silent | hang | could be read, but error |', '|---|--:|--:|--:|--:|---|--:|--:|--:|',
    ...AI_SCHEMAS.map((schema) => summary(judged.filter(({ fault }) => fault.schema === schema))), '',
    'Where an SDK is silent, hangs, or fails at what can be read:', '',
    ...AI_SCHEMAS.map((schema) => differences(judged.filter(({ fault }) => fault.schema === schema))),
  ].join('\n');
}

function summary(judged: readonly Judged[]): string {
  const { schema } = judged[0]!.fault;
  const count = (who: 'ours' | 'theirs') => [
    judged.filter((one) => one[who] === 'silent').length, judged.filter((one) => one[who] === 'hang').length, judged.filter((one) => one[who] === 'error' && one.fault.holds !== 'fault').length,
  ].join(' | ');
  return `| ${SCHEMA_NAMES[schema]} | ${judged.length} | ${count('ours')} | ${OFFICIAL_SDKS[schema].name} | ${count('theirs')} |`;
}

function differences(judged: readonly Judged[]): string {
  const { schema } = judged[0]!.fault;
  const list = (verdict: Verdict, isReadable?: boolean): string => {
    const found = judged.filter(({ fault, theirs }) => theirs === verdict && (isReadable !== true || fault.holds !== 'fault'));
    const names = [...new Set(found.map(({ fault }) => `${fault.name}${fault.isStream ? '' : ' (whole)'}`))];
    return names.length === 0 ? 'none' : names.join(', ');
  };
  return `- ${OFFICIAL_SDKS[schema].name}: silent at ${list('silent')}; hangs at ${list('hang')}; error at ${list('error', true)}.`;
}
