// lucide types its whole list only. Icons are imported one by one, because a page that loads modules unbundled
// (a test, the development server) would fetch all two thousand of them.
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type { IconNode } from 'lucide';

  const icon: IconNode;
  export default icon;
}
