import { testAnswers } from './ai-schema-answers.contract.ts';
import { testFaults } from './ai-schema-faults.contract.ts';
import type { SchemaRecordings } from './ai-schema-recordings.contract.ts';
import { testRequests } from './ai-schema-requests.contract.ts';
import { testTools } from './ai-schema-tools.contract.ts';

/** What every schema does alike: what it writes, how it reads, and what it makes of every fault. */
export function runAiSchemaTests(name: string, recordings: SchemaRecordings): void {
  testRequests(name, recordings);
  testAnswers(name, recordings);
  testFaults(name, recordings);
  testTools(name, recordings);
}
