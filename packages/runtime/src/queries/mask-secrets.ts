import type { RestRequest } from '../resources/index.ts';

/** Headers and parameters with such a name may hold a key, whoever wrote it there. */
const SECRET_NAME = /auth|cookie|key|token|secret|password|session|signature/i;
/** What stands in the place of such a value; the same in an address. */
const MASK = '***';

/** A request that can be shown: values whose name sounds like a key's are masked, in headers, parameters and the path. */
export function maskSecrets(request: RestRequest): RestRequest {
  const path = request.path.replaceAll(/([?&])([^=&#]*)=([^&#]*)/g, (whole, mark: string, name: string) => (SECRET_NAME.test(name) ? `${mark}${name}=${MASK}` : whole));
  return { ...request, path, params: masked(request.params), headers: masked(request.headers) };
}

function masked<Value>(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value | string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, SECRET_NAME.test(name) ? MASK : value]));
}
