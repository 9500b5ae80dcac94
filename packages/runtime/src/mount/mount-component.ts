import { STYLE_MEMBER } from '../component/index.ts';
import type { ComponentState } from '../state/index.ts';
import { effect } from '../state/index.ts';
import type { ElementPort } from './element-port.ts';
import type { QueryViewState } from '../component/index.ts';

/** What mounting needs of the app: where events go, and the query a component shows. */
export interface MountContext {
  readonly dispatch: (event: string, carried: Readonly<Record<string, unknown>>) => void;
  readonly queryState: (query: string) => QueryViewState;
  readonly startQuery: (query: string) => void;
  readonly stopQuery: (query: string) => void;
  readonly resumeQuery: (query: string) => void;
  readonly retryQuery: (query: string) => void;
}

/** Binds a component to an element: one watch per property, one listener per event. Returns the disposer. */
export function mountComponent(component: ComponentState, port: ElementPort, context: MountContext): () => void {
  const { definition } = component;
  const view = definition.query;
  const disposers: (() => void)[] = [];
  const watches = Object.keys(definition.props).filter((prop) => prop !== view?.stateProp).map((prop) => component.watch(prop, port));
  if (definition.style !== undefined) watches.push(component.watch(STYLE_MEMBER, port));
  // A state that starts from a property goes to the element as that property.
  for (const [state, { from }] of Object.entries(definition.state)) if (from === undefined) watches.push(component.watchState(state, port));
  for (const [event, contract] of Object.entries(definition.events)) {
    disposers.push(port.listen(event, (read) => {
      const carried = Object.fromEntries(Object.entries(contract.state ?? {}).map(([state, key]) => [state, read(key)]));
      context.dispatch(event, carried);
      if (contract.unanswered !== undefined && !component.answers(event)) port.call(contract.unanswered.say, []);
    }));
  }
  if (view !== undefined) {
    const query = (): string => String(component.prop(view.nameProp) ?? '');
    disposers.push(effect(() => port.set(view.stateProp, context.queryState(query()))));
    const wishes = [[view.runEvent, context.startQuery], [view.stopEvent, context.stopQuery], [view.resumeEvent, context.resumeQuery], [view.retryEvent, context.retryQuery]] as const;
    for (const [event, act] of wishes) if (event !== undefined) disposers.push(port.listen(event, () => act(query())));
  }
  return () => {
    for (const watch of watches) watch.dispose();
    for (const dispose of disposers) dispose();
  };
}
