import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Branch } from '@inlay/runtime/history';
import { refuse } from '../access/api-error.ts';
import { conflictsAnswer, noSuchApp, staleAnswer, toConflicts, toJsonDocument, toVersion } from './answer-parts.ts';
import { openApp, openBranches } from './app-history.ts';
import { changeBranch, createBranch, listBranches, mergeBranch, planMerge } from './branch-routes.ts';
import { savedAnswer } from './saved-answer.ts';
import type { branch } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Branches: the list, new ones, their state, and merging them. Refusals of the history itself become answers in `refuseHistory`. */
export function addBranchHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { storage } = dependencies;
  const toBranch = async (app: string, { name, isProtected, deletedAt, version }: Branch): Promise<z.infer<typeof branch>> => {
    const newest = await storage.history.readVersion(app, version);
    if (newest === undefined) throw new TypeError(`The branch ${name} of ${app} is at a version that is not there.`);
    return { name, isProtected, newest: toVersion(newest), ...(deletedAt === undefined ? {} : { deletedAt }) };
  };

  api.openapi(listBranches, async (context) => {
    const { app } = context.req.valid('param');
    const branches = await openBranches(dependencies, app);
    if (branches === undefined) return refuse(context, 404, noSuchApp);
    return context.json({ branches: await Promise.all((await branches.list()).map((each) => toBranch(app, each))) }, 200);
  });

  api.openapi(createBranch, async (context) => {
    const { app } = context.req.valid('param');
    const { name, version } = context.req.valid('json');
    const branches = await openBranches(dependencies, app);
    if (branches === undefined) return refuse(context, 404, noSuchApp);
    return context.json(await toBranch(app, await branches.create(name, version)), 201);
  });

  api.openapi(changeBranch, async (context) => {
    const { app, branch: name } = context.req.valid('param');
    const { isProtected, isDeleted } = context.req.valid('json');
    const branches = await openBranches(dependencies, app);
    if (branches === undefined) return refuse(context, 404, noSuchApp);
    let changed = await branches.read(name);
    if (isProtected !== undefined) changed = await branches.protect(name, isProtected);
    if (isDeleted !== undefined) changed = isDeleted ? await branches.remove(name) : await branches.bringBack(name);
    return context.json(await toBranch(app, changed), 200);
  });

  addMergeHandlers(api, dependencies);
}

function addMergeHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  api.openapi(planMerge, async (context) => {
    const { app, branch: into } = context.req.valid('param');
    const branches = await openBranches(dependencies, app);
    const opened = await openApp(dependencies, app, into);
    if (branches === undefined || opened === undefined) return refuse(context, 404, noSuchApp);
    const { status, ahead, behind, expected, expectedFrom, conflicts, document } = await branches.plan({ into, from: context.req.valid('query').from });
    return context.json({ status, ahead, behind, expected, expectedFrom, conflicts: toConflicts(conflicts), document: toJsonDocument(document), before: toJsonDocument(await opened.history.read(expected)) }, 200);
  });

  api.openapi(mergeBranch, async (context) => {
    const { app, branch: into } = context.req.valid('param');
    const branches = await openBranches(dependencies, app);
    const opened = await openApp(dependencies, app, into);
    if (branches === undefined || opened === undefined) return refuse(context, 404, noSuchApp);
    const result = await branches.merge({ into, author: dependencies.user.name, ...context.req.valid('json') });
    if (result.status === 'contained') return context.json({ status: 'contained' as const }, 200);
    if (result.status === 'conflict') return context.json(conflictsAnswer(result.conflicts), 409);
    const answer = result.status === 'saved' ? await savedAnswer(dependencies, opened, { result, document: await opened.history.read(result.version.id) }) : undefined;
    return answer === undefined ? context.json(staleAnswer(result.head ?? opened.head), 412) : context.json(answer, 201);
  });
}
