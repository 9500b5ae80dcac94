import type { ComponentLayout, ComponentNode, HandlerAction, JsonValue, PageNode, QueryNode } from '../document/index.ts';

/**
 * A change to an app document, addressed by name. Edits are the one vocabulary of the builder's hands, undo, history
 * and everything that comes later; they are plain JSON. What an edit leaves out (`value`, `layout`, `actions`, `theme`) is removed.
 */
export type Edit =
  | { readonly type: 'addComponent'; readonly name: string; readonly component: ComponentNode }
  | { readonly type: 'removeComponent'; readonly name: string }
  | { readonly type: 'moveComponent'; readonly name: string; readonly parent: string; readonly order: string }
  | { readonly type: 'renameComponent'; readonly name: string; readonly to: string }
  | { readonly type: 'setProp'; readonly name: string; readonly prop: string; readonly value?: JsonValue }
  | { readonly type: 'setStyle'; readonly name: string; readonly style: string; readonly value?: string }
  | { readonly type: 'setLayout'; readonly name: string; readonly layout?: ComponentLayout }
  | { readonly type: 'setHandler'; readonly name: string; readonly event: string; readonly actions?: readonly HandlerAction[] }
  | { readonly type: 'addQuery'; readonly name: string; readonly query: QueryNode }
  | { readonly type: 'setQuery'; readonly name: string; readonly query: QueryNode }
  | { readonly type: 'removeQuery'; readonly name: string }
  | { readonly type: 'renameQuery'; readonly name: string; readonly to: string }
  | { readonly type: 'setFunction'; readonly name: string; readonly source: string }
  | { readonly type: 'removeFunction'; readonly name: string }
  | { readonly type: 'setState'; readonly name: string; readonly value: JsonValue }
  | { readonly type: 'removeState'; readonly name: string }
  | { readonly type: 'addPage'; readonly name: string; readonly page: PageNode }
  | { readonly type: 'setPage'; readonly name: string; readonly page: PageNode }
  | { readonly type: 'renamePage'; readonly name: string; readonly to: string }
  | { readonly type: 'removePage'; readonly name: string }
  | { readonly type: 'setTheme'; readonly theme?: Readonly<Record<string, string>> }
  | { readonly type: 'setAppName'; readonly name: string };

/** The edit of one type. */
export type EditOf<Type extends Edit['type']> = Extract<Edit, { readonly type: Type }>;
