import type { ActionTiming, HandlerAction, JsonValue } from './app-document.ts';
import { QUERY_NUMBERS } from './query-members.ts';

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
  | { readonly kind: 'name'; readonly section: 'components' | 'queries' | 'state' | 'pages' }
  /** A text that is meant as it stands. */
  | { readonly kind: 'word' }
  | { readonly kind: 'template' }
  /** Any JSON value, every text in it a template. */
  | { readonly kind: 'value' }
  /** A list of such values; the empty one is left out. */
  | { readonly kind: 'values' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** Statements, as they stand. */
  | { readonly kind: 'script' }
);

type MemberName<Action> = Exclude<keyof Action, 'do' | keyof ActionTiming>;
type ActionMembers = { readonly [Do in HandlerAction['do']]: Readonly<Record<MemberName<Extract<HandlerAction, { readonly do: Do }>>, ActionMember>> };

/** The members of every kind of step beside `do` and those that all have. A new kind is a member of `HandlerAction` and a line here. */
const MEMBERS: ActionMembers = {
  trigger: { query: { kind: 'name', section: 'queries' }, params: { kind: 'value', optional: true } },
  abort: { query: { kind: 'name', section: 'queries' } },
  setState: { state: { kind: 'name', section: 'state' }, value: { kind: 'value', fallback: null } },
  setValue: { component: { kind: 'name', section: 'components' }, state: { kind: 'word', optional: true }, value: { kind: 'value', fallback: null } },
  callMethod: { component: { kind: 'name', section: 'components' }, method: { kind: 'word' }, arguments: { kind: 'values', optional: true } },
  openModal: { modal: { kind: 'name', section: 'components' } },
  closeModal: { modal: { kind: 'name', section: 'components' } },
  navigate: { page: { kind: 'name', section: 'pages' }, params: { kind: 'value', optional: true } },
  openUrl: { url: { kind: 'template' }, newTab: { kind: 'flag', optional: true } },
  copy: { text: { kind: 'template' } },
  download: { data: { kind: 'value' }, fileName: { kind: 'template' }, mimeType: { kind: 'template', optional: true } },
  notify: { message: { kind: 'template' }, tone: { kind: 'choice', words: ['info', 'success', 'warning', 'danger'], optional: true } },
  script: { source: { kind: 'script' } },
};

const [LEAST_DEBOUNCE_MS, MOST_DEBOUNCE_MS] = QUERY_NUMBERS.debounceMs;

/** What every step may have: the condition on which it runs, and how long it waits for quiet. */
const ON_ANY_ACTION: Readonly<Record<keyof ActionTiming, ActionMember>> = {
  onlyWhen: { kind: 'template', optional: true },
  debounceMs: { kind: 'number', least: LEAST_DEBOUNCE_MS, most: MOST_DEBOUNCE_MS, optional: true },
};

/** The kinds of step that this version runs. */
export const HANDLER_ACTIONS = Object.keys(MEMBERS) as readonly HandlerAction['do'][];

/** The members of one kind of step by name, without `do`. */
export function actionMembers(kind: HandlerAction['do']): Readonly<Record<string, ActionMember>> {
  return { ...MEMBERS[kind], ...ON_ANY_ACTION };
}

/** The kinds of member in which expressions may stand; the other texts of a step are names, words and scripts. */
const TEMPLATE_KINDS: ReadonlySet<ActionMember['kind'] | undefined> = new Set(['template', 'value', 'values'] as const);

/** True for a member in which every text is a template. */
export function holdsTemplates(member: ActionMember | undefined): boolean {
  return TEMPLATE_KINDS.has(member?.kind);
}

/** What a step is given: its members in which expressions may stand, without its condition. */
export function actionInputs(action: HandlerAction): Readonly<Record<string, JsonValue>> {
  const kinds = MEMBERS[action.do] as Readonly<Record<string, ActionMember>>;
  return Object.fromEntries(Object.entries(action as unknown as Readonly<Record<string, JsonValue>>).filter(([name]) => Object.hasOwn(kinds, name) && holdsTemplates(kinds[name])));
}
