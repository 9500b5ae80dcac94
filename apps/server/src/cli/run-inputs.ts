import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { App } from '@inlay/runtime/app';
import { createFileValue } from '@inlay/runtime/files';
import { mapTexts } from '@inlay/runtime/document';
import type { AppDocument, JsonValue } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import type { ComponentDefinition } from '@inlay/runtime/component';
import type { RunArguments } from './run-arguments.ts';
import { UsageError } from './usage-error.ts';

/** One `--set`, read and ready: an edit of the document, or an entry made once the app runs. */
export interface RunInput {
  readonly edit?: Edit;
  readonly enter?: (app: App) => void;
}

type Setting = RunArguments['set'][number];

/** Reads the values of `--set` by what they are for. Throws a UsageError that names the setting and what it takes. */
export async function readInputs(settings: readonly Setting[], document: AppDocument, definitions: readonly ComponentDefinition[]): Promise<readonly RunInput[]> {
  return Promise.all(settings.map((setting) => readInput(setting, document, definitions)));
}

/** The document with the edits among the inputs made. */
export function applyInputs(document: AppDocument, inputs: readonly RunInput[]): AppDocument {
  const result = applyEdits(document, inputs.flatMap(({ edit }) => edit ?? []));
  if (result.document === undefined) throw new UsageError(result.refused.map(({ message }) => message).join(' '));
  return result.document;
}

async function readInput(setting: Setting, document: AppDocument, definitions: readonly ComponentDefinition[]): Promise<RunInput> {
  const { name, key, text } = setting;
  if (Object.hasOwn(document.state, name)) return { edit: { type: 'setState', name, value: readJson(setting) } };
  const node = Object.hasOwn(document.components, name) ? document.components[name] : undefined;
  if (node === undefined) throw new UsageError(`There is no component or state "${name}" in this app. It has: ${[...Object.keys(document.components), ...Object.keys(document.state)].join(', ')}.`);
  const definition = definitions.find(({ type }) => type === node.type);
  if (definition === undefined) throw new UsageError(`"${name}" is of the unknown type "${node.type}".`);
  if (text.startsWith('@')) return readFileInput(setting, definition);
  const state = definition.state[key];
  const prop = definition.props[state?.from ?? key];
  if (state === undefined && prop === undefined) throw new UsageError(`A ${node.type} has nothing called "${key}" that can be set. It has: ${Object.keys({ ...definition.state, ...definition.props }).join(', ')}.`);
  const value = prop?.type === 'string' ? text : readJson(setting);
  if (state !== undefined) return { enter: (app) => void app.set(name, key, value) };
  // A property is a template; what is given here is meant as it stands.
  return { edit: { type: 'setProp', name, prop: key, value: mapTexts(value, (part) => part.replace(/<<|\{\{/g, '\\$&'), []) } };
}

async function readFileInput({ name, text }: Setting, definition: ComponentDefinition): Promise<RunInput> {
  const path = text.slice(1);
  if (definition.type !== 'fileInput') throw new UsageError(`"${name}" takes no file; it is a ${definition.type}.`);
  try {
    const { mtimeMs } = await stat(path);
    const file = createFileValue(await openAsBlob(path), { name: basename(path), lastModified: Math.round(mtimeMs) });
    return { enter: (app) => void app.set(name, 'value', [file]) };
  } catch (error) {
    throw new UsageError(`The file ${path} for "${name}" could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readJson({ name, key, text }: Setting): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw new UsageError(`${name}.${key} takes JSON, and ${JSON.stringify(text.slice(0, 80))} is not: put texts in double quotes inside the shell's own quotes.`);
  }
}
