import type { InnerComponent, MethodContext } from '@inlay/runtime/component';

/** The inputs of a form: what has a value that can be refused. What is switched off is left out, as in HTML. */
function formFields({ inside }: MethodContext): readonly InnerComponent[] {
  return inside.filter((inner) => isInput(inner) && inner.prop('disabled') !== true);
}

/** The values of the inputs by their names. */
export function formData(context: MethodContext): Readonly<Record<string, unknown>> {
  return Object.fromEntries(formFields(context).map((field) => [fieldName(field), field.read('value')]));
}

/** True while a value in it cannot be accepted. What is hidden is not asked: nobody could put it right. */
export function isFormInvalid(context: MethodContext): boolean {
  return formFields(context).some((field) => !field.hidden && field.read('invalid') === true);
}

/** Has an input of a container show what is wrong with it, unless it is hidden. */
export function validateShown(inner: InnerComponent): { readonly method: string } | undefined {
  return inner.exposes('invalid') && !inner.hidden ? { method: 'validate' } : undefined;
}

/** What an input's value is called: its form name, or its own. */
export function fieldName(field: InnerComponent): string {
  const name = field.prop('name');
  return typeof name === 'string' && name !== '' ? name : field.name;
}

/** Every input says why its value is refused; a stepper, which has a value and can be invalid too, is none. */
function isInput(inner: InnerComponent): boolean {
  return inner.exposes('value') && inner.exposes('validationMessage');
}
