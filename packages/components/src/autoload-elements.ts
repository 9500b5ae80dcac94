import { KIND_LOADERS } from './kind-loaders.ts';
import { loadKinds } from './load-kinds.ts';

/** What an autoloader says once: which of the kit's tags that it found are elements now, and which could not be fetched. */
export interface AutoloadDetail {
  readonly loaded: readonly string[];
  readonly failed: readonly string[];
}

/** What can be watched. */
type Root = Document | DocumentFragment | Element;

/** The tags of which a failure was told. */
const warned = new Set<string>();

/**
 * Fetches and registers the kinds of the kit that stand in `root` or come into it, each when it first does. Other tags are
 * left alone, and so is what stands in shadow roots: start it on such a root by itself. A kind that cannot be fetched is
 * warned of in the console, once, and tried again with its next element; what did not come though there was a network, some
 * browsers fetch again only in a new page. When all that stood there at the start is fetched
 * or has failed, `root` dispatches one `inlay-autoload` with an `AutoloadDetail`; it does not bubble. Elements are upgraded
 * by then, and may not have drawn yet. Of a document that is still being read, all that is read belongs to the start.
 *
 * @returns what ends it. What is being fetched is registered nevertheless, and no event follows.
 */
export function autoload(root: Root = document): () => void {
  const ending = new AbortController();
  const found = new Set<string>();
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    void load(added.flatMap(unknownTags));
  });
  const load = (tags: readonly string[]): Promise<AutoloadDetail> => {
    for (const tag of tags) found.add(tag);
    return loadTags(tags);
  };
  const start = async (): Promise<void> => {
    const detail = await load([...found, ...unknownTags(root)]);
    if (!ending.signal.aborted) root.dispatchEvent(new CustomEvent<AutoloadDetail>('inlay-autoload', { detail }));
  };

  observer.observe(root, { childList: true, subtree: true });
  if (root === document && document.readyState === 'loading') {
    void load(unknownTags(root));
    document.addEventListener('DOMContentLoaded', () => void start(), { once: true, signal: ending.signal });
  } else void start();
  return () => {
    ending.abort();
    observer.disconnect();
  };
}

/** The tags in a tree, its root's too, that no class stands behind. */
function unknownTags(root: Root): readonly string[] {
  const inside = [...root.querySelectorAll(':not(:defined)')];
  return (root instanceof Element && root.matches(':not(:defined)') ? [root, ...inside] : inside).map(({ localName }) => localName);
}

async function loadTags(tags: readonly string[]): Promise<AutoloadDetail> {
  const ours = [...new Set(tags)].filter((tag) => Object.hasOwn(KIND_LOADERS, typeOf(tag)));
  const areLoaded = await Promise.all(ours.map(loadTag));
  return { loaded: ours.filter((_tag, index) => areLoaded[index]), failed: ours.filter((_tag, index) => !areLoaded[index]) };
}

async function loadTag(tag: string): Promise<boolean> {
  try {
    await loadKinds([typeOf(tag)]);
    return true;
  } catch (error) {
    if (!warned.has(tag)) console.warn(`<${tag}> could not be fetched. It is tried again when the next one comes into the page.`, error);
    warned.add(tag);
    return false;
  }
}

/** `inlay-text-input` → `textInput`; of a tag that is not the kit's, no type that there is. */
function typeOf(tag: string): string {
  return tag.startsWith('inlay-') ? tag.slice(6).replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase()) : '';
}

declare global {
  interface DocumentEventMap {
    'inlay-autoload': CustomEvent<AutoloadDetail>;
  }
}
