import { findEntities } from './entities.ts';
import { chooseLabels } from './labels.ts';
import { readPrompt } from './prompt-parts.ts';
import { writeReport } from './report.ts';
import { judgeSentiment } from './sentiment.ts';
import { writeJson } from './structured-answer.ts';
import type { AnswerSchema } from './structured-answer.ts';
import { summarize } from './summary.ts';
import { readTask } from './task.ts';

/** What the model is asked. */
export interface Question {
  readonly system: string;
  readonly prompt: string;
  /** Set when the answer must be JSON: the schema, or `{}` when any object will do. */
  readonly schema?: AnswerSchema;
}

const CANNOT = 'I am a demo that works by rules: I can summarise, classify and extract from a text, but not write, reason or answer questions. This is what I find in yours.';
const NOTHING_TO_READ = 'There is no text to work on yet. Give me a few sentences and ask again.';

/**
 * The answer to a question, by rules: what the text says most, how it feels, what it speaks of and what it names.
 * The same question always gets the same answer, and every statement in it comes from the text.
 */
export function answer({ system, prompt, schema }: Question): string {
  const { instruction, subject, context } = readPrompt(prompt);
  const text = subject.trim() === '' ? context.join('\n') : subject;
  if (schema !== undefined) return writeJson(text, schema);
  if (!/[\p{L}\p{N}]/u.test(text)) return NOTHING_TO_READ;
  const task = readTask(instruction, system);
  switch (task.type) {
    case 'summarize':
      return writeSummary(summarize(text, task.sentences), task.isList);
    case 'classify':
      return writeLabels(text, task);
    case 'extract':
      return task.isJson ? writeJson(text, { properties: { entities: { type: 'array' } } }) : writeEntities(text);
    case 'report':
      return subject.trim() === '' ? writeReport(text, []) : writeReport(text, context);
    case 'unknown':
      return `${CANNOT}\n\n${writeReport(text, context)}`;
  }
}

function writeSummary(sentences: readonly string[], isList: boolean): string {
  return isList ? sentences.map((sentence) => `- ${sentence}`).join('\n') : sentences.join(' ');
}

function writeLabels(text: string, { labels, isMultiple }: { readonly labels: readonly string[]; readonly isMultiple: boolean }): string {
  if (labels.length === 0) return judgeSentiment(text).label;
  const chosen = chooseLabels(text, labels);
  return isMultiple ? chosen.join(', ') : (chosen[0] ?? '');
}

function writeEntities(text: string): string {
  const entities = findEntities(text);
  if (entities.length === 0) return 'No e-mail addresses, dates, amounts, links, versions or names were found.';
  return entities.map(({ kind, text: name }) => `- ${kind}: ${name}`).join('\n');
}
