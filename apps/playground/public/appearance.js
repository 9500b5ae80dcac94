// Before anything is painted, so that a page with a scheme of its own never flashes in the other. Not a module: those wait.
// What is kept here is written by src/shell/appearance.ts.
try {
  const kept = localStorage.getItem('inlay.appearance');
  if (kept) document.documentElement.dataset.appearance = kept;
} catch {
  // A browser that keeps nothing shows the system's scheme.
}
