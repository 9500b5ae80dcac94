import { AGGREGATES, COLUMN_TYPES } from '@inlay/components/table-columns';
import { membersOf } from './column-list.ts';
import type { StatedColumn } from './column-list.ts';

/** One thing that can be said of a column. */
export interface ColumnField {
  /** The member of the column. */
  readonly member: string;
  readonly title: string;
  readonly kind: 'text' | 'number' | 'flag' | 'choice' | 'expression' | 'list';
  /** Of a choice: values with their words. Without a value the first words hold. */
  readonly options?: readonly (readonly [value: string, words: string])[];
  readonly unset?: string;
  readonly placeholder?: string;
  readonly description?: string;
}

const TYPE_WORDS: Readonly<Record<(typeof COLUMN_TYPES)[number], string>> = {
  text: 'Text', number: 'Number', currency: 'Money', percent: 'Percent', date: 'Date', dateTime: 'Date and time', boolean: 'Yes or no', tag: 'Tags', link: 'Link',
  image: 'Picture', button: 'Button', progress: 'Progress bar', json: 'JSON', markdown: 'Markdown',
};
const AGGREGATE_WORDS: Readonly<Record<(typeof AGGREGATES)[number], string>> = { sum: 'Sum', average: 'Average', min: 'Least', max: 'Most', count: 'Count', countDistinct: 'Count of different ones' };

const TYPE: ColumnField = { member: 'type', title: 'Kind', kind: 'choice', unset: 'By the data', options: COLUMN_TYPES.map((type) => [type, TYPE_WORDS[type]]) };
const DECIMALS: ColumnField = { member: 'decimals', title: 'Decimals', kind: 'number', placeholder: 'by kind' };
const TEXT: ColumnField = { member: 'text', title: 'Words', kind: 'expression', description: 'What the cell says. May read currentRow.' };
const OWN: Readonly<Record<string, readonly ColumnField[]>> = {
  number: [DECIMALS],
  percent: [DECIMALS],
  currency: [{ member: 'currency', title: 'Currency', kind: 'text', placeholder: 'USD', description: 'Three letters, as EUR.' }, DECIMALS],
  progress: [{ member: 'max', title: 'Whole', kind: 'number', placeholder: '100' }],
  link: [TEXT, { member: 'href', title: 'Address', kind: 'expression', description: 'Where it leads; the cell itself when empty. May read currentRow.' }],
  image: [TEXT],
  button: [TEXT],
};

/** What can be said of a column, by its kind and by whether it can be edited. */
export function columnFields(column: StatedColumn): readonly ColumnField[] {
  const { type, editable } = membersOf(column);
  return [
    { member: 'key', title: 'Key', kind: 'text', description: 'The key of the rows that it shows.' },
    { member: 'title', title: 'Title', kind: 'text', placeholder: membersOf(column).key, description: 'The words in its head.' },
    TYPE,
    ...(OWN[String(type)] ?? []),
    { member: 'width', title: 'Width', kind: 'number', placeholder: 'by its words', description: 'Pixels.' },
    { member: 'align', title: 'Align', kind: 'choice', unset: 'By kind', options: [['start', 'Start'], ['center', 'Middle'], ['end', 'End']] },
    { member: 'pinned', title: 'Pinned', kind: 'choice', unset: 'Not pinned', options: [['start', 'To the start'], ['end', 'To the end']] },
    { member: 'aggregate', title: 'Summary', kind: 'choice', unset: 'None', options: AGGREGATES.map((aggregate) => [aggregate, AGGREGATE_WORDS[aggregate]]) },
    { member: 'editable', title: 'Editable', kind: 'flag' },
    ...(editable === true ? [{ member: 'required', title: 'Required', kind: 'flag' }, { member: 'options', title: 'Options', kind: 'list', description: 'The values to choose from, as a list.' }] as const : []),
    { member: 'value', title: 'Value', kind: 'expression', description: 'Works the cell out for each row, in place of its key. May read currentRow.' },
    { member: 'tone', title: 'Tone', kind: 'expression', description: 'neutral, info, success, warning or danger. May read currentRow.' },
  ];
}

/** What the list says of a column beside its name. */
export function kindWords(column: StatedColumn): string {
  const { type } = membersOf(column);
  return typeof type === 'string' && Object.hasOwn(TYPE_WORDS, type) ? TYPE_WORDS[type as keyof typeof TYPE_WORDS] : '';
}
