/** What JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The format this version reads and writes. */
export const DOCUMENT_FORMAT = 1;

/** A page: its title, and its place among its sisters as a fractional-index string. */
export interface PageNode {
  readonly title: string;
  readonly order: string;
}

/** Where a component stands: grid cells of the twelve-column canvas, counted from 0. */
export interface ComponentLayout {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One step of a handler. `onlyWhen` is a template; a falsy value skips the step. */
export type HandlerAction =
  | { readonly do: 'trigger'; readonly query: string; readonly onlyWhen?: string }
  | { readonly do: 'abort'; readonly query: string; readonly onlyWhen?: string }
  | { readonly do: 'setState'; readonly state: string; readonly value: JsonValue; readonly onlyWhen?: string }
  | { readonly do: 'callMethod'; readonly component: string; readonly method: string; readonly arguments?: readonly JsonValue[]; readonly onlyWhen?: string }
  | { readonly do: 'notify'; readonly message: string; readonly tone?: 'info' | 'success' | 'warning' | 'danger'; readonly onlyWhen?: string };

/** A component: its type, its parent (a page or a container), its place, and what it is given. Strings in `props` are templates. */
export interface ComponentNode {
  readonly type: string;
  readonly parent: string;
  readonly order: string;
  readonly layout?: ComponentLayout;
  readonly props?: Readonly<Record<string, JsonValue>>;
  readonly on?: Readonly<Record<string, readonly HandlerAction[]>>;
}

/** A query: what it asks of which resource, and when. Strings in `options` are templates. */
export interface QueryNode {
  readonly resource: string;
  readonly action: string;
  readonly run: 'manual' | 'onLoad';
  readonly options: Readonly<Record<string, JsonValue>>;
  readonly onSuccess?: readonly HandlerAction[];
  readonly onFailure?: readonly HandlerAction[];
}

/** An app, whole. Names are unique across all five records. Values are frozen. */
export interface AppDocument {
  readonly inlay: typeof DOCUMENT_FORMAT;
  readonly name: string;
  readonly pages: Readonly<Record<string, PageNode>>;
  readonly components: Readonly<Record<string, ComponentNode>>;
  readonly queries: Readonly<Record<string, QueryNode>>;
  /** Bare expressions by name: `(rows) => rows.length`. */
  readonly functions: Readonly<Record<string, string>>;
  /** State by name, with its first value. */
  readonly state: Readonly<Record<string, JsonValue>>;
}

/** The five kinds of named things in a document. */
export const SECTIONS = ['pages', 'components', 'queries', 'functions', 'state'] as const;
/** One of the five kinds of named things. */
export type Section = (typeof SECTIONS)[number];

/** The handler steps this version runs. */
export const HANDLER_ACTIONS = ['trigger', 'abort', 'setState', 'callMethod', 'notify'] as const;

/** Bounds on what is accepted from outside. */
export const DOCUMENT_LIMITS = Object.freeze({
  /** UTF-16 units of the JSON text. */
  textLength: 8_000_000,
  /** Named things of one kind. */
  entries: 20_000,
  /** Levels of arrays and objects in one value. */
  depth: 40,
  /** UTF-16 units of one name. */
  nameLength: 80,
});
