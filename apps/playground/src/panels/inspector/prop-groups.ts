import type { ComponentDefinition, Prop, PropGroup } from '@inlay/runtime/component';

/** One group of the inspector: a title, and properties by name. */
export interface InspectorGroup {
  readonly id: PropGroup;
  readonly title: string;
  readonly props: readonly (readonly [name: string, prop: Prop<unknown>])[];
}

const GROUPS: readonly Pick<InspectorGroup, 'id' | 'title'>[] = [
  { id: 'content', title: 'Content' },
  { id: 'interaction', title: 'Interaction' },
  { id: 'validation', title: 'Validation' },
  { id: 'appearance', title: 'Appearance' },
];

/**
 * A component's properties in the inspector's groups, each in the order of the definition. A property without a group
 * is content; a group with nothing to show is left out. Events are shown with the interaction, so it stays for them.
 */
export function propGroups(definition: ComponentDefinition): readonly InspectorGroup[] {
  const common = Object.entries(definition.pageProps ?? {}).filter(([name]) => !Object.hasOwn(definition.props, name));
  const props = [...Object.entries(definition.props), ...common] as (readonly [string, Prop<unknown>])[];
  const hasEvents = Object.keys(definition.events).length > 0;
  return GROUPS
    .map((group) => ({ ...group, props: props.filter(([, { group: own = 'content' }]) => own === group.id) }))
    .filter(({ id, props: own }) => own.length > 0 || (id === 'interaction' && hasEvents));
}
