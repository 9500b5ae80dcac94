import { objectProp } from './prop.ts';
import type { Prop } from './prop.ts';

/** What a style can be: a colour, a length, a size of type, or a weight of type. */
export type StyleType = 'colour' | 'length' | 'size' | 'weight';

/** One style that components of a kind can be given beside their theme: what it is called, and what it may be. */
export interface StyleContract {
  readonly title: string;
  /** One sentence for the person who builds. */
  readonly description: string;
  readonly type: StyleType;
  /** The design tokens that it may name, without the `--inlay-` in front. */
  readonly tokens: readonly string[];
  /** What the element gets: CSS properties with `$` where the value stands. */
  readonly css: Readonly<Record<string, string>>;
  /** The token that it is while nothing is set, or that by the value of a property; left out where that is none. */
  readonly usual?: string | { readonly prop: string; readonly tokens: Readonly<Record<string, string>> };
}

/** The styles of a kind by name. */
export type StyleMap = Readonly<Record<string, StyleContract>>;

/** A value that a style takes: the name of a token, or a literal as CSS. */
export type StyleValue = { readonly token: string } | { readonly literal: string };

/** The member of a component that holds its styles; the runtime treats it as one property. */
export const STYLE_MEMBER = 'style';

const PIXELS = /^(?:\d|[1-9]\d{1,2})(?:\.\d{1,2})?px$/;
const LITERALS: Readonly<Record<StyleType, { readonly pattern: RegExp; readonly words: string }>> = {
  colour: { pattern: /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|transparent)$/i, words: 'a colour such as #006d77' },
  length: { pattern: PIXELS, words: 'a length such as 12px' },
  size: { pattern: PIXELS, words: 'a size such as 18px' },
  weight: { pattern: /^[1-9]00$/, words: 'a weight such as 600' },
};

/** Reads what is given for a style; undefined for what is neither one of its tokens nor a literal of its type. Nothing else becomes CSS. */
export function readStyle({ type, tokens }: StyleContract, given: unknown): StyleValue | undefined {
  const text = (typeof given === 'number' ? String(given) : typeof given === 'string' ? given : '').trim();
  if (tokens.includes(text)) return { token: text };
  return LITERALS[type].pattern.test(text) ? { literal: text } : undefined;
}

/** What may stand in a style, in words. */
export function styleWords({ type, tokens }: StyleContract): string {
  return `${LITERALS[type].words}, or one of ${tokens.join(', ')}`;
}

const STYLES: Prop<unknown> = objectProp({ title: 'Style', description: 'What it looks like beside the theme.' });

/** As much of a kind as its properties follow from. */
interface KindProps {
  readonly props: Readonly<Record<string, Prop<never> | Prop<unknown>>>;
  readonly pageProps?: Readonly<Record<string, Prop<never> | Prop<unknown>>>;
  readonly style?: StyleMap;
}

/** What a property of a kind may be, its styles as one of them and those that the page carries out; undefined where it has none of that name. */
export function contractOf({ props, pageProps = {}, style }: KindProps, name: string): Prop<unknown> | undefined {
  if (name === STYLE_MEMBER && style !== undefined) return STYLES;
  return (Object.hasOwn(props, name) ? props[name] : Object.hasOwn(pageProps, name) ? pageProps[name] : undefined) as Prop<unknown> | undefined;
}
