import type { AppDocument, HandlerAction } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';

/** What a handler's step can be made to do here. Steps of other kinds are shown, and kept as they are. */
export interface ActionKind {
  readonly do: 'trigger' | 'abort' | 'setState' | 'notify';
  readonly title: string;
  /** The kind of thing that it is done to; undefined where it is done to nothing. */
  readonly target?: 'queries' | 'state';
}

/** The kinds of steps, in the order of how often they are wanted. */
export const ACTION_KINDS: readonly ActionKind[] = [
  { do: 'trigger', title: 'Run query', target: 'queries' },
  { do: 'abort', title: 'Stop query', target: 'queries' },
  { do: 'setState', title: 'Set state', target: 'state' },
  { do: 'notify', title: 'Notify' },
];

/** The names that a kind of step can be done to, in a document. */
export function targetsOf(document: AppDocument, kind: ActionKind['do']): readonly string[] {
  const target = ACTION_KINDS.find((candidate) => candidate.do === kind)?.target;
  return target === undefined ? [] : Object.keys(document[target]);
}

/** True where a step of this kind has something to be done to. */
export function canBe(document: AppDocument, { do: kind, target }: ActionKind): boolean {
  return target === undefined || targetsOf(document, kind).length > 0;
}

/** A step of a kind, done to the first thing that it can be done to. Its condition stays when another is turned into it. */
export function newAction(document: AppDocument, kind: ActionKind['do'], before?: HandlerAction): HandlerAction {
  const condition = before?.onlyWhen === undefined ? {} : { onlyWhen: before.onlyWhen };
  const [target = ''] = targetsOf(document, kind);
  const same = before !== undefined && 'query' in before ? before.query : target;
  switch (kind) {
    case 'trigger':
    case 'abort': return { do: kind, query: same, ...condition };
    case 'setState': return { do: 'setState', state: target, value: '', ...condition };
    case 'notify': return { do: 'notify', message: 'Done.', ...condition };
  }
}

/** The step that a press of "add" gives: the first query is run, or else something is said. */
export function firstAction(document: AppDocument): HandlerAction {
  return newAction(document, ACTION_KINDS.find((kind) => canBe(document, kind))?.do ?? 'notify');
}

/** The edit that sets an event's steps; without any the handler goes. */
export function handlerEdit(name: string, event: string, actions: readonly HandlerAction[]): Edit {
  return actions.length === 0 ? { type: 'setHandler', name, event } : { type: 'setHandler', name, event, actions };
}
