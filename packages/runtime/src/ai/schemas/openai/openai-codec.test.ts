import { runAiSchemaTests } from '../ai-schema.contract.ts';
import { openaiRecordings } from './openai-recordings.contract.ts';

runAiSchemaTests('openai', openaiRecordings);
