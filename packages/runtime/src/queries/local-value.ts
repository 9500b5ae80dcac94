import { AiError } from '../ai/index.ts';
import { CsvError, parseCsv } from './parse-csv.ts';

/** What a query without a resource comes to, from its evaluated options. Throws a `validation` AiError where a text cannot be read. */
export function localValue(action: string, options: Readonly<Record<string, unknown>>): unknown {
  if (action === 'transform') return options['value'] ?? null;
  const { data = null, text, format = 'json' } = options;
  if (text === undefined || text === '') return data;
  if (typeof text !== 'string') throw new AiError('validation', 'The option "text" must be a text.', { hint: 'Put a value into "data".' });
  if (format === 'text') return text;
  if (format !== 'json' && format !== 'csv') throw new AiError('validation', `The option "format" must be "json", "csv" or "text"; it is ${JSON.stringify(format)}.`);
  try {
    return format === 'csv' ? parseCsv(text) : (JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof SyntaxError)) throw error;
    throw new AiError('validation', `The text is not ${format === 'csv' ? 'CSV' : 'JSON'}: ${error.message}`, { cause: error });
  }
}
