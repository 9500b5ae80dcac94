import * as fc from 'fast-check';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { AppDocument, HandlerAction, JsonValue, QueryNode } from '../document/index.ts';
import type { Edit } from './edit.ts';

/** Few names, so that they meet: the same name comes as a component here, as a query or page there. */
const NAMES = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'] as const;
const PAGES = ['main', 'more', 'alpha'] as const;
/** Names that things can be given beside; `value` is also a member of everything. */
export const FREE_NAMES = ['renamed1', 'renamed2', 'value'] as const;

const anyName = fc.constantFrom(...NAMES);
const anyTarget = fc.constantFrom(...NAMES, ...FREE_NAMES);

/** Sources in which names stand in every way they can: plain, by alias, as shorthand, beside variables of the same name. */
export const anySource = (name: fc.Arbitrary<string> = anyTarget): fc.Arbitrary<string> => fc.oneof(
  fc.constantFrom('', 'plain', 'alpha', 'constructor', '\\<< alpha >>', '<< 1 + >>', '<< alpha. >>'),
  fc.tuple(name, name).map(([one, two]) => `<< ${one}.value + ${two}.value >>`),
  fc.tuple(name, name).map(([one, two]) => `say << components.${one}.value >> and {{ queries['${two}'].data }}`),
  name.map((one) => `<< { ${one}, other: [${one}.length] } >>`),
  fc.tuple(name, name).map(([one, two]) => `<< [1, 2].map(${one} => ${one} + 1).length + ${two}.length >>`),
  fc.tuple(name, name).map(([one, two]) => `<< (${one} => ${two})(3) >>`),
);

/** Statements in which names stand plain, called, as shorthand, and beside variables of the same name. */
function anyScript(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('', '1 +', 'notify("<< alpha >>")'),
    fc.tuple(anyTarget, anyTarget).map(([one, two]) => `await ${one}.trigger({ ${two} }); ${two}.setValue(1)`),
    fc.tuple(anyTarget, anyTarget).map(([one, two]) => `const ${one} = 1; ${one} + ${two}.value`),
  );
}

const anyJson: fc.Arbitrary<JsonValue> = fc.oneof(
  anySource(), fc.constantFrom<JsonValue>(null, true, 0, 3.5, [], {}),
  fc.tuple(anySource(), anySource()).map(([one, two]) => [one, { deep: two }]),
);

const anyAction: fc.Arbitrary<HandlerAction> = fc.oneof(
  fc.record({ do: fc.constantFrom('trigger' as const, 'abort' as const), query: anyTarget }),
  fc.record({ do: fc.constant('callMethod' as const), component: anyTarget, method: fc.constant('setValue'), arguments: fc.tuple(anyJson) }),
  fc.record({ do: fc.constant('setState' as const), state: anyTarget, value: anyJson, onlyWhen: anySource() }),
  fc.record({ do: fc.constant('notify' as const), message: anySource() }),
  fc.record({ do: fc.constant('setValue' as const), component: anyTarget, value: anyJson, state: fc.constant('value'), debounceMs: fc.nat(1_000) }, { requiredKeys: ['do', 'component', 'value'] }),
  fc.record({ do: fc.constantFrom('openModal' as const, 'closeModal' as const), modal: anyTarget }),
  fc.record({ do: fc.constant('navigate' as const), page: fc.constantFrom(...PAGES), params: anyJson }, { requiredKeys: ['do', 'page'] }),
  fc.record({ do: fc.constant('openUrl' as const), url: anySource(), newTab: fc.boolean() }, { requiredKeys: ['do', 'url'] }),
  fc.record({ do: fc.constant('copy' as const), text: anySource() }),
  fc.record({ do: fc.constant('download' as const), data: anyJson, fileName: anySource(), mimeType: fc.constant('text/csv') }, { requiredKeys: ['do', 'data', 'fileName'] }),
  fc.record({ do: fc.constant('script' as const), source: anyScript() }),
);
const anyActions = fc.array(anyAction, { maxLength: 2 });

const dictionary = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 3, noNullPrototype: true });

const anyLayout = fc.record({ x: fc.nat(5), y: fc.nat(20), w: fc.integer({ min: 1, max: 6 }), h: fc.integer({ min: 1, max: 8 }) });
const anyProps = dictionary(['value', 'label', 'disabled', 'query', 'constructor'], fc.oneof(anyJson, anyTarget));
const anyHandlers = dictionary(['click', 'change', 'toString'], anyActions);
const anyStyle = dictionary(['text', 'radius', 'constructor'], fc.oneof(fc.constantFrom('accent', '#006d77', '12px', 'red'), anySource()));
const anyOrder = fc.constantFrom('a0', 'a1', 'a2', 'a3');
const anyPage = fc.record({ title: fc.constantFrom('One', 'Two'), order: anyOrder });
const anyTheme = dictionary(['accent', 'radius-control', 'text'], fc.constantFrom('#006d77', '4px', 'black'));
const anyType = fc.constantFrom('field', 'button', 'box', 'box', 'answer', 'unheardOf');

const anyPlainQuery: fc.Arbitrary<QueryNode> = fc.oneof(
  fc.record({ action: fc.constant('transform'), run: fc.constant('automatic' as const), options: fc.record({ value: anySource() }), throttleMs: fc.nat(500) }),
  fc.record({ action: fc.constant('static'), run: fc.constant('onLoad' as const), options: fc.record({ data: anyJson }) }),
  fc.record({ resource: fc.constant('api'), action: fc.constant('rest'), run: fc.constant('manual' as const), options: dictionary(['method', 'path', 'params', 'body'], anyJson) }),
);

