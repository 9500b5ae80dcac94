import type { HostStorage } from '@inlay/runtime/actions';

/**
 * A part of the browser's `localStorage` for one app, under a key of its own, so that apps on one origin do not read each
 * other's values by accident. Undefined where the browser lets the page keep nothing.
 */
export function createPageStorage(app: string): HostStorage | undefined {
  const storage = findStorage();
  if (storage === undefined) return undefined;
  const prefix = `inlay:${encodeURIComponent(app)}:`;
  return {
    read() {
      const keys = Array.from({ length: storage.length }, (_each, index) => storage.key(index) ?? '').filter((key) => key.startsWith(prefix));
      return Object.fromEntries(keys.map((key) => [key.slice(prefix.length), storage.getItem(key) ?? '']));
    },
    set: (key, text) => storage.setItem(prefix + key, text),
    remove: (key) => storage.removeItem(prefix + key),
    onChange(listener) {
      const hear = ({ key, storageArea }: StorageEvent): void => {
        if (storageArea === storage && (key === null || key.startsWith(prefix))) listener();
      };
      addEventListener('storage', hear);
      return () => removeEventListener('storage', hear);
    },
  };
}

/** A sandboxed frame, or a person's settings, may forbid even to ask. */
function findStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
