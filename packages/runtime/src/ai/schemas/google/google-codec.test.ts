import { runAiSchemaTests } from '../ai-schema.contract.ts';
import { googleRecordings } from './google-recordings.contract.ts';

runAiSchemaTests('google', googleRecordings);
