import { definitions } from './kit.ts';
import { defaultRun, freeName } from '@inlay/runtime/document';
import type { AppDocument, JsonValue, QueryNode } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';
import { addComponentEdits } from './add-component-edits.ts';
import type { NewPlace } from './add-component-edits.ts';

/** Data up to here can stand in the app itself; characters. */
export const MOST_DATA = 1_000_000;

/** Edits, and the component that they are about; or why there are none. */
export type ReadyMade = { readonly edits: readonly Edit[]; readonly name: string; /** A query that holds data, to be run once. */ readonly query?: string } | { readonly refused: string };

/** A file that was dropped, as text. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Data in a text becomes a query that holds it, and a table that shows it. CSV by the file's name, anything else must be a JSON list. */
export function tableEdits(document: AppDocument, { name: fileName, text }: DroppedFile, place: NewPlace): ReadyMade {
  if (text.length > MOST_DATA) return tooLarge(fileName);
  const options = /\.(?:csv|tsv|txt)$/i.test(fileName) ? { text, format: 'csv' } : jsonRows(text);
  if (options === undefined) return { refused: `${fileName} holds no rows: a CSV file or a JSON list of objects can become a table.` };
  const query = freeName(document, 'data');
  const made = withQuery(document, { type: 'table', query, node: { action: 'static', run: defaultRun('static'), options } as QueryNode, place, props: { label: fileName.replace(/\.[^.]+$/, ''), data: `<< ${query}.data >>` } });
  return { ...made, query };
}

/** Why a file's data cannot stand in the app. */
export function tooLarge(fileName: string): { readonly refused: string } {
  return { refused: `${fileName} is too large to become part of the app. Add a file input and bind a table to its parsedValue.` };
}

/** A resource becomes a query that holds a conversation with a model of it, and a chat that shows it. */
export function chatEdits(document: AppDocument, resource: string, place: NewPlace): ReadyMade {
  const query = freeName(document, 'query');
  const chat = freeName(document, 'chat');
  return withQuery(document, { type: 'chat', query, node: { resource, action: 'generateChatResponse', run: 'manual', options: { messages: `<< ${chat}.messages >>` } }, place, props: { label: 'Conversation', query } });
}

interface WithQuery {
  readonly type: string;
  readonly query: string;
  readonly node: QueryNode;
  readonly place: NewPlace;
  readonly props: Readonly<Record<string, JsonValue>>;
}

function withQuery(document: AppDocument, { type, query, node, place, props }: WithQuery): ReadyMade {
  const definition = definitions.find((each) => each.type === type)!;
  const [component, ...inside] = addComponentEdits(document, { ...definition, example: props }, place);
  return { name: component.name, edits: [{ type: 'addQuery', name: query, query: node }, component, ...inside] };
}

function jsonRows(text: string): { readonly data: JsonValue } | undefined {
  try {
    const data = JSON.parse(text) as JsonValue;
    return Array.isArray(data) && data.length > 0 && data.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)) ? { data } : undefined;
  } catch {
    return undefined;
  }
}
