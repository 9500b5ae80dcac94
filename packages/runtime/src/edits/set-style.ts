import { readStyleText } from '../document/index.ts';
import type { EditOf } from './edit.ts';
import type { EditKind } from './edit-kind.ts';
import { refuseMissing, withEntry } from './sections.ts';

/** Sets one style of a component, or removes it, so that it looks as the theme says. */
export const setStyle: EditKind<'setStyle'> = {
  type: 'setStyle',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const style = reader.text(record['style'], [...path, 'style']);
    if (name === undefined || style === undefined) return undefined;
    if (style === '__proto__') return reader.error('forbidden-key', 'The key "__proto__" is not allowed.', [...path, 'style']);
    if (record['value'] === undefined) return { type: 'setStyle', name, style };
    const value = readStyleText(reader, record['value'], [...path, 'value']);
    return value === undefined ? undefined : { type: 'setStyle', name, style, value };
  },
  apply(document, { name, style, value }) {
    const component = Object.hasOwn(document.components, name) ? document.components[name] : undefined;
    if (component === undefined) return refuseMissing('components', name);
    const { style: all = {}, ...rest } = component;
    const { [style]: replaced, ...others } = all;
    // A style may be called `constructor`, which every object has without its being set.
    const before = Object.hasOwn(all, style) ? replaced : undefined;
    const styles = value === undefined ? others : { ...others, [style]: value };
    const changed = Object.keys(styles).length === 0 ? rest : { ...rest, style: styles };
    const inverse: EditOf<'setStyle'> = { type: 'setStyle', name, style, ...(before === undefined ? {} : { value: before }) };
    return { document: withEntry(document, 'components', { name, value: changed }), inverse: [inverse] };
  },
  describe: ({ name, style, value }, before, { components }) => {
    const words = titleOf(components.find(({ type }) => type === before.components[name]?.type)?.style?.[style]) ?? style;
    return value === undefined ? `Took the ${words} of ${name} from the theme again` : `Changed the ${words} of ${name}`;
  },
};

/** Definitions give their styles titles; documents and edits know no more of a kind than names. */
function titleOf(contract: unknown): string | undefined {
  const title = typeof contract === 'object' && contract !== null && 'title' in contract ? contract.title : undefined;
  return typeof title === 'string' ? title.toLowerCase() : undefined;
}
