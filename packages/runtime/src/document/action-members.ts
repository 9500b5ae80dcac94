import type { HandlerAction, JsonValue } from './app-document.ts';

/**
 * What a member of a handler's step holds. How it is read, whether an expression may stand in it, what a rename changes
 * in it and what the JSON Schema says of it all follow from this.
 */
export type ActionMember = {
  /** May be left out, and then is. */
  readonly optional?: true;
  /** May be left out, and then is this. */
  readonly fallback?: JsonValue;
} & (
  | { readonly kind: 'name'; readonly section: 'components' | 'queries' | 'state' }
  /** A text that is meant as it stands. */
  | { readonly kind: 'word' }
  | { readonly kind: 'template' }
  /** Any JSON value, every text in it a template. */
  | { readonly kind: 'value' }
  /** A list of such values; the empty one is left out. */
  | { readonly kind: 'values' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
);

type MemberName<Action> = Exclude<keyof Action, 'do' | 'onlyWhen'>;
type ActionMembers = { readonly [Do in HandlerAction['do']]: Readonly<Record<MemberName<Extract<HandlerAction, { readonly do: Do }>>, ActionMember>> };

/** The members of every kind of step beside `do` and `onlyWhen`. A new kind is a member of `HandlerAction` and a line here. */
const MEMBERS: ActionMembers = {
  trigger: { query: { kind: 'name', section: 'queries' } },
  abort: { query: { kind: 'name', section: 'queries' } },
  setState: { state: { kind: 'name', section: 'state' }, value: { kind: 'value', fallback: null } },
  callMethod: { component: { kind: 'name', section: 'components' }, method: { kind: 'word' }, arguments: { kind: 'values', optional: true } },
  notify: { message: { kind: 'template' }, tone: { kind: 'choice', words: ['info', 'success', 'warning', 'danger'], optional: true } },
};

/** What every step may have: the condition on which it runs. */
const ON_ANY_ACTION: Readonly<Record<string, ActionMember>> = { onlyWhen: { kind: 'template', optional: true } };

/** The kinds of step that this version runs. */
export const HANDLER_ACTIONS = Object.keys(MEMBERS) as readonly HandlerAction['do'][];

/** The members of one kind of step by name, without `do`. */
export function actionMembers(kind: HandlerAction['do']): Readonly<Record<string, ActionMember>> {
  return { ...MEMBERS[kind], ...ON_ANY_ACTION };
}
