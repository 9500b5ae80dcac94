import { shapeOf } from '@inlay/expr/complete';
import { untracked } from '@inlay/runtime/state';
import type { Row } from '@inlay/runtime/state';
import type { AppScope } from './app-scope.ts';
import { valueAt } from './app-shape.ts';
import type { Session } from './session.ts';

/** Names that only one place of an app can read, with what they hold now, or held last; undefined where that is not known. */
export type LocalNames = Readonly<Record<string, unknown>>;

/** What expressions of a component read beside the app: in a list `item` and `index`, of its first row. */
export function namesInComponent({ app }: Session, name: string): LocalNames {
  return untracked(() => {
    const place = app.example(name)?.place;
    return place !== undefined && isRow(place) ? { item: place.item, index: place.index } : {};
  });
}

/** What a handler of a component reads: `event`, with the state that it would carry now. */
export function namesInHandler(session: Session, name: string, event: string): LocalNames {
  const component = session.app.example(name);
  const carried = Object.keys(component?.definition.events[event]?.state ?? {});
  return { ...namesInComponent(session, name), event: { type: event, ...Object.fromEntries(carried.map((state) => [state, untracked(() => component?.state(state))])) } };
}

/** What is said of each row of a table reads: `currentRow` and `index`, of the first one. */
export function namesInRows(session: Session, name: string): LocalNames {
  const rows = untracked(() => session.app.example(name)?.prop('data'));
  return { ...namesInComponent(session, name), currentRow: Array.isArray(rows) ? rows[0] : undefined, index: 0 };
}

/** What a query reads: `params`; for each row of others `item`, `index` and `currentRow`; to transform its answer `data`; in what follows `event`. */
export function namesInQuery({ app, document }: Session, name: string, member: string): LocalNames {
  const { forEach } = document.queries[name] ?? {};
  const snapshot = untracked(() => app.query(name)?.snapshot.value);
  if (['onSuccess', 'onFailure', 'onSettled'].includes(member)) return { event: { data: snapshot?.data, error: snapshot?.error ?? { message: '', kind: '', hint: '' } } };
  const rows = forEach === undefined || member === 'forEach' ? undefined : valueAt(app, /^\s*(?:<<|\{\{)(.*)(?:>>|\}\})\s*$/s.exec(forEach)?.[1]?.trim() ?? 'undefined');
  const row = Array.isArray(rows) ? (rows as readonly unknown[])[0] : undefined;
  return {
    params: {},
    ...(forEach === undefined || member === 'forEach' ? {} : { item: row, index: 0, currentRow: row }),
    ...(member === 'transform' ? { data: forEach === undefined ? snapshot?.rawData : firstOf(snapshot?.rawData) } : {}),
  };
}

/** The scope of an app with names of one place before it. */
export function withLocalNames(scope: AppScope, locals: () => LocalNames): AppScope {
  return {
    ...scope,
    shape: (isScript) => {
      // Descriptors, since members of the app are worked out only when they are read.
      const shape = Object.defineProperties({}, Object.getOwnPropertyDescriptors(scope.shape(isScript))) as Record<string, ReturnType<typeof shapeOf>>;
      for (const [name, value] of Object.entries(locals())) Object.defineProperty(shape, name, { enumerable: true, configurable: true, value: value === undefined ? { type: 'any' } : shapeOf(value) });
      return shape;
    },
    valueAt: (path) => {
      const [root = '', ...keys] = path.split(/[.[\]?]+/).filter((key) => key !== '');
      const names = locals();
      if (!Object.hasOwn(names, root)) return scope.valueAt(path);
      return keys.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined), names[root]);
    },
  };
}

function isRow(place: object): place is Row {
  return 'item' in place;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as readonly unknown[])[0] : undefined;
}
