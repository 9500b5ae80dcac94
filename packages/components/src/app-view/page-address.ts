/**
 * Where the page's address holds what an app shows. `search`: in `?page=detail&id=3`, for a page that is the app's own;
 * `hash`: in `#/detail?id=3`, beside whatever else the address holds. `none`: nowhere.
 */
export type Routing = 'none' | 'search' | 'hash';

/** What an address says of an app. */
export interface PageAddress {
  /** Undefined where it names none. */
  readonly page: string | undefined;
  readonly params: Readonly<Record<string, string>>;
}

/** Reads an address. Where the app has no part in it, its parameters are those of the page around. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>, routing: Routing): PageAddress {
  const around = Object.fromEntries(new URLSearchParams(search));
  if (routing === 'hash' && hash.startsWith('#/')) {
    const [page = '', params = ''] = hash.slice(2).split('?', 2);
    return { page: decode(page), params: Object.fromEntries(new URLSearchParams(params)) };
  }
  if (routing !== 'search') return { page: undefined, params: around };
  const { page, ...params } = around;
  return { page, params };
}

/** The address, from the page's own, at which an app shows a page. With `search` a parameter called `page` has no place in it. */
export function writeAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>, routing: 'search' | 'hash', { page, params }: PageAddress): string {
  if (routing === 'search') {
    const { page: _taken, ...others } = params;
    return `${pathname}?${new URLSearchParams({ ...(page === undefined ? {} : { page }), ...others }).toString()}`;
  }
  const own = new URLSearchParams(params as Record<string, string>).toString();
  return `${pathname}${search}#/${encodeURIComponent(page ?? '')}${own === '' ? '' : `?${own}`}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
