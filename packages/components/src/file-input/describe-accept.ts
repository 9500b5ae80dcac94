/** Words for what an `accept` takes: `.csv, application/json, image/*` → `CSV, JSON, images`; empty when it takes any. */
export function describeAccept(accept: string): string {
  const words = accept.split(',').map((rule) => wordFor(rule.trim())).filter(Boolean);
  return [...new Set(words)].join(', ');
}

const FAMILIES: Readonly<Record<string, string>> = { 'image/*': 'images', 'audio/*': 'sound', 'video/*': 'videos', 'text/*': 'text' };

function wordFor(rule: string): string {
  const family = FAMILIES[rule.toLowerCase()];
  if (family !== undefined) return family;
  // `.csv` and `text/csv` are both CSV; `application/vnd.api+json` is JSON.
  return (rule.split(/[./+]/).at(-1) ?? '').toUpperCase();
}
