import type { AppDocument } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';

/** Every component must lead up to a page; one that does not would be invisible and could not be reached. */
export function checkParents(reader: JsonReader, document: AppDocument): void {
  for (const name of Object.keys(document.components)) {
    const seen = new Set<string>();
    let parent: string | undefined = name;
    while (parent !== undefined && !Object.hasOwn(document.pages, parent)) {
      if (seen.has(parent)) {
        reader.error('parent-cycle', `"${name}" is inside itself: ${[...seen, parent].join(' → ')}.`, ['components', name, 'parent']);
        break;
      }
      seen.add(parent);
      const next: string | undefined = Object.hasOwn(document.components, parent) ? document.components[parent]?.parent : undefined;
      if (next === undefined) reader.error('no-parent', `The parent "${parent}" of "${name}" is neither a page nor a component.`, ['components', name, 'parent'], `Pages: ${Object.keys(document.pages).join(', ')}.`);
      parent = next;
    }
  }
}
