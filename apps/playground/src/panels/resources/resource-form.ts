import { RESOURCE_SCHEMAS } from '@inlay/runtime/ai';
import type { ResourceInput, ResourceSettings } from '../../api/api-types.ts';

/** A form that cannot be read as it is, in words. */
export class FormError extends Error {}

/** Reads the resource form. What an empty key means is decided by the server: it keeps the stored one. Throws a FormError for extra fields that are no JSON object. */
export function readResourceForm(form: FormData): { readonly name: string; readonly input: ResourceInput } {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const headers = pairsOf(text('headers'), ':');
  return {
    name: text('name'),
    input: {
      description: text('description'),
      baseUrl: text('baseUrl'),
      schema: schemaOf(text('schema')),
      models: [...linesOf(text('models'))],
      settings: readSettings(form, text),
      ...(text('apiKey') === '' ? {} : { apiKey: text('apiKey') }),
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
    },
  };
}

function readSettings(form: FormData, text: (field: string) => string): ResourceSettings {
  const query = pairsOf(text('query'), '=');
  const timeouts = { ...seconds(text('firstToken'), 'firstTokenMs'), ...seconds(text('idle'), 'idleMs'), ...seconds(text('total'), 'totalMs') };
  const requests = Number.parseInt(text('requestsPerMinute'), 10);
  return {
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(text('body') === '' ? {} : { body: readObject(text('body')) }),
    ...(text('keyHeader') === '' ? {} : { keyHeader: text('keyHeader') }),
    ...(text('keyVariable') === '' ? {} : { keyVariable: text('keyVariable') }),
    ...(Object.keys(timeouts).length === 0 ? {} : { timeouts }),
    ...(requests > 0 ? { requestsPerMinute: requests } : {}),
    ...(form.get('enabled') === null ? { disabled: true } : {}),
  };
}

function schemaOf(text: string): NonNullable<ResourceInput['schema']> {
  return RESOURCE_SCHEMAS.find((schema) => schema === text) ?? 'openai';
}

function seconds(text: string, name: string): Readonly<Record<string, number>> {
  const value = Number(text);
  return value > 0 ? { [name]: Math.round(value * 1000) } : {};
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new FormError('The extra fields of the body must be a JSON object, for example {"user": "inlay"}.');
}

function pairsOf(text: string, separator: ':' | '='): Record<string, string> {
  return Object.fromEntries(linesOf(text).flatMap((line) => {
    const at = line.indexOf(separator);
    return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const] : [];
  }));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}
