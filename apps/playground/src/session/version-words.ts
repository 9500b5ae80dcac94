const TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;

/** What a version says of itself, with times as people read them in place of those that are kept: "from the version of 10:31". */
export function versionWords(message: string, format = (at: string): string => new Date(at).toLocaleString()): string {
  return message.replaceAll(TIME, (at) => format(at));
}
