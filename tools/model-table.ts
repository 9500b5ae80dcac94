import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';

const FILE = 'packages/runtime/src/ai/models/model-table.ts';
const HEADER = `// Made by \`node tools/model-table.ts FILE\` from public lists of models (models.dev and modelparams.dev, both MIT). Do not edit.

/** How sampling is taken, context, longest answer, abilities (Images read, images Made, Reasoning, Tools), price for a million tokens. */
export type ModelRow = readonly [
  sampling: 'free' | 'never' | 'alone', context: number, longestAnswer: number, abilities: string,
  price?: readonly [input: number, output: number, cacheRead: number, cacheWrite: number],
];

/** Known models by name. */
export const MODEL_TABLE: Readonly<Record<string, ModelRow>> = {
`;

/** A model as the lists have it. */
interface ListedModel {
  readonly ctx: number;
  readonly out: number;
  readonly in: readonly string[];
  readonly gen: readonly string[];
  readonly tools: boolean;
  readonly reasoning: boolean;
  readonly temperature: boolean;
  readonly cost?: { readonly in: number; readonly out: number; readonly cr?: number; readonly cw?: number };
  readonly params?: { readonly temperature: unknown };
}

/** The table as a module, one line a model, sorted by name. */
export function printModelTable(models: Readonly<Record<string, ListedModel>>): string {
  const rows = Object.entries(models).map(([key, model]) => [key.slice(key.indexOf('/') + 1), model] as const).sort(([left], [right]) => (left < right ? -1 : 1));
  return `${HEADER}${rows.map(([name, model]) => `  '${name}': [${printRow(model)}],\n`).join('')}};\n`;
}

function printRow({ ctx, out, in: inputs, gen, tools, reasoning, temperature, cost, params }: ListedModel): string {
  const abilities = [inputs.includes('image') && 'i', gen.includes('image') && 'm', reasoning && 'r', tools && 't'].filter(Boolean).join('');
  const sampling = temperature ? (params?.temperature === 'conditional' ? 'alone' : 'free') : 'never';
  const price = cost === undefined ? '' : `, [${[cost.in, cost.out, cost.cr ?? cost.in, cost.cw ?? cost.in].join(', ')}]`;
  return `'${sampling}', ${ctx}, ${out}, '${abilities}'${price}`;
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('Name the file: node tools/model-table.ts FILE');
  const { models } = JSON.parse(readFileSync(path, 'utf8')) as { readonly models: Readonly<Record<string, ListedModel>> };
  writeFileSync(join(ROOT, FILE), printModelTable(models));
}
