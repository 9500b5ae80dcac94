import { actionMembers, HANDLER_ACTIONS } from './action-members.ts';
import type { ActionMember } from './action-members.ts';
import { CONCURRENCY_POLICIES, DOCUMENT_FORMAT, DOCUMENT_LIMITS, RUN_BEHAVIOURS } from './app-document.ts';
import type { HandlerAction, JsonValue } from './app-document.ts';
import { NAME_PATTERN, RESERVED_NAMES } from './names.ts';
import { ACTIONS_WITHOUT_RESOURCE, LOCAL_ACTIONS, REST_ACTION, SEARCH_ACTION } from './query-kinds.ts';
import { QUERY_HANDLERS, QUERY_NUMBERS, QUERY_TEMPLATES } from './query-members.ts';
import { GRID } from './read-component.ts';
import { TOKEN_PATTERN } from './read-theme.ts';

/** A JSON Schema or a part of one. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };

/**
 * The JSON Schema (draft 2020-12) of app documents, from the same tables as the reader. What it refuses, `parseDocument`
 * reports; beyond it, `parseDocument` also checks what a schema cannot say: that names are unique in the whole document,
 * that parents lead to a page, and types, properties and events against a kit.
 */
export function documentSchema(): JsonSchema {
  const { entries } = DOCUMENT_LIMITS;
  const named = (description: string, value: JsonSchema): JsonSchema => ({ description, type: 'object', propertyNames: ref('name'), additionalProperties: value, maxProperties: entries });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:inlay:app-document:${DOCUMENT_FORMAT}`,
    title: `Inlay app document, format ${DOCUMENT_FORMAT}`,
    ...closed({
      inlay: { description: 'The format of this document.', const: DOCUMENT_FORMAT },
      name: { description: 'What the app is called.', type: 'string' },
      pages: { ...named('The pages by name; at least one.', ref('page')), minProperties: 1 },
      components: named('The components by name, those in containers too.', ref('component')),
      queries: named('The queries by name.', ref('query')),
      functions: named('Shared functions by name, as expressions: "(rows) => rows.length".', { type: 'string' }),
      state: named('State by name, with its first value.', ref('value')),
      theme: ref('theme'),
    }, ['inlay', 'pages']),
    $defs: { ...shapes(), query: querySchema(), action: { description: 'One step of a handler.', oneOf: HANDLER_ACTIONS.map(actionSchema) } },
  };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** An object with these properties and no others. */
function closed(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** An object with any keys but the one that stands for its prototype. */
function open(description: string, value: JsonSchema): JsonSchema {
  return { description, type: 'object', propertyNames: { not: { const: '__proto__' } }, additionalProperties: value };
}

const ORDER: JsonSchema = { description: 'Its place among its sisters: they stand in the order of these texts, compared by code unit.', type: 'string', default: 'a0' };

function shapes(): Readonly<Record<string, JsonSchema>> {
  const cells = (description: string, minimum: number, maximum: number): JsonSchema => ({ description, type: 'integer', minimum, maximum });
  return {
    name: { type: 'string', pattern: NAME_PATTERN.source, maxLength: DOCUMENT_LIMITS.nameLength, not: { enum: [...RESERVED_NAMES].sort() } },
    value: {
      description: 'Any JSON value. Where texts are templates, << an expression >> may stand in every text in it.',
      anyOf: [{ type: ['null', 'boolean', 'number', 'string'] }, { type: 'array', items: ref('value') }, open('An object.', ref('value'))],
    },
    page: closed({ title: { description: 'What it is called.', type: 'string', default: '' }, order: ORDER }, []),
    layout: closed({
      x: cells('Columns from the left.', 0, GRID.columns - 1), y: cells('Rows from the top.', 0, GRID.rows),
      w: cells('Columns wide.', 1, GRID.columns), h: cells('Rows high.', 1, GRID.rows),
    }, ['x', 'y', 'w', 'h']),
    component: closed({
      type: { description: 'The kind of component: "textarea".', type: 'string' },
      parent: { description: 'The page or container that it stands in.', type: 'string' },
      order: ORDER,
      layout: ref('layout'),
      props: open('What it is given; texts are templates.', ref('value')),
      on: open('What happens on its events.', ref('actions')),
      style: open('What it looks like beside the theme: names of tokens, literals such as "#006d77" or "12px", or templates.', { type: 'string', maxLength: DOCUMENT_LIMITS.styleValueLength }),
    }, ['type', 'parent']),
    actions: { description: 'The steps of a handler, run in order.', type: 'array', items: ref('action') },
    theme: {
      description: 'Design tokens that the app sets, without the "--inlay-" in front, as CSS; "color-scheme" ("light" or "dark") and "contrast" ("more") say how the kit\'s own colours are taken.',
      type: 'object', propertyNames: { pattern: TOKEN_PATTERN.source }, additionalProperties: { type: 'string', maxLength: DOCUMENT_LIMITS.themeValueLength },
    },
  };
}

function querySchema(): JsonSchema {
  const members = closed({
    resource: { description: 'The resource that is asked; left out where nobody is, and by a search.', type: 'string' },
    action: { description: `What is asked of it: "generateText", "${REST_ACTION}"; of a knowledge base: "${SEARCH_ACTION}"; or what is done without one: ${LOCAL_ACTIONS.map((action) => `"${action}"`).join(', ')}.`, type: 'string' },
    run: { description: 'When it runs by itself. When left out: "automatic" for "transform", "onLoad" for "static", else "manual".', enum: RUN_BEHAVIOURS },
    options: open('What the action is given; texts are templates.', ref('value')),
    concurrency: { description: 'What a run does when another is under way.', enum: CONCURRENCY_POLICIES },
    ...Object.fromEntries(QUERY_TEMPLATES.map((name) => [name, { type: 'string' }])),
    ...Object.fromEntries(Object.entries(QUERY_NUMBERS).map(([name, [minimum, maximum]]) => [name, { type: 'integer', minimum, maximum }])),
    ...Object.fromEntries(QUERY_HANDLERS.map((name) => [name, ref('actions')])),
  }, ['action']);
  const hasLength: JsonSchema = { anyOf: [{ properties: { run: { not: { const: 'interval' } } } }, { required: ['run', 'intervalMs'] }] };
  const hasResource: JsonSchema = { anyOf: [{ properties: { action: { enum: ACTIONS_WITHOUT_RESOURCE } } }, { required: ['resource'] }] };
  return { ...members, allOf: [hasLength, hasResource] };
}

function actionSchema(kind: HandlerAction['do']): JsonSchema {
  const members = actionMembers(kind);
  const required = Object.entries(members).filter(([, { optional, fallback }]) => optional === undefined && fallback === undefined).map(([name]) => name);
  return closed({ do: { const: kind }, ...Object.fromEntries(Object.entries(members).map(([name, member]) => [name, memberSchema(member)])) }, ['do', ...required]);
}

function memberSchema(member: ActionMember): JsonSchema {
  switch (member.kind) {
    case 'name': return { description: `A name in "${member.section}".`, type: 'string' };
    case 'word': return { type: 'string' };
    case 'template': return { description: 'A template.', type: 'string' };
    case 'value': return ref('value');
    case 'values': return { type: 'array', items: ref('value') };
    case 'choice': return { enum: member.words };
    case 'flag': return { type: 'boolean' };
    case 'number': return { type: 'integer', minimum: member.least, maximum: member.most };
    case 'script': return { description: 'Statements of the expression language.', type: 'string' };
  }
}
