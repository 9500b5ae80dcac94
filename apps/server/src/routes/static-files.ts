import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';

const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';
const TEXT_TYPES = /^(?:text\/|application\/(?:json|javascript|xml))/;

/** Where a file is looked for. */
export interface StaticFolder {
  readonly folder: string;
  /** With the dot: only these are served; all of them when left out. */
  readonly extensions?: readonly string[];
  /** The paths of files whose names hold a hash of their content: such a file never changes. */
  readonly unchanging?: RegExp;
}

/**
 * Answers with a file of the folder, or undefined when there is none by that name. `path` is decoded and begins with a
 * slash; nothing outside the folder and no dot file is served. Files are read whole: what we serve is small.
 */
export async function serveFile(context: Context, path: string, { folder, extensions, unchanging }: StaticFolder): Promise<Response | undefined> {
  const file = locate(path, folder);
  if (file === undefined || (extensions !== undefined && !extensions.includes(extname(file)))) return undefined;
  const bytes = await readIfFile(file);
  if (bytes === undefined) return undefined;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': unchanging?.test(path) === true ? FOREVER : ASK_EACH_TIME, 'content-type': contentType(file) };
  if (context.req.header('if-none-match') === etag) return context.body(null, 304, headers);
  return context.req.method === 'HEAD' ? context.body(null, 200, headers) : context.body(new Uint8Array(bytes), 200, headers);
}

function locate(path: string, folder: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => part.startsWith('.') || /[\\\0:]/.test(part))) return undefined;
  const file = join(folder, ...parts);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

async function readIfFile(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

function contentType(file: string): string {
  const type = getMimeType(file) ?? 'application/octet-stream';
  return TEXT_TYPES.test(type) && !type.includes('charset') ? `${type}; charset=utf-8` : type;
}
