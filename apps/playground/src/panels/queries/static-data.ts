import type { JsonValue } from '@inlay/runtime/document';

/** How data of a query is written down. */
export type DataFormat = 'json' | 'csv' | 'text';

/** The options of a query with data, as they are typed. */
export function showData(options: Readonly<Record<string, JsonValue>>): { readonly format: DataFormat; readonly text: string } {
  const { data, text, format } = options;
  if (typeof text === 'string' && text !== '') return { format: format === 'csv' || format === 'text' ? format : 'json', text };
  return { format: format === 'csv' || format === 'text' ? format : 'json', text: data === undefined ? '' : JSON.stringify(data, null, 2) };
}

/** The options that typed data makes: JSON that can be read is a value, anything else the text that it is. */
export function readData(format: DataFormat, text: string): Readonly<Record<'data' | 'text' | 'format', JsonValue | undefined>> {
  if (format !== 'json') return { data: undefined, text, format };
  try {
    return { data: JSON.parse(text) as JsonValue, text: undefined, format: undefined };
  } catch {
    return { data: undefined, text, format: undefined };
  }
}
