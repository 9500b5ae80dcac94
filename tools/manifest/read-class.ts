import { Visitor } from 'oxc-parser';
import type { Class, MethodDefinition, PropertyDefinition } from 'oxc-parser';
import type { SourceFile } from '../source-file.ts';

/** A line of a class's comment: `@csspart box - The frame.` */
export interface DocTag {
  readonly tag: string;
  /** What stands in braces: `{CustomEvent}`. */
  readonly type: string | undefined;
  readonly name: string;
  readonly description: string;
}

/** A public member that the class states itself. */
export interface ClassMember {
  readonly kind: 'method' | 'field';
  readonly name: string;
  readonly description: string;
  /** As it is written: `string`, `readonly Row[]`; of a method, what it gives. */
  readonly type: string | undefined;
  readonly readonly: boolean;
  readonly parameters: readonly { readonly name: string; readonly type: string | undefined }[];
}

/** What a manifest needs to know of an element's class. */
export interface ElementClassFacts {
  readonly name: string;
  /** The class that it is made on, when it is one of ours. */
  readonly superclass: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly DocTag[];
  readonly members: readonly ClassMember[];
}

/** Called by the browser and by Lit, not by pages. */
const LIFECYCLE = /^(constructor|connectedCallback|disconnectedCallback|adoptedCallback|attributeChangedCallback|form\w+Callback|requestUpdate|render|updated|firstUpdated|willUpdate|createRenderRoot)$/;

/** The exported classes of a file. */
export function readClasses(source: SourceFile): readonly ElementClassFacts[] {
  const classes: ElementClassFacts[] = [];
  new Visitor({
    ExportNamedDeclaration: ({ declaration, start }) => {
      if (declaration?.type === 'ClassDeclaration') classes.push(readClass(source, declaration, start));
    },
  }).visit(source.program);
  return classes;
}

function readClass(source: SourceFile, node: Class, start: number): ElementClassFacts {
  const comment = readComment(commentBefore(source, start));
  return {
    name: node.id?.name ?? '',
    superclass: superclassOf(node),
    summary: comment.tags.find(({ tag }) => tag === 'summary')?.description ?? '',
    description: comment.text,
    tags: comment.tags,
    members: node.body.body.flatMap((member) => (member.type === 'MethodDefinition' ? readMethod(source, member) : member.type === 'PropertyDefinition' && member.declare ? readField(source, member) : [])),
  };
}

/** `elementFrom(definition)`, `elementClass(definition, Base)` and `class extends Base` alike. */
function superclassOf({ superClass }: Class): string | undefined {
  if (superClass?.type === 'Identifier') return superClass.name;
  if (superClass?.type !== 'CallExpression') return undefined;
  const base = superClass.arguments[1];
  return base === undefined ? 'DisplayElement' : base.type === 'Identifier' ? base.name : undefined;
}

function readMethod(source: SourceFile, method: MethodDefinition): readonly ClassMember[] {
  const { key, kind, accessibility, value } = method;
  if (key.type !== 'Identifier' || method.static || LIFECYCLE.test(key.name) || (accessibility ?? 'public') !== 'public' || kind === 'set') return [];
  const { text } = readComment(commentBefore(source, method.start));
  const type = value.returnType && textOf(source, value.returnType.typeAnnotation);
  const parameters = value.params.flatMap((parameter) => (parameter.type === 'Identifier' ? [{ name: parameter.name, type: parameter.typeAnnotation ? textOf(source, parameter.typeAnnotation.typeAnnotation) : undefined }] : []));
  return [{ kind: kind === 'get' ? 'field' : 'method', name: key.name, description: text, type: type ?? undefined, readonly: kind === 'get', parameters: kind === 'get' ? [] : parameters }];
}

function readField(source: SourceFile, { key, accessibility, typeAnnotation, readonly, start }: PropertyDefinition): readonly ClassMember[] {
  if (key.type !== 'Identifier' || (accessibility ?? 'public') !== 'public') return [];
  return [{ kind: 'field', name: key.name, description: readComment(commentBefore(source, start)).text, type: typeAnnotation ? textOf(source, typeAnnotation.typeAnnotation) : undefined, readonly: readonly ?? false, parameters: [] }];
}

function textOf({ text }: SourceFile, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}

/** The comment that ends where the declaration begins. */
function commentBefore({ comments, text }: SourceFile, start: number): string {
  const comment = comments.findLast(({ end }) => end <= start);
  return comment?.type === 'Block' && comment.value.startsWith('*') && text.slice(comment.end, start).trim() === '' ? comment.value : '';
}

function readComment(comment: string): { readonly text: string; readonly tags: readonly DocTag[] } {
  const lines = comment.replace(/^\*/, '').split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim()).join('\n');
  const [text = '', ...tags] = lines.split(/\n(?=@)/);
  return { text: text.trim().replaceAll('\n', ' '), tags: tags.map(readTag) };
}

function readTag(line: string): DocTag {
  const [, tag = '', type, rest = ''] = /^@(\w+)\s*(?:\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}\s*)?(.*)$/s.exec(line.replaceAll('\n', ' ').trim()) ?? [];
  const [, name = '', description = ''] = tag === 'summary' ? ['', '', rest] : /^(\S*?)\s*-\s+(.*)$/s.exec(rest) ?? ['', rest, ''];
  return { tag, type, name, description: description.trim() };
}
