/** What an earlier tab kept, read; undefined where it cannot be read. Times of what noted none are 0. */
export function parsePending(text: string): { readonly base: string; readonly edits: unknown; readonly sent?: unknown; readonly at: number } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('base' in value) || !('edits' in value) || typeof value.base !== 'string') return undefined;
    const at = 'at' in value && typeof value.at === 'number' ? value.at : 0;
    return { base: value.base, edits: value.edits, at, ...('sent' in value ? { sent: value.sent } : {}) };
  } catch {
    return undefined;
  }
}
