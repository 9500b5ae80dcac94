import { compileTemplate } from '@inlay/expr';
import { computed, effect, signal } from '@inlay/runtime/state';
import { makePage, mountEffects, templateOf } from './pages.ts';

/** How many bindings each subject makes. */
export const BINDINGS = 5_000;

/** What a binding of a page is weighed against, as what makes so many of each and gives what holds them. The page's document is made before, and counts for none. */
export function heapSubjects(): Readonly<Record<'app' | 'template' | 'bare' | 'kept', () => unknown>> {
  const document = makePage(BINDINGS, 0);
  const sources = Array.from({ length: BINDINGS }, (_, index) => templateOf(index));
  return {
    app: () => mountEffects(document),
    template: () => sources.map((source) => compileTemplate(source)),
    bare: () => {
      const source = signal('');
      return [source, sources.map((text) => {
        const closure = compileTemplate(text);
        return effect(() => { closure.evaluate({ source: { value: source.value } }); });
      })];
    },
    kept: () => {
      const source = signal(0);
      return [source, sources.map((_, index) => {
        const kept = computed(() => source.value + index);
        return effect(() => { void kept.value; });
      })];
    },
  };
}

/** What was measured, in bytes for each, as a line. */
export function heapText(bytes: Readonly<Record<keyof ReturnType<typeof heapSubjects>, number>>): string {
  return `- Heap for each binding of a page of ${BINDINGS.toLocaleString('en')}, its component and effect counted in, its element not: ${bytes.app} bytes, of which its compiled expression ${bytes.template}; `
    + `the same expression wired by hand ${bytes.bare}; a computed and an effect that do nothing ${bytes.kept}.`;
}
