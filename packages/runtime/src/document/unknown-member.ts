import { didYouMean } from '@inlay/expr';
import type { Problem } from '../problem.ts';
import type { KnownComponent } from './known-component.ts';

/** A component has a property set, or listens to an event, that its kind does not know. A warning: nobody reads it. */
export function unknownMember(definition: KnownComponent, what: 'property' | 'event', place: { readonly name: string; readonly path: readonly string[] }): Problem {
  const known = Object.keys(what === 'property' ? definition.props : definition.events);
  return {
    severity: 'warning',
    code: what === 'property' ? 'unknown-prop' : 'unknown-event',
    message: `A ${definition.type} has no ${what} "${place.name}".`,
    path: place.path,
    hint: didYouMean(place.name, known) ?? (known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`),
  };
}
