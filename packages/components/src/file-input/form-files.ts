import { contentsOf } from '@inlay/runtime/files';
import type { FileValue } from '@inlay/runtime/files';

/** An entry for each file; null when there is no name or no file, which leaves the control out of its form. */
export function toFormData(name: string, values: readonly FileValue[]): FormData | null {
  if (!name || values.length === 0) return null;
  const data = new FormData();
  for (const value of values) data.append(name, contentsOf(value)?.blob ?? new Blob([]), value.name);
  return data;
}
