import { AiError } from '@inlay/runtime/ai';
import type { RestRequest } from '@inlay/runtime/resources';

/** Headers of the connection, of proxies and of who is asking; a query does not set them, and neither does a resource. */
const RESERVED = /^(host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|cookie|cookie2|origin|referer|via|forwarded|proxy-.*|x-forwarded-.*|x-real-ip|sec-.*)$/;
/** What a query may not set, but a resource may. */
const RESOURCES_OWN = /^(authorization|x-api-key|api-key)$/;
const NAME = /^[a-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
const VALUE = /^[\t\x20-\x7e]{0,4000}$/;

/** The headers of a REST request: the query's, over them the resource's, over all the key. Throws a `denied` AiError for one that a query may not set. */
export function restHeaders({ headers, body }: Pick<RestRequest, 'headers' | 'body'>, own: Readonly<Record<string, string>>, key: string | undefined): Record<string, string> {
  const sent: Record<string, string> = { accept: 'application/json, text/*;q=0.9, */*;q=0.5' };
  if (body !== undefined) sent['content-type'] = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase();
    if (!NAME.test(name) || !VALUE.test(value)) throw new AiError('validation', `${JSON.stringify(given.slice(0, 100))} is no header that can be sent.`, { hint: 'Names hold letters, digits and dashes, values printable ASCII.' });
    if (RESERVED.test(name) || RESOURCES_OWN.test(name)) throw new AiError('denied', `A query does not set the header "${given}".`, { hint: 'Give the resource a key or a header of its own.' });
    sent[name] = value;
  }
  for (const [name, value] of Object.entries(own)) if (!RESERVED.test(name.toLowerCase())) sent[name.toLowerCase()] = value;
  if (key !== undefined) sent['authorization'] = `Bearer ${key}`;
  return sent;
}
