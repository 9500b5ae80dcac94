import { runAiSchemaTests } from '../ai-schema.contract.ts';
import { anthropicRecordings } from './anthropic-recordings.contract.ts';

runAiSchemaTests('anthropic', anthropicRecordings);
