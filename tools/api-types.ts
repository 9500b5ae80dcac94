import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOpenApiDocument } from '@inlay/server';
import { reportCheck } from './finding.ts';
import { ROOT } from './repository.ts';
import { type JsonSchema, printKey, printType } from './schema-type.ts';

const FOLDER = 'apps/playground/src/api';
const HEADER = `// Made by \`node tools/launch.mjs api-types\` from apps/server/src/routes/schemas.ts. Do not edit: \`npm test\` fails while the two differ.\n`;

/** What is read of an OpenAPI document. */
export interface ApiDescription {
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
  readonly paths?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly summary?: string;
  readonly requestBody?: { readonly content: Content };
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: JsonSchema }[];
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

/** The description's schemas as a TypeScript module, one type each. */
export function printApiTypes({ components }: ApiDescription): string {
  const schemas = Object.entries(components?.schemas ?? {}).sort(([left], [right]) => (left < right ? -1 : 1));
  const types = schemas.map(([name, schema]) => {
    const type = printType(schema as JsonSchema);
    return type.startsWith('{') ? `/** The API's \`${name}\`. */\nexport interface ${name} ${type}\n` : `/** The API's \`${name}\`. */\nexport type ${name} = ${type};\n`;
  });
  return [HEADER, ...types].join('\n');
}

/** Its operations as another: `Api` maps `METHOD path` to what goes in and comes out. */
export function printApiOperations({ components, paths }: ApiDescription): string {
  const operations = Object.entries(paths ?? {}).flatMap(([path, methods]) => Object.entries(methods as Record<string, Operation>).map(([method, operation]) => printOperation(`${method.toUpperCase()} ${path}`, operation)));
  const text = operations.join('');
  const used = Object.keys(components?.schemas ?? {}).filter((name) => new RegExp(`\\b${name}\\b`).test(text)).sort();
  const imports = used.length === 0 ? [] : [`import type { ${used.join(', ')} } from './api-types.ts';\n`];
  return [HEADER, ...imports, `/** Every operation by method and path: its parameters, its body, and its answers by status. */\nexport interface Api {\n${text}}\n`].join('\n');
}

function printOperation(name: string, { summary, parameters = [], requestBody, responses }: Operation): string {
  const inputs = ['path', 'query'].flatMap((place) => {
    const ofPlace = parameters.filter((parameter) => parameter.in === place);
    if (ofPlace.length === 0) return [];
    const fields = ofPlace.map(({ name: key, required, schema }) => `readonly ${printKey(key)}${required === true ? '' : '?'}: ${printType(schema, '    ')}`);
    return [`    readonly ${place}: { ${fields.join('; ')} };\n`];
  });
  const body = requestBody === undefined ? '' : `    readonly body: ${printContent(requestBody.content)};\n`;
  const answers = Object.entries(responses).map(([status, { content }]) => `    readonly ${status}: ${content === undefined ? 'undefined' : printContent(content)};\n`);
  return `  /** ${summary ?? name}. */\n  readonly '${name}': {\n${inputs.join('')}${body}${answers.join('')}  };\n`;
}

function printContent(content: Content): string {
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(content);
  // A stream is read piece by piece; its type is for whoever reads it.
  return type === 'application/json' ? printType(schema, '    ') : 'ReadableStream<Uint8Array>';
}

if (import.meta.main) {
  const description = createOpenApiDocument() as ApiDescription;
  const files = Object.entries({ [`${FOLDER}/api-types.ts`]: printApiTypes(description), [`${FOLDER}/api-operations.ts`]: printApiOperations(description) });
  if (process.argv.includes('--check')) {
    const stale = files.filter(([file, text]) => readIfThere(join(ROOT, file)) !== text);
    reportCheck('api-types', { checked: files.map(([file]) => file), findings: stale.map(([file]) => ({ file, message: 'is not what the server describes: make it again with `node tools/launch.mjs api-types`' })) });
  } else {
    for (const [file, text] of files) writeFileSync(join(ROOT, file), text);
    console.log(`Wrote ${files.map(([file]) => file).join(' and ')}.`);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