const anyAiQuery: fc.Arbitrary<QueryNode> = fc.record({
  resource: fc.constantFrom('r', 's'), action: fc.constant('generateText'), run: fc.constantFrom('manual' as const, 'onLoad' as const),
  options: dictionary(['prompt', 'system', 'temperature'], anyJson), onSuccess: anyActions, onSettled: anyActions, transform: anySource(), onlyWhen: anySource(), retries: fc.nat(3),
}, { requiredKeys: ['resource', 'action', 'run', 'options'] });
const anyQuery = fc.oneof({ weight: 3, arbitrary: anyAiQuery }, anyPlainQuery);

const anyNode = fc.record({
  type: anyType, parent: fc.oneof(anyName, fc.constantFrom(...PAGES)), order: anyOrder, layout: anyLayout, props: anyProps, on: anyHandlers, style: anyStyle,
}, { requiredKeys: ['type', 'parent', 'order'] });

const KINDS: Readonly<Record<string, boolean | undefined>> = Object.fromEntries(fixtureDefinitions.map(({ type, container }) => [type, container !== undefined]));

/** Documents without problems of names and parents: what is in the way of that is left out of what was drawn. */
export const anyDocument: fc.Arbitrary<AppDocument> = fc.record({
  name: fc.constantFrom('App', 'Other'),
  pages: dictionary(PAGES, anyPage),
  components: fc.dictionary(anyName, anyNode, { maxKeys: 6, noNullPrototype: true }),
  queries: dictionary(NAMES, anyQuery),
  functions: dictionary(NAMES, anySource().map((source) => source.replaceAll(/<<|>>/g, ''))),
  state: dictionary(NAMES, anyJson),
  theme: anyTheme,
}).map(({ pages, components, ...others }) => {
  const filled: AppDocument['pages'] = Object.keys(pages).length === 0 ? { main: { title: 'Main', order: 'a0' } } : pages;
  const taken = new Set(Object.keys(filled));
  const free = <Value>(entries: Record<string, Value>) => Object.fromEntries(Object.entries(entries).filter(([name]) => !taken.has(name) && taken.add(name)));
  const placed = placeOnPages(free(components), Object.keys(filled));
  const document = { inlay: 1, ...others, pages: filled, components: placed, queries: free(others.queries), functions: free(others.functions), state: free(others.state) };
  return parseDocument(document, { components: fixtureDefinitions }).document!;
});

/** What does not lead to a page through containers goes onto the first page. */
function placeOnPages<Node extends { readonly type: string; readonly parent: string }>(nodes: Readonly<Record<string, Node>>, pages: readonly string[]): Record<string, Node> {
  const placed: Record<string, Node> = {};
  for (const [name, node] of Object.entries(nodes)) {
    const holder = placed[node.parent];
    const fits = pages.includes(node.parent) || (holder !== undefined && KINDS[holder.type] !== false);
    placed[name] = fits ? node : { ...node, parent: pages[0]! };
  }
  return placed;
}

/** Any edit of any type; many do not fit a document and are refused. */
export const anyEdit: fc.Arbitrary<Edit> = (() => {
  const name = anyTarget;
  const edit = <Type extends Edit['type']>(type: Type, members: Record<string, fc.Arbitrary<unknown>>, optional?: string) =>
    fc.record({ type: fc.constant(type), ...members }, optional === undefined ? {} : { requiredKeys: ['type', ...Object.keys(members).filter((member) => member !== optional)] as never });
  return fc.oneof(
    edit('addComponent', { name, component: anyNode }),
    edit('removeComponent', { name }),
    edit('moveComponent', { name, parent: fc.oneof(name, fc.constantFrom(...PAGES)), order: anyOrder }),
    edit('renameComponent', { name, to: name }),
    edit('setStyle', { name, style: fc.constantFrom('text', 'radius', 'constructor'), value: fc.oneof(fc.constantFrom('accent', '12px'), anySource()) }, 'value'),
    edit('setProp', { name, prop: fc.constantFrom('value', 'label', 'query', 'constructor'), value: anyJson }, 'value'),
    edit('setLayout', { name, layout: anyLayout }, 'layout'),
    edit('setHandler', { name, event: fc.constantFrom('click', 'change', 'toString'), actions: anyActions }, 'actions'),
    edit('addQuery', { name, query: anyQuery }),
    edit('setQuery', { name, query: anyQuery }),
    edit('removeQuery', { name }),
    edit('renameQuery', { name, to: name }),
    edit('setFunction', { name, source: fc.constantFrom('(rows) => rows.length', 'alpha.value', '({ beta })') }),
    edit('removeFunction', { name }),
    edit('setState', { name, value: anyJson }),
    edit('removeState', { name }),
    edit('addPage', { name: fc.constantFrom(...PAGES, 'third'), page: anyPage }),
    edit('setPage', { name: fc.constantFrom(...PAGES), page: anyPage }),
    edit('renamePage', { name: fc.constantFrom(...PAGES), to: fc.oneof(name, fc.constantFrom('third')) }),
    edit('removePage', { name: fc.constantFrom(...PAGES, 'third') }),
    edit('setTheme', { theme: anyTheme }, 'theme'),
    edit('setAppName', { name: fc.constantFrom('App', 'Renamed') }),
  ) as fc.Arbitrary<Edit>;
})();
