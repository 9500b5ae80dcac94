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

/** Answers of an operation stand on one line up to so many characters. */
const LONGEST_LINE = 180;

interface Operation {
  readonly summary?: string;
  readonly requestBody?: { readonly content: Content };
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: JsonSchema }[];
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

/** The modules that schemas are printed to beside `api-types`, with the paths of the operations that they are for: a schema that others use, too, stands in `api-types`. */
const CONCEPTS: Readonly<Record<string, RegExp>> = { 'release-types': /^\/apps\/|\/(?:releases|release-draft|environments|plans|origins)\b/, 'branch-types': /\/branches\b/, 'element-types': /\/element(?:s|-previews)\b/ };

/** The description's schemas as TypeScript modules by name, one type each, in alphabetical order. */
export function printApiTypes(description: ApiDescription): Readonly<Record<string, string>> {
  const { components, paths } = description;
  const schemas = Object.entries(components?.schemas ?? {}).sort(([left], [right]) => (left < right ? -1 : 1));
  const moduleOf = modulesOf(description);
  const modules = ['api-types', ...Object.keys(CONCEPTS)].filter((module) => module === 'api-types' || Object.keys(paths ?? {}).some((path) => CONCEPTS[module]!.test(path)));
  return Object.fromEntries(modules.map((module) => {
    const types = schemas.filter(([name]) => moduleOf.get(name) === module).map(([name, schema]) => {
      const type = printType(schema as JsonSchema);
      return type.startsWith('{') ? `/** The API's \`${name}\`. */\nexport interface ${name} ${type}\n` : `/** The API's \`${name}\`. */\nexport type ${name} = ${type};\n`;
    });
    return [module, [HEADER, ...importsFor(types.join(''), new Map([...moduleOf].filter(([, other]) => other !== module))), ...types].join('\n')];
  }));
}

/** The module of each schema. */
function modulesOf({ components, paths }: ApiDescription): ReadonlyMap<string, string> {
  const schemas = components?.schemas ?? {};
  const users = new Map<string, Set<string>>();
  const visit = (value: unknown, module: string): void => {
    for (const [, name = ''] of JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const known = users.get(name) ?? new Set();
      if (known.has(module)) continue;
      users.set(name, known.add(module));
      visit(schemas[name], module);
    }
  };
  for (const [path, methods] of Object.entries(paths ?? {})) visit(methods, Object.keys(CONCEPTS).find((module) => CONCEPTS[module]!.test(path)) ?? 'api-types');
  return new Map(Object.keys(schemas).map((name) => {
    const [only = 'api-types', ...others] = users.get(name) ?? [];
    return [name, others.length === 0 ? only : 'api-types'];
  }));
}

/** The imports of the schemas that a text names, a line a module. */
function importsFor(text: string, moduleOf: ReadonlyMap<string, string>): readonly string[] {
  const used = [...moduleOf.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(text.replaceAll(/\/\*\*.*?\*\//g, ''))).sort();
  const lines = [...new Set(used.map((name) => moduleOf.get(name)!))].map((module) => `import type { ${used.filter((name) => moduleOf.get(name) === module).join(', ')} } from './${module}.ts';\n`);
  return lines.length === 0 ? [] : [lines.join('')];
}

/** Its operations as another: `Api` maps `METHOD path` to what goes in and comes out. */
export function printApiOperations(description: ApiDescription): string {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, methods]) => Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })));
  const shared = sharedAnswers(operations.map(({ operation }) => operation));
  const common = shared.length === 0 ? '' : `/** What nearly every operation may answer in place of what was asked for. */\ninterface Refused {\n  ${shared.join(' ')}\n}\n\n`;
  const text = operations.map(({ name, operation }) => printOperation(name, operation, shared)).join('');
  return [HEADER, ...importsFor(common + text, modulesOf(description)), `${common}/** Every operation by method and path: its parameters, its body, and its answers by status. */\nexport interface Api {\n${text}}\n`].join('\n');
}

/** The answers that three of four operations have, where there are many. */
function sharedAnswers(operations: readonly Operation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const answer of operations.flatMap(printAnswers)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 2 && count * 4 > operations.length * 3).map(([answer]) => answer);
}

function printAnswers({ responses }: Operation): readonly string[] {
  return Object.entries(responses).map(([status, { content }]) => `readonly ${status}: ${content === undefined ? 'undefined' : printContent(content)};`);
}

function printOperation(name: string, operation: Operation, shared: readonly string[]): string {
  const { summary, parameters = [], requestBody } = operation;
  const inputs = ['path', 'query'].flatMap((place) => {
    const ofPlace = parameters.filter((parameter) => parameter.in === place);
    if (ofPlace.length === 0) return [];
    const fields = ofPlace.map(({ name: key, required, schema }) => `readonly ${printKey(key)}${required === true ? '' : '?'}: ${printType(schema, '    ')}`);
    return [`readonly ${place}: { ${fields.join('; ')} };`];
  });
  const body = requestBody === undefined ? [] : [`readonly body: ${printContent(requestBody.content)};`];
  const all = printAnswers(operation);
  const isRefused = shared.length > 0 && shared.every((answer) => all.includes(answer));
  const answers = isRefused ? all.filter((answer) => !shared.includes(answer)) : all;
  // What goes in stands above, what comes out below: a short list is one line.
  const lines = [...inputs, ...body, answers.join(' ').length > LONGEST_LINE ? answers.join('\n    ') : answers.join(' ')];
  return `  /** ${summary ?? name}. */\n  readonly '${name}': ${isRefused ? 'Refused & ' : ''}{\n${lines.map((line) => `    ${line}\n`).join('')}  };\n`;
}

function printContent(content: Content): string {
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(content);
  // A stream is read piece by piece; its type is for whoever reads it.
  return type === 'application/json' ? printType(schema, '    ') : 'ReadableStream<Uint8Array>';
}

if (import.meta.main) {
  const description = createOpenApiDocument() as ApiDescription;
  const files = Object.entries({ ...printApiTypes(description), 'api-operations': printApiOperations(description) }).map(([name, text]) => [`${FOLDER}/${name}.ts`, text] as const);
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
