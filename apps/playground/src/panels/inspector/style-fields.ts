import type { StyleContract, StyleMap } from '@inlay/runtime/component';
import type { ComponentNode } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Theme } from '@inlay/components/app-view';
import type { ColourName } from '@inlay/components/tokens';
import type { LocalNames } from '../../session/local-names.ts';
import type { ControlChange } from '../control-change.ts';
import { resolveColour } from '../resolve-colour.ts';
import { colourAt, joinColour } from '../theme-model.ts';
import { styleContrast } from './style-contrast.ts';

/** What the styles of a component are drawn from, and how they are changed. */
export interface StyleFields {
  readonly style: StyleMap;
  readonly node: ComponentNode;
  readonly theme: Theme;
  /** Names that its expressions read beside the app. */
  readonly locals: () => LocalNames;
  /** Values in the running app: properties, and the styles as one of them. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
  /** Undefined takes the style from the theme again. */
  readonly change: (style: string, value: string | undefined) => void;
}

/** A field for each style of the kind, and below them what is to be said of the contrast. */
export function styleFields(fields: StyleFields): TemplateResult {
  const { style, values, theme } = fields;
  const given = stylesIn(values.get('style'));
  const notes = styleContrast({ style, values: given, prop: (name) => values.get(name), theme }, resolveColour);
  return html`
    ${Object.entries(style).map(([name, contract]) => styleField(fields, { name, contract, result: given[name] }))}
    <div class="contrast" role="status">${notes.length === 0 ? nothing : notes.map((note) => html`<p>${note}</p>`)}</div>
  `;
}

function styleField({ node, theme, locals, problems, change }: StyleFields, { name, contract, result }: { readonly name: string; readonly contract: StyleContract; readonly result: unknown }): TemplateResult {
  const own = problems.filter(({ path }) => path[2] === 'style' && path[3] === name);
  return html`
    <inlay-prop-field data-style=${name} .locals=${locals} .prop=${{ type: 'string', title: contract.title, description: contract.description, default: '' }} .contract=${contract} .paint=${(token: string) => paintOf(theme, token)}
      .value=${node.style?.[name]} .result=${result} .problem=${own.find(({ severity }) => severity === 'error') ?? own[0]}
      @value-change=${({ detail: { value } }: CustomEvent<ControlChange>) => change(name, typeof value === 'string' && value !== '' ? value : undefined)}></inlay-prop-field>
  `;
}

function paintOf(theme: Theme, token: string): string {
  return joinColour({ light: colourAt(theme, token as ColourName, 'light'), dark: colourAt(theme, token as ColourName, 'dark') });
}

function stylesIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
