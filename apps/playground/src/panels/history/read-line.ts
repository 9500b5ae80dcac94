import type { Version } from '../../api/api-types.ts';
import type { Session } from '../../session/session.ts';

const PAGE = 200;
/** So many versions back are searched. */
const MOST_VERSIONS = 5_000;

/** The versions of the branch that is open, newest first. Rejects with an ApiError. */
export async function readLine({ api, id, branch }: Pick<Session, 'api' | 'id' | 'branch'>): Promise<readonly Version[]> {
  const line: Version[] = [];
  let from: string | undefined;
  do {
    const page = await api.listVersions(id, { limit: PAGE, branch, from });
    line.push(...page.versions);
    from = page.next;
  } while (from !== undefined && line.length < MOST_VERSIONS);
  return line;
}
