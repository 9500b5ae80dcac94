import type { Prop } from '@inlay/runtime/component';
import { attributeOf, defaultOf, plainType, typeOf } from './property-type.ts';
import type { ElementFacts } from './read-elements.ts';

/** What Visual Studio Code completes and explains in HTML (`html.customData`), format 1.1. */
export function vscodeData(elements: readonly ElementFacts[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ definition, facts }) => ({
      name: definition.tag,
      description: { kind: 'markdown', value: `${facts.summary}\n\n${facts.description}` },
      attributes: attributesOf(definition.props as Readonly<Record<string, Prop<unknown>>>).map(({ attribute, prop }) => ({
        name: attribute, description: prop.description,
        // A boolean attribute has no value.
        ...(prop.type === 'boolean' ? { valueSet: 'v' } : prop.type === 'enum' ? { values: (prop.options ?? []).map((name) => ({ name })) } : {}),
      })),
    })),
  };
}

/** What JetBrains' editors complete and explain: web-types. */
export function webTypes(elements: readonly ElementFacts[], { name, version }: { readonly name: string; readonly version: string }): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name, version, 'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webTypesElement) } },
  };
}

function webTypesElement({ definition, facts, members, tagged }: ElementFacts): object {
  const props = definition.props as Readonly<Record<string, Prop<unknown>>>;
  const named = (tag: string): readonly object[] => tagged(tag).map(({ name, description }) => ({ name, description }));
  return {
    name: definition.tag, description: `${facts.summary}\n\n${facts.description}`,
    attributes: attributesOf(props).map(({ attribute, prop }) => ({ name: attribute, description: prop.description, default: defaultOf(prop), value: { type: prop.type === 'boolean' ? 'boolean' : typeOf(prop), kind: prop.type === 'boolean' ? 'no-value' : 'plain' } })),
    slots: named('slot'),
    js: {
      properties: [
        ...Object.entries(props).map(([name, prop]) => ({ name, description: prop.description, type: typeOf(prop) })),
        ...members.filter(({ kind }) => kind === 'field').map(({ name, description, type, readonly }) => ({ name, description, type, 'read-only': readonly || undefined })),
      ],
      events: tagged('fires').map(({ name, description, type }) => ({ name, description, type: plainType(type) })),
    },
    css: { parts: named('csspart'), properties: named('cssprop') },
  };
}

function attributesOf(props: Readonly<Record<string, Prop<unknown>>>): readonly { readonly attribute: string; readonly prop: Prop<unknown> }[] {
  return Object.entries(props).flatMap(([name, prop]) => {
    const attribute = attributeOf(name, prop);
    return attribute === undefined ? [] : [{ attribute, prop }];
  });
}
