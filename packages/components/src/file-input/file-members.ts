import type { ExposedValue, FileView } from '@inlay/runtime/component';

/** What is read of each file. What is in it is not listed, as that would read it. */
export const fileMembers: Readonly<Record<keyof FileView, ExposedValue>> = {
  name: said('string', 'Its name with its ending.'),
  type: said('string', 'What the browser takes it for.'),
  sizeBytes: said('number', 'How large it is.'),
  lastModified: said('number', 'Milliseconds since 1970.'),
  relativePath: said('string', 'The way to it from its folder.'),
  text: said('string', 'Its words. Read when used.'),
  base64: said('string', 'Read when used.'),
  dataUrl: said('string', 'Read when used.'),
  bytes: said('array', 'Read when used.'),
  parsed: said('any', 'Its rows, pages or JSON. Read when used.'),
  sheets: { ...said('array', 'Of Excel. Read when used.'), members: { name: said('string', ''), rows: said('array', '') } },
};

function said(type: ExposedValue['type'], description: string): ExposedValue {
  return { type, description };
}
