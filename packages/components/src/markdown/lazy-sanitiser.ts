import { OnDemand } from '../element/on-demand.ts';

/** What formats and cleans Markdown, for elements that show none at first: fetched with the first text that comes. One for all of a page. */
export const lazySanitiser = new OnDemand(async () => (await import('./sanitise-markdown.ts')).sanitiseMarkdown);
