import { DOCUMENT_LIMITS } from './app-document.ts';
import type { AppDocument } from './app-document.ts';
import type { JsonReader } from './json-reader.ts';

/**
 * Every component must lead up to a page; one that does not would be invisible and could not be reached. Gives the document
 * without those that stand deeper in one another than the limit: going through what is around them would take too long.
 */
export function checkParents(reader: JsonReader, document: AppDocument): AppDocument {
  const tooDeep = new Set(Object.keys(document.components).filter((name) => isTooDeep(reader, document, name)));
  if (tooDeep.size === 0) return document;
  return { ...document, components: Object.fromEntries(Object.entries(document.components).filter(([name]) => !tooDeep.has(name))) };
}

function isTooDeep(reader: JsonReader, document: AppDocument, name: string): boolean {
  const path = ['components', name, 'parent'];
  const seen = new Set<string>();
  let parent: string | undefined = name;
  while (parent !== undefined && !Object.hasOwn(document.pages, parent)) {
    if (seen.has(parent)) {
      reader.error('parent-cycle', `"${name}" is inside itself: ${[...seen, parent].join(' → ')}.`, path);
      return false;
    }
    if (seen.size === DOCUMENT_LIMITS.nesting) {
      reader.error('too-deep', `"${name}" stands inside more than ${DOCUMENT_LIMITS.nesting} components.`, path);
      return true;
    }
    seen.add(parent);
    const next: string | undefined = Object.hasOwn(document.components, parent) ? document.components[parent]?.parent : undefined;
    if (next === undefined) reader.error('no-parent', `The parent "${parent}" of "${name}" is neither a page nor a component.`, path, `Pages: ${Object.keys(document.pages).slice(0, 20).join(', ')}.`);
    parent = next;
  }
  return false;
}

/** How many components stand around what stands in `parent`, that one included; one more than the limit for all beyond it. */
export function depthIn(document: AppDocument, parent: string): number {
  let depth = 0;
  for (let at: string | undefined = parent; at !== undefined && Object.hasOwn(document.components, at) && depth <= DOCUMENT_LIMITS.nesting; at = document.components[at]?.parent) depth += 1;
  return depth;
}
