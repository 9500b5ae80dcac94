import { findEntities } from './entities.ts';
import type { EntityKind } from './entities.ts';
import { chooseLabels } from './labels.ts';
import { judgeSentiment } from './sentiment.ts';
import { summarize } from './summary.ts';
import { findThemes } from './themes.ts';

const MAX_PROPERTIES = 40;

/** The parts of a JSON schema that are read; the rest is ignored. */
export interface AnswerSchema {
  readonly properties?: Readonly<Record<string, PropertySchema>>;
}

/** The parts of a property's schema that are read. */
export interface PropertySchema extends AnswerSchema {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly items?: PropertySchema;
  readonly anyOf?: readonly PropertySchema[];
}

/** An answer as JSON: the properties that the schema asks for, or everything that the rules find. */
export function writeJson(subject: string, schema: AnswerSchema | undefined): string {
  return JSON.stringify(objectFor(subject, schema) ?? everything(subject), null, 2);
}

/** Undefined where the schema names no property. */
function objectFor(subject: string, schema: AnswerSchema | undefined): Record<string, unknown> | undefined {
  const names = Object.entries(schema?.properties ?? {}).slice(0, MAX_PROPERTIES);
  return names.length === 0 ? undefined : Object.fromEntries(names.map(([name, property]) => [name, answerFor(subject, name, property)]));
}

/** A choice among the labels that the schema gives, rows of a table, or the finding that fits the name. */
function answerFor(subject: string, name: string, property: PropertySchema): unknown {
  const [choices, itemChoices] = [labelsOf(property), labelsOf(property.items ?? {})];
  if (choices.length > 0) return chooseLabels(subject, choices)[0];
  if (itemChoices.length > 0) return chooseLabels(subject, itemChoices);
  const row = objectFor(subject, property.items);
  return row === undefined ? fit(valueFor(subject, name), property.type) : [row];
}

function labelsOf({ enum: choices, anyOf }: PropertySchema): readonly string[] {
  const list: unknown = choices ?? anyOf?.find((one) => Array.isArray(one.enum))?.enum;
  return Array.isArray(list) ? list.filter((choice) => typeof choice === 'string') : [];
}

function everything(subject: string): Record<string, unknown> {
  const { label } = judgeSentiment(subject);
  return { summary: summarize(subject, 2).join(' '), sentiment: label, themes: findThemes(subject).map(({ theme }) => theme.name), entities: findEntities(subject) };
}

/** The finding that a property's name asks for. */
function valueFor(subject: string, name: string): unknown {
  if (/sentiment|mood|tone/i.test(name)) return judgeSentiment(subject).label;
  if (/theme|topic|tag|categor/i.test(name)) return findThemes(subject).map(({ theme }) => theme.name);
  const kind = kindFor(name);
  if (kind !== undefined) return findEntities(subject).filter((entity) => entity.kind === kind).map(({ text }) => text);
  if (/entit/i.test(name)) return findEntities(subject);
  if (/score|rating/i.test(name)) return judgeSentiment(subject).score;
  return summarize(subject, /title|headline/i.test(name) ? 1 : 2).join(' ');
}

function kindFor(name: string): EntityKind | undefined {
  const kinds: readonly [EntityKind, RegExp][] = [['email', /e-?mail/i], ['url', /url|link|website/i], ['date', /date|day|when/i], ['amount', /amount|price|cost|total|(?:^|_)sum$/i], ['percentage', /percent|share/i], ['version', /version|release/i], ['phone', /phone|tel/i], ['name', /name|person|people|company|customer|who/i]];
  return kinds.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Bends a finding to the type that the schema states; null where it cannot be. */
function fit(value: unknown, type: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const types = [type].flat();
  // Where null may be said, nothing found is null.
  if (types.includes('null') && (first === undefined || first === '')) return null;
  switch (types.find((one) => one !== 'null')) {
    case 'array':
      return Array.isArray(value) ? value : [value];
    case 'number':
    case 'integer': {
      const number = Number(String(first ?? '').replace(/[^\d.-]/g, ''));
      return Number.isFinite(number) ? (type === 'integer' ? Math.round(number) : number) : 0;
    }
    case 'boolean':
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    case 'string':
      return typeof first === 'string' ? first : first === undefined ? '' : JSON.stringify(first);
    default:
      return value;
  }
}
