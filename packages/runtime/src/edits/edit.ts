import type { ComponentLayout, ComponentNode, HandlerAction, JsonValue, QueryNode } from '../document/index.ts';

/**
 * A change to an app document, addressed by name. Edits are the one vocabulary of the builder's hands, undo, history
 * and everything that comes later; they are plain JSON. What an edit leaves out (`value`, `layout`, `actions`) is removed.
 */
export type Edit =
  | { readonly type: 'addComponent'; readonly name: string; readonly component: ComponentNode }
  | { readonly type: 'removeComponent'; readonly name: string }
  | { readonly type: 'renameComponent'; readonly name: string; readonly to: string }
  | { readonly type: 'setProp'; readonly name: string; readonly prop: string; readonly value?: JsonValue }
  | { readonly type: 'setLayout'; readonly name: string; readonly layout?: ComponentLayout }
  | { readonly type: 'setHandler'; readonly name: string; readonly event: string; readonly actions?: readonly HandlerAction[] }
  | { readonly type: 'addQuery'; readonly name: string; readonly query: QueryNode }
  | { readonly type: 'setQuery'; readonly name: string; readonly query: QueryNode }
  | { readonly type: 'removeQuery'; readonly name: string }
  | { readonly type: 'setState'; readonly name: string; readonly value: JsonValue }
  | { readonly type: 'removeState'; readonly name: string }
  | { readonly type: 'setAppName'; readonly name: string };

/** The edit of one type. */
export type EditOf<Type extends Edit['type']> = Extract<Edit, { readonly type: Type }>;
