export { openIndexedDbKnowledgeStore } from './indexed-db-knowledge-store.ts';
