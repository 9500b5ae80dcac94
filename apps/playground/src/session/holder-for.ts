import { definitions } from './kit.ts';
import { KIND_OUTLINES } from '@inlay/components/outlines';
import type { KindOutline } from '@inlay/components/outlines';
import type { AppDocument } from '@inlay/runtime/document';
import { canHold } from '@inlay/runtime/edits';

/** A new component: its type, what is selected, and the page that is shown. */
export interface Placement {
  readonly type: string;
  readonly near: string | undefined;
  readonly page: string;
}

/**
 * The page or container that a new component goes into when `near` is selected: `near` itself, or the nearest one around
 * it that can hold it; the page that is shown where nothing is selected. Undefined when nothing there can.
 */
export function holderFor(document: AppDocument, { type, near, page }: Placement): string | undefined {
  let holder = near !== undefined && (Object.hasOwn(document.components, near) || Object.hasOwn(document.pages, near)) ? near : page;
  for (let steps = 0; steps <= Object.keys(document.components).length; steps += 1) {
    if (canHold(document, holder, { type, components: definitions })) return holder;
    const parent = Object.hasOwn(document.components, holder) ? document.components[holder]?.parent : undefined;
    if (parent === undefined) return undefined;
    holder = parent;
  }
  return undefined;
}

/** Every page and container that a component may go into. */
export function holdersFor(document: AppDocument, type: string): readonly string[] {
  // Whether one can is a matter of its type, of which there are far fewer.
  const answers = new Map<string, boolean>();
  const can = (holder: string): boolean => {
    const kind = document.components[holder]?.type ?? '';
    const answer = answers.get(kind) ?? canHold(document, holder, { type, components: definitions });
    answers.set(kind, answer);
    return answer;
  };
  return [...Object.keys(document.pages), ...Object.keys(document.components)].filter(can);
}

/** Why a kind of component cannot be added where the selection is. */
export function whyNoHolder(definition: KindOutline): string {
  const kinds = (definition.within ?? []).map((type) => KIND_OUTLINES.find((candidate) => candidate.type === type)?.title ?? type);
  return `A ${definition.title.toLowerCase()} can stand only in ${kinds.join(' or ')}: select one first.`;
}
