import { runAiSchemaTests } from '../ai-schema.contract.ts';
import { cohereRecordings } from './cohere-recordings.contract.ts';

runAiSchemaTests('cohere', cohereRecordings);
