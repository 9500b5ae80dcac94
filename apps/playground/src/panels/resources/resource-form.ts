import type { ResourceInput } from '../../api/api-types.ts';

/** Reads the resource form. What an empty key means is decided by the server: it keeps the stored one. */
export function readResourceForm(form: FormData): { readonly name: string; readonly input: ResourceInput } {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const headers = linesOf(text('headers')).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const] : [];
  });
  return {
    name: text('name'),
    input: {
      description: text('description'),
      baseUrl: text('baseUrl'),
      schema: form.get('schema') === 'rest' ? 'rest' : 'openai',
      models: [...linesOf(text('models'))],
      ...(text('apiKey') === '' ? {} : { apiKey: text('apiKey') }),
      ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    },
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}
