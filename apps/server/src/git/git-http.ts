import type { HttpClient } from 'isomorphic-git';

/** How a remote is asked. */
export interface GitHttp extends HttpClient {
  /** Nothing may be asked after it. */
  close(): Promise<void>;
}
