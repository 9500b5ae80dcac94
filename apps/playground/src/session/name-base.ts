/** What a new component is called, before its number: its type, and after its tag where it is an element of one's own. */
export function nameBase(type: string, props: Readonly<Record<string, unknown>> | undefined): string {
  const tag = type === 'custom' ? props?.['tag'] : undefined;
  if (typeof tag !== 'string') return type;
  return tag.replace(/[^a-z\d]+(.?)/g, (_, letter: string) => letter.toUpperCase()) || type;
}
