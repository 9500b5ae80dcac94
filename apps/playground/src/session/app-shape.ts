import type { ScopeShape, ValueShape } from '@inlay/expr/complete';
import { shapeOf } from '@inlay/expr/complete';
import type { App } from '@inlay/runtime/app';
import type { ComponentDefinition, ExposedValue, MethodContract } from '@inlay/runtime/component';
import { GIVEN_NAMES, SCRIPT_ACTIONS } from '@inlay/runtime/program';
import { untracked } from '@inlay/runtime/state';
import type { Named } from '@inlay/runtime/state';

/** Where a source stands: in a script, what can be done is offered, too. */
export interface ShapePlace {
  readonly isScript: boolean;
}

/**
 * What expressions of an app can read, for completion: names with what they hold now. Members are looked at only when
 * they are asked for, so that a large app is not read whole at each key.
 */
export function appShape(app: App, { isScript }: ShapePlace): ScopeShape {
  const { components, queries, state, functions } = app.document;
  const names = [...Object.keys(components), ...Object.keys(queries), ...Object.keys(state), ...Object.keys(functions), ...GIVEN_NAMES];
  const shapes: Record<string, ValueShape> = {};
  for (const name of names) lazily(shapes, name, () => nameShape(app, name, isScript));
  if (isScript) for (const name of SCRIPT_ACTIONS) lazily(shapes, name, () => ({ type: 'function', signature: '(…) => action', gives: { type: 'action' } }));
  return shapes;
}

/** The value that a path reads now, for a preview; undefined where it cannot be read. */
export function valueAt(app: App, path: string): unknown {
  try {
    return untracked(() => app.evaluate(`<< ${path} >>`));
  } catch {
    return undefined;
  }
}

function nameShape(app: App, name: string, isScript: boolean): ValueShape {
  const named = untracked(() => app.names.lookup(name));
  const definition = app.example(name)?.definition;
  if (named === undefined) return definition === undefined ? { type: 'any' } : { type: 'object', properties: declared(definition) };
  if (named.kind === 'value') return safely(() => shapeOf(named.read()));
  const properties: Record<string, ValueShape> = {};
  for (const key of untracked(() => named.keys())) lazily(properties, key, () => memberShape(named, key, definition?.exposes[key]));
  if (isScript) for (const [method, contract] of methodsOf(named, definition)) lazily(properties, method, () => methodShape(contract));
  return { type: 'object', properties, ...(definition === undefined ? {} : { description: definition.title }) };
}

function memberShape(named: Named & { readonly kind: 'keys' }, key: string, exposed: ExposedValue | undefined): ValueShape {
  const live = safely(() => shapeOf(named.read(key)));
  // What is not there yet is said by what it will be.
  const shape = exposed !== undefined && isUnknown(live) ? likeShape(named, exposed) ?? declaredShape(exposed) : live;
  return exposed === undefined ? shape : { ...withMembers(shape, exposed), description: exposed.description };
}

function isUnknown(shape: ValueShape): boolean {
  return ['undefined', 'null', 'any'].includes(shape.type) || (shape.type === 'array' && isUnknown(shape.of));
}

/** The shape of the rows that it will be, or will be one of; undefined where there are none to go by. */
function likeShape(named: Named & { readonly kind: 'keys' }, { type, like }: ExposedValue): ValueShape | undefined {
  const rows = like === undefined ? undefined : safely(() => shapeOf(named.read(like)));
  if (rows?.type !== 'array' || isUnknown(rows)) return undefined;
  return type === 'array' ? rows : rows.of;
}

/** With what the definition says of the inside: what is in a file is not listed, as reading it takes time. */
function withMembers(shape: ValueShape, { members }: ExposedValue): ValueShape {
  if (members === undefined) return shape;
  if (shape.type === 'array') return { ...shape, of: withMembers(shape.of, { type: 'object', description: '', members }) };
  const said = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, { ...declaredShape(member), description: member.description }]));
  return { type: 'object', properties: shape.type === 'object' ? { ...said, ...shape.properties } : said };
}

function declared(definition: ComponentDefinition): Readonly<Record<string, ValueShape>> {
  return Object.fromEntries(Object.entries(definition.exposes).map(([key, exposed]) => [key, { ...declaredShape(exposed), description: exposed.description }]));
}

function declaredShape(exposed: ExposedValue): ValueShape {
  const { type } = exposed;
  if (type === 'array') return withMembers({ type: 'array', of: { type: 'any' } }, exposed);
  if (type === 'object') return withMembers({ type: 'object', properties: {} }, exposed);
  return { type: type === 'string' ? 'text' : type };
}

function methodsOf(named: Named, definition: ComponentDefinition | undefined): readonly (readonly [string, MethodContract | undefined])[] {
  return Object.keys(named.methods?.() ?? {}).map((name) => [name, definition?.methods[name]]);
}

function methodShape(contract: MethodContract | undefined): ValueShape {
  const parameters = contract?.parameters.map(({ name }) => name).join(', ') ?? '…';
  return { type: 'function', signature: `(${parameters}) => action`, gives: { type: 'action' }, ...(contract === undefined ? {} : { description: contract.description }) };
}

function safely(read: () => ValueShape): ValueShape {
  try {
    return untracked(read);
  } catch {
    return { type: 'any' };
  }
}

/** A member that is worked out when it is first read. */
function lazily(shapes: Record<string, ValueShape>, name: string, make: () => ValueShape): void {
  Object.defineProperty(shapes, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(shapes, name, { enumerable: true, value });
      return value;
    },
  });
}
