import { AiError } from '../ai-error.ts';
import { asList, asRecord } from '../json.ts';
import type { OutputShape } from '../model-call.ts';
import { requireText, samplingOptions } from '../options/chat-options.ts';
import { promptParts, quoted } from '../options/prompt-parts.ts';
import type { Action } from '../run/action.ts';
import { parseJsonText } from '../structured/parse-json.ts';
import type { ReadAnswer } from '../structured/run-structured.ts';
import { runStructured } from '../structured/run-structured.ts';

/** Puts a text under one of the given labels, or with `multiple` under any of them. Never under another: that is an error with the raw answer. */
export const classifyText: Action = (scope, options) => {
  const text = requireText(options.text ?? options.prompt, 'text');
  const labels = readLabels(options.labels);
  const isMultiple = options.multiple === true;
  const prompt = promptParts(
    isMultiple ? 'Classify this text: choose all labels that apply.' : 'Classify this text: choose the one label that fits best.',
    `Labels: ${labels.join(', ')}`,
    options.text === undefined ? undefined : options.prompt,
    quoted(text),
  );
  return runStructured(scope, {
    call: { ...samplingOptions(options), messages: [{ role: 'user', text: prompt }] },
    shape: shapeOf(labels, isMultiple),
    read: (answer) => (isMultiple ? readMany(answer, labels) : readOne(answer, labels)),
  });
};

/** A list, or one text with commas or lines. */
function readLabels(given: readonly string[] | undefined): readonly string[] {
  const [only] = given ?? [];
  const list = given?.length === 1 && only !== undefined ? only.split(/[,\n]/) : (given ?? []);
  const labels = [...new Set(list.map((label) => label.trim()).filter((label) => label !== ''))];
  if (labels.length === 0) throw new AiError('validation', 'There are no labels to choose from.', { hint: 'Set the option "labels" to a list of texts.' });
  return labels;
}

function shapeOf(labels: readonly string[], isMultiple: boolean): Omit<OutputShape, 'strict'> {
  const label = { type: 'string', enum: labels };
  const properties = isMultiple ? { labels: { type: 'array', items: label } } : { label };
  return { name: 'classification', schema: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false } };
}

function readOne(answer: string, labels: readonly string[]): ReadAnswer {
  const value = parseJsonText(answer);
  const said = typeof value === 'string' ? value : (asRecord(value)['label'] ?? bareText(answer, value));
  const label = findLabel(said, labels);
  return label === undefined ? { fault: `${JSON.stringify(said) ?? 'nothing'} is none of the labels ${labels.join(', ')}` } : { value: label };
}

function readMany(answer: string, labels: readonly string[]): ReadAnswer {
  const value = parseJsonText(answer);
  const said = Array.isArray(value) ? (value as unknown[]) : asRecord(value)['labels'];
  if (!Array.isArray(said)) return { fault: 'it holds no list of labels' };
  const odd = asList(said).find((one) => findLabel(one, labels) === undefined);
  if (odd !== undefined) return { fault: `${JSON.stringify(odd) ?? 'nothing'} is none of the labels ${labels.join(', ')}` };
  return { value: [...new Set(asList(said).map((one) => findLabel(one, labels)))] };
}

const LONGEST_LABEL = 1_000;

/** Small models answer with the label and nothing else. */
function bareText(answer: string, value: unknown): string | undefined {
  if (value !== undefined) return undefined;
  const said = answer.trim();
  // What is long is no label, and to look for signs at its end takes long.
  return said.length > LONGEST_LABEL ? said : said.replace(/^["'`]+|["'`.]+$/g, '');
}

/** Capital letters and white space around do not make another label. */
function findLabel(said: unknown, labels: readonly string[]): string | undefined {
  if (typeof said !== 'string') return undefined;
  return labels.find((label) => label === said) ?? labels.find((label) => label.toLowerCase() === said.trim().toLowerCase());
}
