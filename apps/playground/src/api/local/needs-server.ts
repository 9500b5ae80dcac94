import { ApiError } from '../api-error.ts';

/** The refusal of what only a server can do. */
export function needsServer(what: string): ApiError {
  return new ApiError(`${what} needs the Inlay server, and this page was opened without one.`, { code: 'no-server', status: 501, hint: 'Start it with npm start, and open the address that it prints.' });
}
