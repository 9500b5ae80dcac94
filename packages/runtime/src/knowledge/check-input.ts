import type { BaseInput, DocumentInput } from './knowledge.ts';
import { KnowledgeError } from './knowledge-error.ts';
import type { BaseRecord } from './knowledge-store.ts';

/** Names of bases are what queries say, and stand in addresses. */
export const BASE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;
/** The most UTF-16 units of one document. */
export const MOST_TEXT = 5_000_000;
/** Bounds and usual values of a base's chunks, in tokens. */
export const CHUNK_TOKENS = Object.freeze({ least: 64, most: 8_000, usual: 400, usualOverlap: 60 });
const MOST_DIMENSIONS = 16_384;
const MOST_METADATA = 50;

/** What of a base a person decides, complete. */
export type BaseSettings = Omit<BaseRecord, 'id' | 'createdAt'>;

/** A base's settings, complete and in bounds. Throws a KnowledgeError that says what is not. */
export function checkBase(input: BaseInput): BaseSettings {
  const { name, description = '', resource, model, dimensions = null, chunkTokens = CHUNK_TOKENS.usual, overlapTokens = Math.min(CHUNK_TOKENS.usualOverlap, Math.floor(chunkTokens / 3)) } = input;
  if (!BASE_NAME.test(name)) throw bad(`"${name.slice(0, 100)}" is no name for a knowledge base.`, 'A name begins with a letter and holds letters, digits, - and _.');
  if (resource.trim() === '') throw bad('A knowledge base needs a resource that embeds its texts.');
  if (model.trim() === '') throw bad('A knowledge base needs an embedding model.', 'For example text-embedding-3-small, nomic-embed-text or embed-v4.0.');
  if (dimensions !== null && !isWhole(dimensions, 1, MOST_DIMENSIONS)) throw bad(`Dimensions are a whole number from 1 to ${MOST_DIMENSIONS}.`);
  if (!isWhole(chunkTokens, CHUNK_TOKENS.least, CHUNK_TOKENS.most)) throw bad(`A chunk has ${CHUNK_TOKENS.least} to ${CHUNK_TOKENS.most} tokens.`);
  if (!isWhole(overlapTokens, 0, Math.floor(chunkTokens / 3))) throw bad(`Chunks overlap by at most a third of their length, here ${Math.floor(chunkTokens / 3)} tokens.`);
  return { name, description: description.slice(0, 2000), resource: resource.trim(), model: model.trim(), dimensions, chunkTokens, overlapTokens };
}

/** Throws a KnowledgeError where a document cannot be kept as it is. */
export function checkDocument({ name, text, metadata = {}, pages = [] }: DocumentInput): void {
  const parts = name.split('/');
  const isOdd = name.length > 300 || /[\u0000-\u001f\u007f\\]/.test(name) || parts.some((part) => part.trim() === '' || part === '.' || part === '..');
  if (isOdd) throw new KnowledgeError(`"${name.slice(0, 100)}" is no name for a document.`, { code: 'bad-document', hint: 'A name is that of a file, such as leave.md or policies/leave.md.' });
  if (text.trim() === '') throw new KnowledgeError(`"${name}" holds no text.`, { code: 'bad-document' });
  if (text.length > MOST_TEXT) throw new KnowledgeError(`"${name}" holds ${text.length} characters; at most ${MOST_TEXT} are kept.`, { code: 'too-long', hint: 'Split it.' });
  if (pages.some((page, index) => !isWhole(page, pages[index - 1] ?? 0, text.length))) throw new KnowledgeError(`The pages of "${name}" are not in order.`, { code: 'bad-document' });
  const entries = Object.entries(metadata);
  if (entries.length > MOST_METADATA || entries.some(([, value]) => !['string', 'number', 'boolean'].includes(typeof value))) throw new KnowledgeError(`The metadata of "${name}" must be at most ${MOST_METADATA} texts, numbers or yes and no.`, { code: 'bad-document' });
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function bad(message: string, hint?: string): KnowledgeError {
  return new KnowledgeError(message, { code: 'bad-base', ...(hint === undefined ? {} : { hint }) });
}
