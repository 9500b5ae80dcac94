import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../element/icons.ts';
import { ICON_SHAPES } from './icon-shapes.ts';
import type { IconName } from './icon-names.ts';

/** The icon of a name, hidden from assistive technology: the words beside it say what it means. Nothing for a name that is not known. */
export function iconShape(name: string): TemplateResult | typeof nothing {
  return Object.hasOwn(ICON_SHAPES, name) ? icon(ICON_SHAPES[name as IconName]) : nothing;
}
