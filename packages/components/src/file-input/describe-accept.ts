import type { Localize } from '../element/localize.ts';

/** Words for what an `accept` takes: `.csv, application/json, image/*` → `CSV, JSON, images`; empty when it takes any. */
export function describeAccept(accept: string, localize: Localize): string {
  const words = accept.split(',').map((rule) => wordFor(rule.trim(), localize)).filter(Boolean);
  return [...new Set(words)].join(', ');
}

const FAMILIES = { 'image/*': 'images', 'audio/*': 'sound', 'video/*': 'videos', 'text/*': 'text' } as const;

function wordFor(rule: string, localize: Localize): string {
  const family = rule.toLowerCase();
  if (Object.hasOwn(FAMILIES, family)) return localize(FAMILIES[family as keyof typeof FAMILIES]);
  // `.csv` and `text/csv` are both CSV; `application/vnd.api+json` is JSON.
  return (rule.split(/[./+]/).at(-1) ?? '').toUpperCase();
}
