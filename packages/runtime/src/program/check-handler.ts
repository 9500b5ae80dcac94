import { didYouMean } from '@inlay/expr';
import { actionMembers } from '../document/index.ts';
import type { ActionMember, HandlerAction, JsonValue, Section } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { checkSource, checkTexts } from './check-names.ts';
import { SCRIPT_ACTIONS } from './given-names.ts';
import type { KnownNames } from './known-names.ts';

/** What one of a section is called in a message. */
const SECTION_WORDS: Readonly<Record<Section, string>> = { pages: 'page', components: 'component', queries: 'query', functions: 'function', state: 'state' };

/** What the steps of a handler name that is not there: things that they act on, methods, and names in their templates. */
export function checkHandler(actions: readonly HandlerAction[], path: readonly string[], names: KnownNames): readonly Problem[] {
  return actions.flatMap((action, index) => checkStep(action, [...path, String(index)], names));
}

/** A name that is not there, in a place that names one of `section`; undefined when it is there. */
export function checkTarget(name: string, section: Section, { path, names }: { readonly path: readonly string[]; readonly names: KnownNames }): Problem | undefined {
  const known = Object.keys(names.document[section]);
  if (Object.hasOwn(names.document[section], name)) return undefined;
  const word = SECTION_WORDS[section];
  const message = name === '' ? `No ${word} is chosen.` : `There is no ${word} "${name}".`;
  const hint = didYouMean(name, known);
  return { severity: 'error', code: `unknown-${word}`, message, path, ...(hint === undefined ? {} : { hint }) };
}

function checkStep(action: HandlerAction, path: readonly string[], names: KnownNames): readonly Problem[] {
  const given = action as unknown as Readonly<Record<string, JsonValue>>;
  const problems = Object.entries(actionMembers(action.do)).flatMap(([key, member]) => {
    const value = given[key];
    return value === undefined ? [] : checkMember(value, member, { path: [...path, key], names });
  });
  return [...problems, ...listOf(checkCall(action, path, names))];
}

/** The method that a step calls, by name or by what it does. */
function checkCall(action: HandlerAction, path: readonly string[], names: KnownNames): Problem | undefined {
  switch (action.do) {
    case 'callMethod': return checkMethod(action.component, action.method, { path: [...path, 'method'], names });
    case 'openModal': return checkMethod(action.modal, 'open', { path: [...path, 'modal'], names });
    case 'closeModal': return checkMethod(action.modal, 'close', { path: [...path, 'modal'], names });
    default: return undefined;
  }
}

function checkMember(value: JsonValue, member: ActionMember, { path, names }: { readonly path: readonly string[]; readonly names: KnownNames }): readonly Problem[] {
  switch (member.kind) {
    case 'name': return listOf(checkTarget(String(value), member.section, { path, names }));
    case 'template':
    case 'value':
    case 'values': return checkTexts(value, { path, kind: 'template' }, names);
    case 'script': return checkSource(String(value), { path, kind: 'script', locals: SCRIPT_ACTIONS }, names);
    default: return [];
  }
}

function checkMethod(component: string, method: string, { path, names }: { readonly path: readonly string[]; readonly names: KnownNames }): Problem | undefined {
  const methods = names.members(component)?.methods;
  if (methods === undefined || methods.includes(method)) return undefined;
  const hint = didYouMean(method, methods) ?? (methods.length === 0 ? 'It has none.' : `It has: ${methods.join(', ')}.`);
  return { severity: 'error', code: 'unknown-method', message: `"${component}" has no method "${method}".`, path, hint };
}

function listOf(problem: Problem | undefined): readonly Problem[] {
  return problem === undefined ? [] : [problem];
}
