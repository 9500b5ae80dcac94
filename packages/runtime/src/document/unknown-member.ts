import { didYouMean } from '@inlay/expr';
import type { Problem } from '../problem.ts';
import type { KnownComponent } from './known-component.ts';

const CODES = { property: 'unknown-prop', event: 'unknown-event', style: 'unknown-style' } as const;

/** A component has a property or style set, or listens to an event, that its kind does not know. A warning: nobody reads it. */
export function unknownMember(definition: KnownComponent, what: keyof typeof CODES, place: { readonly name: string; readonly path: readonly string[] }): Problem {
  const known = Object.keys(what === 'property' ? { ...definition.props, ...definition.pageProps } : what === 'event' ? definition.events : (definition.style ?? {}));
  return {
    severity: 'warning',
    code: CODES[what],
    message: `A ${definition.type} has no ${what} "${place.name}".`,
    path: place.path,
    hint: didYouMean(place.name, known) ?? (known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`),
  };
}
