import type { Localize } from '../element/localize.ts';

/** Words for what an `accept` takes: `.csv, application/json, image/*` → `CSV, JSON, images`; empty when it takes any. */
export function describeAccept(accept: string, localize: Localize): string {
  const words = accept.split(',').map((rule) => wordFor(rule.trim().toLowerCase(), localize)).filter(Boolean);
  return [...new Set(words)].join(', ');
}

function wordFor(rule: string, localize: Localize): string {
  switch (rule) {
    case 'image/*':
      return localize('images');
    case 'audio/*':
      return localize('sound');
    case 'video/*':
      return localize('videos');
    case 'text/*':
      return localize('text');
  }
  // `.csv` and `text/csv` are both CSV; `application/vnd.api+json` is JSON.
  return (OFFICE.find(([part]) => rule.includes(part))?.[1] ?? rule.split(/[./+]/).at(-1) ?? '').toUpperCase();
}

/** Types whose last word says nothing to people. */
const OFFICE = [['spreadsheetml', 'xlsx'], ['wordprocessingml', 'docx'], ['ms-excel', 'xls'], ['x-ndjson', 'ndjson'], ['text/plain', 'txt']] as const;
