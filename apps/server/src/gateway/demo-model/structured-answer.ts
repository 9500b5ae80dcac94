import { findEntities } from './entities.ts';
import type { EntityKind } from './entities.ts';
import { judgeSentiment } from './sentiment.ts';
import { summarize } from './summary.ts';
import { findThemes } from './themes.ts';

const MAX_PROPERTIES = 40;

/** The parts of a JSON schema that are read; the rest is ignored. */
export interface AnswerSchema {
  readonly properties?: Readonly<Record<string, { readonly type?: unknown; readonly enum?: unknown }>>;
}

/** An answer as JSON: the properties that the schema asks for, or everything that the rules find. */
export function writeJson(subject: string, schema: AnswerSchema | undefined): string {
  const names = Object.entries(schema?.properties ?? {}).slice(0, MAX_PROPERTIES);
  if (names.length === 0) return JSON.stringify(everything(subject), null, 2);
  return JSON.stringify(Object.fromEntries(names.map(([name, { type }]) => [name, fit(valueFor(subject, name), type)])), null, 2);
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
  switch (type) {
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
