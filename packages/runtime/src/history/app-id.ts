const MAX_SLUG_LENGTH = 40;

/** The id of a new app: its name as letters that need no escaping in a URL, and a random part. */
export function appId(name: string, random: string): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, MAX_SLUG_LENGTH).replace(/^-|-$/g, '');
  return `${slug || 'app'}-${random}`;
}
