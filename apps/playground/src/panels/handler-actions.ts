import { definitions } from '../session/kit.ts';
import type { ComponentDefinition } from '@inlay/runtime/component';
import type { ActionStep, AppDocument, HandlerAction } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';

/** The thing that a step is done to: which member of the step names it, and which names there are to choose from. */
export interface ActionTarget {
  readonly member: 'query' | 'state' | 'component' | 'modal' | 'page';
  readonly title: string;
  readonly names: (document: AppDocument) => readonly string[];
}

/** What is entered of a step beside its target: a template, any value with templates in it, statements, or yes and no. */
export interface ActionField {
  readonly member: string;
  readonly title: string;
  readonly kind: 'template' | 'value' | 'script' | 'flag';
  /** Left out of the step when empty. */
  readonly isOptional?: true;
}

/** What a handler's step can be made to do. */
export interface ActionKind {
  readonly do: HandlerAction['do'];
  readonly title: string;
  /** Undefined where it is done to nothing. */
  readonly target?: ActionTarget;
  readonly fields: readonly ActionField[];
  /** A new one, done to a thing of that name. */
  readonly make: (target: string) => ActionStep;
}

const QUERY: ActionTarget = { member: 'query', title: 'Query', names: ({ queries }) => Object.keys(queries) };
const STATE: ActionTarget = { member: 'state', title: 'State', names: ({ state }) => Object.keys(state) };
const PAGE: ActionTarget = { member: 'page', title: 'Page', names: ({ pages }) => Object.keys(pages) };
const component = (has: (definition: ComponentDefinition) => boolean): ActionTarget => ({ member: 'component', title: 'Component', names: (document) => componentsThat(document, has) });
const modal = (method: string): ActionTarget => ({ member: 'modal', title: 'Modal', names: (document) => componentsThat(document, ({ methods }) => Object.hasOwn(methods, method)) });

/** The kinds of steps, in the order of how often they are wanted. */
export const ACTION_KINDS: readonly ActionKind[] = [
  { do: 'trigger', title: 'Run query', target: QUERY, fields: [{ member: 'params', title: 'Parameters', kind: 'value', isOptional: true }], make: (query) => ({ do: 'trigger', query }) },
  { do: 'abort', title: 'Stop query', target: QUERY, fields: [], make: (query) => ({ do: 'abort', query }) },
  { do: 'setState', title: 'Set state', target: STATE, fields: [{ member: 'value', title: 'Value', kind: 'value' }], make: (state) => ({ do: 'setState', state, value: '' }) },
  { do: 'setValue', title: 'Set value', target: component(({ methods }) => Object.hasOwn(methods, 'setValue')), fields: [{ member: 'value', title: 'Value', kind: 'value' }], make: (name) => ({ do: 'setValue', component: name, value: '' }) },
  { do: 'callMethod', title: 'Call method', target: component(() => true), fields: [], make: (name) => ({ do: 'callMethod', component: name, method: 'focus' }) },
  { do: 'openModal', title: 'Open modal', target: modal('open'), fields: [], make: (name) => ({ do: 'openModal', modal: name }) },
  { do: 'closeModal', title: 'Close modal', target: modal('close'), fields: [], make: (name) => ({ do: 'closeModal', modal: name }) },
  { do: 'navigate', title: 'Go to page', target: PAGE, fields: [{ member: 'params', title: 'Parameters', kind: 'value', isOptional: true }], make: (page) => ({ do: 'navigate', page }) },
  { do: 'openUrl', title: 'Open link', fields: [{ member: 'url', title: 'Address', kind: 'template' }, { member: 'newTab', title: 'In a new tab', kind: 'flag' }], make: () => ({ do: 'openUrl', url: 'https://' }) },
  { do: 'copy', title: 'Copy', fields: [{ member: 'text', title: 'Text', kind: 'template' }], make: () => ({ do: 'copy', text: '' }) },
  { do: 'download', title: 'Download', fields: [{ member: 'data', title: 'Data', kind: 'value' }, { member: 'fileName', title: 'File name', kind: 'template' }], make: () => ({ do: 'download', data: '', fileName: 'data.json' }) },
  { do: 'notify', title: 'Notify', fields: [{ member: 'message', title: 'Message', kind: 'template' }], make: () => ({ do: 'notify', message: 'Done.' }) },
  { do: 'script', title: 'Run script', fields: [{ member: 'source', title: 'Script', kind: 'script' }], make: () => ({ do: 'script', source: '' }) },
];

/** What is known of a kind of step. */
export function actionKind(kind: HandlerAction['do']): ActionKind {
  return ACTION_KINDS.find((candidate) => candidate.do === kind)!;
}

/** The names that a kind of step can be done to, in a document. */
export function targetsOf(document: AppDocument, kind: HandlerAction['do']): readonly string[] {
  return actionKind(kind).target?.names(document) ?? [];
}

/** True where a step of this kind has something to be done to. */
export function canBe(document: AppDocument, { target }: ActionKind): boolean {
  return target === undefined || target.names(document).length > 0;
}

/** A step of a kind, done to what the one before was done to, or else to the first thing it can be done to. When it runs stays. */
export function newAction(document: AppDocument, kind: HandlerAction['do'], before?: HandlerAction): HandlerAction {
  const { target, make } = actionKind(kind);
  const names = target?.names(document) ?? [];
  const same = before !== undefined && actionKind(before.do).target?.member === target?.member ? memberOf(before, target?.member) : undefined;
  // A query that is gone may come back; what is a component need not have what this step wants.
  const kept = typeof same === 'string' && (target === QUERY || names.includes(same)) ? same : undefined;
  const { onlyWhen, debounceMs } = before ?? {};
  return { ...make(kept ?? names[0] ?? ''), ...(onlyWhen === undefined ? {} : { onlyWhen }), ...(debounceMs === undefined ? {} : { debounceMs }) };
}

/** What a step holds under a name. */
export function memberOf(action: HandlerAction, member: string | undefined): unknown {
  return member === undefined ? undefined : (action as unknown as Readonly<Record<string, unknown>>)[member];
}

/** A step with one member set, or without it where that is undefined. */
export function withMember(action: HandlerAction, member: string, value: unknown): HandlerAction {
  const { [member]: _before, ...rest } = action as unknown as Readonly<Record<string, unknown>>;
  return (value === undefined ? rest : { ...action, [member]: value }) as unknown as HandlerAction;
}

/** The step that a press of "add" gives: the first query is run, or else something is said. */
export function firstAction(document: AppDocument): HandlerAction {
  return newAction(document, canBe(document, actionKind('trigger')) ? 'trigger' : 'notify');
}

/** The edit that sets an event's steps; without any the handler goes. */
export function handlerEdit(name: string, event: string, actions: readonly HandlerAction[]): Edit {
  return actions.length === 0 ? { type: 'setHandler', name, event } : { type: 'setHandler', name, event, actions };
}

/** The definition of a component of a document. */
export function definitionOf(document: AppDocument, name: string): ComponentDefinition | undefined {
  const type = document.components[name]?.type;
  return definitions.find((definition) => definition.type === type);
}

function componentsThat(document: AppDocument, has: (definition: ComponentDefinition) => boolean): readonly string[] {
  return Object.keys(document.components).filter((name) => {
    const definition = definitionOf(document, name);
    return definition !== undefined && has(definition);
  });
}
