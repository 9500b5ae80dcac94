import { describeKnowledgeStore } from '../knowledge-store.contract.ts';
import { createMemoryKnowledgeStore } from './memory-knowledge-store.ts';

describeKnowledgeStore('createMemoryKnowledgeStore', async () => ({ store: createMemoryKnowledgeStore(), close: () => undefined }));
