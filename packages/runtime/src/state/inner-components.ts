import type { InnerComponent } from '../component/index.ts';
import type { Program } from '../program/index.ts';
import type { ComponentState, Place } from './component.ts';

/** The components inside a container as its definition sees them; of a list, those of one of its rows. Live. */
export function innerComponents(container: ComponentState, place: Place, { tree }: Program): readonly InnerComponent[] {
  const names = tree.isList(container.name) ? tree.members(container.name).map((name) => ({ name, direct: false })) : tree.inside(container.name);
  return names.flatMap(({ name, direct }) => {
    const component = place.get(name);
    return component === undefined ? [] : [innerComponent(component, direct, () => isHidden(name))];
  });

  function isHidden(name: string): boolean {
    const around = tree.around(name);
    return [name, ...around.slice(0, around.indexOf(container.name))].some((each) => place.get(each)?.prop('hidden') === true);
  }
}

function innerComponent(component: ComponentState, direct: boolean, isHidden: () => boolean): InnerComponent {
  return {
    name: component.name,
    type: component.definition.type,
    direct,
    get hidden() {
      return isHidden();
    },
    exposes: (name) => Object.hasOwn(component.definition.exposes, name),
    prop: (name) => component.prop(name),
    read: (exposed) => component.exposed(exposed),
  };
}
