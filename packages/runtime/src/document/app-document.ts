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

/** What every step of a handler may say of when it runs. */
export interface ActionTiming {
  /** A template; a falsy value skips the step. */
  readonly onlyWhen?: string;
  /** Milliseconds without another such event before the step runs, for the latest one only; the handler waits with it. */
  readonly debounceMs?: number;
}

/** What a step of a handler does. Texts are templates but for names, words such as `method`, and the `source` of a script. */
export type ActionStep =
  | { readonly do: 'trigger'; readonly query: string; readonly params?: JsonValue }
  | { readonly do: 'abort'; readonly query: string }
  | { readonly do: 'setState'; readonly state: string; readonly value: JsonValue }
  /** `state` is what of the component is set: its `value` when left out. */
  | { readonly do: 'setValue'; readonly component: string; readonly state?: string; readonly value: JsonValue }
  | { readonly do: 'callMethod'; readonly component: string; readonly method: string; readonly arguments?: readonly JsonValue[] }
  /** Call the methods `open` and `close` of a component. */
  | { readonly do: 'openModal'; readonly modal: string }
  | { readonly do: 'closeModal'; readonly modal: string }
  /** `params` gives the page's URL parameters; they are turned into texts. */
  | { readonly do: 'navigate'; readonly page: string; readonly params?: JsonValue }
  | { readonly do: 'openUrl'; readonly url: string; readonly newTab?: boolean }
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'download'; readonly data: JsonValue; readonly fileName: string; readonly mimeType?: string }
  | { readonly do: 'notify'; readonly message: string; readonly tone?: 'info' | 'success' | 'warning' | 'danger' }
  /** Statements of the expression language, which may wait for the app's own actions. */
  | { readonly do: 'script'; readonly source: string };

/** One step of a handler. */
export type HandlerAction = ActionStep & ActionTiming;

/** A component: its type, its parent (a page or a container), its place, and what it is given. Strings in `props` and `style` are templates. */
export interface ComponentNode {
  readonly type: string;
  readonly parent: string;
  readonly order: string;
  readonly layout?: ComponentLayout;
  readonly props?: Readonly<Record<string, JsonValue>>;
  readonly on?: Readonly<Record<string, readonly HandlerAction[]>>;
  /** What it looks like beside the theme: styles of its kind by name, each the name of a token, a literal such as `#006d77`, or a template. */
  readonly style?: Readonly<Record<string, string>>;
}

/** When a query runs by itself: never, when the app loads, on load and when what it reads changes, or every so often. */
export const RUN_BEHAVIOURS = ['manual', 'onLoad', 'automatic', 'interval'] as const;

/** What a run does when another is under way: take its place, not start, wait for it, or go on beside it. */
export const CONCURRENCY_POLICIES = ['switch', 'drop', 'queue', 'parallel'] as const;

/**
 * A query: what it asks of which resource, and when. Strings in `options` are templates, and so are `transform`
 * (with `data` in scope), `onlyWhen`, `confirm` (the question to ask first) and `watch` (what an automatic query waits
 * for, in place of all it reads).
 */
export interface QueryNode {
  /** Who is asked; left out where nobody is, see `LOCAL_ACTIONS`, and by a search, whose base says it. */
  readonly resource?: string;
  readonly action: string;
  readonly run: (typeof RUN_BEHAVIOURS)[number];
  readonly options: Readonly<Record<string, JsonValue>>;
  readonly transform?: string;
  readonly onlyWhen?: string;
  readonly confirm?: string;
  readonly watch?: string;
  /** A template that gives rows: the query runs for each, with `item` and `index` in scope. */
  readonly forEach?: string;
  /** How many rows are asked at once; 4 when left out. */
  readonly batchSize?: number;
  readonly concurrency?: (typeof CONCURRENCY_POLICIES)[number];
  /** How long a run may take; 60 s when left out. No ceiling: long runs are normal. */
  readonly timeoutMs?: number;
  /** How often a run is tried again after a failure that may pass; never once text has come. */
  readonly retries?: number;
  /** How long an answer is used again for the same resolved inputs. */
  readonly cacheMs?: number;
  /** How long an automatic query waits for quiet; when left out 300 ms, and none where nobody is asked or it has `throttleMs`. */
  readonly debounceMs?: number;
  /** How long an automatic query waits after a run before it runs again; it then runs for the latest change. */
  readonly throttleMs?: number;
  readonly intervalMs?: number;
  readonly onSuccess?: readonly HandlerAction[];
  readonly onFailure?: readonly HandlerAction[];
  readonly onSettled?: readonly HandlerAction[];
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
  /**
   * Design tokens that this app sets, by name without the `--inlay-` in front: `accent` → `#006d77`. Two more say how the
   * kit's own colours are taken: `color-scheme` (`light` or `dark`; that of the place when left out) and `contrast` (`more`). Never empty.
   */
  readonly theme?: Readonly<Record<string, string>>;
}

/** The five kinds of named things in a document. */
export const SECTIONS = ['pages', 'components', 'queries', 'functions', 'state'] as const;
/** One of the five kinds of named things. */
export type Section = (typeof SECTIONS)[number];

/** Bounds on what is accepted from outside. */
export const DOCUMENT_LIMITS = Object.freeze({
  /** UTF-16 units of the JSON text. */
  textLength: 8_000_000,
  /** Named things of one kind. */
  entries: 20_000,
  /** Levels of arrays and objects in one value. */
  depth: 40,
  /** Components inside one another. */
  nesting: 100,
  /** UTF-16 units of one name. */
  nameLength: 80,
  /** UTF-16 units of the value of one theme token. */
  themeValueLength: 1_000,
  /** UTF-16 units of one style of a component. */
  styleValueLength: 1_000,
});
