import type { ElementModule, ServedElement } from '../../api/element-types.ts';
import type { PaletteGroup, PaletteItem } from './palette-groups.ts';

/** What the person changes in elements of any library; an app reads it from the first. */
const STATES = ['value', 'checked', 'selected', 'open'];
/** A component hears no more names than this. */
const MAX_EVENTS = 50;

/** A group of the palette for each package or module of own elements whose manifest is known; of a package the version that was added last. */
export function ownGroups(modules: readonly ElementModule[]): readonly PaletteGroup[] {
  const latest = modules.filter((module, index) => module.package === null || modules.findIndex((each) => each.package?.name === module.package?.name) === index);
  return latest.filter(({ elements }) => elements.length > 0).map(({ hash, url, package: from, elements }) => ({ id: `own-${hash}`, title: from?.name ?? url.split('/').at(-1)!, definitions: elements.map((element) => itemFor(hash, element)) }));
}

function itemFor(hash: string, { tag, title, description, events, properties, path }: ServedElement): PaletteItem {
  const exposed = STATES.filter((state) => properties.includes(state));
  const example = {
    tag, module: path,
    ...(exposed.length === 0 ? {} : { exposed }),
    ...(events.length === 0 ? {} : { events: events.slice(0, MAX_EVENTS) }),
    // Something to see: what stands in it, without the prefix that its library has.
    ...(properties.includes('textContent') ? { props: { textContent: title.split(' ').slice(1).join(' ') || title } } : {}),
  };
  return { id: `own-${hash}-${tag}`, type: 'custom', title, description: `<${tag}> ${description}`, group: 'display', icon: 'puzzle', example };
}
