/** Names of host members that were reached; every one is an escape. */
const reached: string[] = [];

/** Records that an expression reached a member of the host. */
export function hit(name: string): void {
  reached.push(name);
}

/** What was reached since the last reset, the global that attacks try to set included. */
export function reachedMembers(): readonly string[] {
  return '__pwned' in globalThis ? [...reached, 'globalThis.__pwned'] : reached;
}

/** Forgets what was reached. */
export function resetCanary(): void {
  reached.length = 0;
  delete (globalThis as { __pwned?: unknown }).__pwned;
}
