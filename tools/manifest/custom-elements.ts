import type { Prop } from '@inlay/runtime/component';
import { attributeOf, defaultOf, plainType, typeOf } from './property-type.ts';
import type { ClassMember } from './read-class.ts';
import type { ElementFacts } from './read-elements.ts';

/** The custom-elements manifest (schema 1.0.0) of the kit: what analysers, editors and catalogues read. */
export function customElementsManifest(elements: readonly ElementFacts[]): object {
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: [...elements.map(moduleOf), registerModule(elements)] };
}

function moduleOf(element: ElementFacts): object {
  const { facts, definition, members, kebab } = element;
  const props = Object.entries(definition.props) as [string, Prop<unknown>][];
  const path = pathOf(kebab);
  const documented = (tag: string): readonly object[] => element.tagged(tag).map(({ name, description }) => ({ name, description }));
  return {
    kind: 'javascript-module', path,
    declarations: [{
      kind: 'class', customElement: true, name: facts.name, tagName: definition.tag,
      summary: facts.summary, description: facts.description,
      // Not of the schema, which lets others be, and as other kits say it.
      status: element.tagged('status')[0]?.name, since: element.tagged('since')[0]?.name,
      superclass: { name: 'LitElement', package: 'lit' },
      attributes: props.flatMap(([name, prop]) => {
        const attribute = attributeOf(name, prop);
        return attribute === undefined ? [] : [{ name: attribute, description: prop.description, type: { text: typeOf(prop) }, default: defaultOf(prop), fieldName: name }];
      }),
      members: [...props.map(([name, prop]) => ({ kind: 'field', name, description: prop.description, type: { text: typeOf(prop) }, default: defaultOf(prop), attribute: attributeOf(name, prop), reflects: prop.reflect || undefined })), ...members.map(memberOf)],
      events: element.tagged('fires').map(({ name, type, description }) => ({ name, type: { text: plainType(type) }, description })),
      slots: documented('slot'), cssParts: documented('csspart'), cssProperties: documented('cssprop'), cssStates: documented('cssstate'),
    }],
    exports: [{ kind: 'js', name: facts.name, declaration: { name: facts.name, module: path } }],
  };
}

function memberOf({ kind, name, description, type, readonly, parameters }: ClassMember): object {
  const typed = type === undefined ? {} : { text: type };
  if (kind === 'field') return { kind, name, description, type: typed, readonly: readonly || undefined };
  return { kind, name, description, parameters: parameters.map((parameter) => ({ name: parameter.name, type: { text: parameter.type ?? 'unknown' } })), return: { type: { text: type ?? 'void' } } };
}

function registerModule(elements: readonly ElementFacts[]): object {
  const definitions = elements.map(({ definition, facts, kebab }) => ({ kind: 'custom-element-definition', name: definition.tag, declaration: { name: facts.name, module: pathOf(kebab) } }));
  return { kind: 'javascript-module', path: 'dist/register.js', declarations: [], exports: definitions };
}

function pathOf(kebab: string): string {
  return `dist/${kebab}/${kebab}.js`;
}
