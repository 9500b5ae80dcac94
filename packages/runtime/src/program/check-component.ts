import { didYouMean } from '@inlay/expr';
import { contractOf, readStyle, STYLE_MEMBER, styleWords } from '../component/index.ts';
import { describeValue, unknownMember } from '../document/index.ts';
import type { JsonValue } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { checkHandler, checkTarget } from './check-handler.ts';
import { checkTexts, hasUnknown } from './check-names.ts';
import { checkProp } from './check-prop.ts';
import { compileValue, propPath } from './compile-value.ts';
import type { CompiledValue } from './compile-value.ts';
import type { KnownNames } from './known-names.ts';
import type { CompiledComponent } from './program.ts';

/** What is wrong with a component beside its syntax: properties, values, events and names that its kind or the app has not. */
export function checkComponent(name: string, part: CompiledComponent, names: KnownNames): readonly Problem[] {
  const path = ['components', name];
  const problems: Problem[] = [];
  for (const [prop, compiled] of Object.entries(part.props)) {
    // What was added to what the builder gave is no fault of theirs.
    if (prop !== STYLE_MEMBER && !Object.hasOwn(part.node.props ?? {}, prop)) continue;
    const problem = checkOneProp(prop, compiled, { part, path: propPath(name, prop), names });
    if (problem !== undefined) problems.push(...problem);
  }
  for (const [event, actions] of Object.entries(part.node.on ?? {})) {
    const place = [...path, 'on', event];
    if (!Object.hasOwn(part.definition.events, event)) problems.push(unknownMember(part.definition, 'event', { name: event, path: place }));
    problems.push(...checkHandler(actions, place, names));
  }
  for (const [event, { unanswered }] of Object.entries(part.definition.events)) {
    const missing = (part.handlers.get(event)?.length ?? 0) > 0 ? undefined : unanswered?.missing(name, part.node.props ?? {});
    if (missing !== undefined) problems.push({ severity: 'warning', code: 'unanswered-event', ...missing, path: [...path, 'on', event] });
  }
  return problems;
}

interface PropPlace {
  readonly part: CompiledComponent;
  readonly path: readonly string[];
  readonly names: KnownNames;
}

/** Undefined, as most are, when nothing is wrong with it. */
function checkOneProp(prop: string, compiled: CompiledValue, { part, path, names }: PropPlace): readonly Problem[] | undefined {
  const { definition, node } = part;
  if (prop === STYLE_MEMBER && definition.style !== undefined) return checkStyle(part, path, names);
  const contract = contractOf(definition, prop);
  if (contract === undefined) return [unknownMember(definition, 'property', { name: prop, path })];
  const value = node.props![prop]!;
  if (compiled.live && hasUnknown(compiled.references, names)) return checkTexts(value, { path, kind: 'template' }, names);
  // What a text yields is known when it runs; a list or an object is one, whatever the texts in it yield.
  if (compiled.live && typeof value === 'string') return undefined;
  const problem = definition.query?.nameProp === prop ? checkQueryName(value, path, names) : checkProp(contract, compiled.live ? value : compiled.evaluate({}), path);
  return problem && [problem];
}

/** A style that names neither a token nor a literal of its type is a warning: the component looks as the theme says. */
function checkStyle({ definition, node, props }: CompiledComponent, path: readonly string[], names: KnownNames): readonly Problem[] {
  const { references } = props[STYLE_MEMBER]!;
  const unknown = hasUnknown(references, names) ? checkTexts(node.style!, { path, kind: 'template' }, names) : [];
  return [...unknown, ...Object.entries(node.style!).flatMap(([style, text]): readonly Problem[] => {
    const place = [...path, style];
    const contract = Object.hasOwn(definition.style!, style) ? definition.style![style]! : undefined;
    if (contract === undefined) return [unknownMember(definition, 'style', { name: style, path: place })];
    // What a template yields is known when it runs.
    if (compileValue(text, place).live || text === '' || readStyle(contract, text) !== undefined) return [];
    return [{ severity: 'warning', code: 'wrong-type', message: `Expected ${styleWords(contract)}, found ${describeValue(text)}.`, path: place, hint: didYouMean(text, contract.tokens) ?? 'It looks as the theme says until then.' }];
  })];
}

/** A component that shows no query yet is being built; one that shows a query that is not there is broken. */
function checkQueryName(value: JsonValue, path: readonly string[], names: KnownNames): Problem | undefined {
  return typeof value !== 'string' || value === '' ? undefined : checkTarget(value, 'queries', { path, names });
}
