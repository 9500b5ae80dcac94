import type { FileReadError } from '@inlay/runtime/files';
import type { Localize } from '../element/localize.ts';

/** Why a file could not be read, in the language of the place. English says where it breaks; the others what kind of fault it is. */
export function readErrorWords(error: FileReadError, name: string, localize: Localize): string {
  const isEnglish = localize.locale === undefined || /^en(-|$)/i.test(localize.locale);
  if (isEnglish && error.code !== 'cancelled') return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
  switch (error.code) {
    case 'cancelled':
      return localize('Reading was stopped.');
    case 'password':
      return localize('{name} is protected with a password.', { name });
    case 'too-large':
    case 'too-long':
      return localize('{name} is too large to be read.', { name });
    case 'wrong-type':
    case 'unknown-type':
      return localize('{name} is something else than its name says.', { name });
    case 'empty':
      return localize('{name} holds nothing that can be read.', { name });
    case 'timeout':
      return localize('{name} took too long to read.', { name });
    case 'unreadable':
      return localize('{name} cannot be read: it may be a folder, or have been moved or changed.', { name });
    default:
      return localize('{name} is broken.', { name });
  }
}
