import { AiError } from './ai-error.ts';

/**
 * The address under which a schema's endpoints lie, without a slash at its end. People give base URLs with and without
 * the version; where the last part of the path is no version (`v1`, `v1beta`) and no `openai` mount, `/v1` is added.
 * Throws a config AiError for what is no HTTP address.
 */
export function normalizeBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch (cause) {
    throw new AiError('config', `"${baseUrl}" is not an address.`, { hint: 'Give the base URL of the service, for example http://localhost:11434/v1.', cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new AiError('config', `"${baseUrl}" is not an HTTP address.`, { hint: 'It must start with http:// or https://.' });
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined || !(/^v\d+[a-z]*$/.test(last) || last === 'openai')) parts.push('v1');
  return `${url.origin}/${parts.join('/')}`;
}
