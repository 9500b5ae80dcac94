import type { AppDocument, JsonValue, QueryNode } from '@inlay/runtime/document';

/** The text that stands in for a model's answer. */
export const PLACEHOLDER_TEXT = 'A placeholder for the answer.';

/** What queries of a document are answered with where nobody may be asked: something of the kind that each gives. */
export function placeholderAnswers({ queries }: AppDocument): Readonly<Record<string, readonly { readonly text?: readonly string[]; readonly data?: JsonValue }[]>> {
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, [answerTo(query)]]));
}

function answerTo({ action, options }: QueryNode): { readonly text?: readonly string[]; readonly data?: JsonValue } {
  switch (action) {
    case 'classifyText': {
      const label: JsonValue = Array.isArray(options['labels']) ? options['labels'][0] ?? PLACEHOLDER_TEXT : PLACEHOLDER_TEXT;
      return { data: options['multiple'] === true ? [label] : label };
    }
    case 'extractEntities': case 'searchVectors': case 'generateImage': case 'embed': return { data: [] };
    case 'generateText': return options['schema'] === undefined ? { text: [PLACEHOLDER_TEXT] } : { data: {} };
    case 'rest': return { data: {} };
    default: return { text: [PLACEHOLDER_TEXT] };
  }
}
