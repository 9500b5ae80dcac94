import type { ComponentDefinition } from '@inlay/runtime/component';
import { buttonDefinition } from './button/button.definition.ts';
import { textareaDefinition } from './textarea/textarea.definition.ts';

/**
 * Every kind of component, free of DOM and Lit: the server, the command line and headless tests import this in bare Node.
 * A new kind is one line here and one in `register.ts`.
 */
export const definitions: readonly ComponentDefinition[] = [
  textareaDefinition,
  buttonDefinition,
];
