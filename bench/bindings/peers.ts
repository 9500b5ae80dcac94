import { compileTemplate } from '@inlay/expr';
import { computed, effect, signal } from '@inlay/runtime/state';
import type { PropTarget } from '@inlay/runtime/state';
import { effect as vueEffect, ref } from '@vue/reactivity';
import { effect as alienEffect, signal as alienSignal } from 'alien-signals';
import { autorun, observable, runInAction } from 'mobx';
import { templateOf } from './pages.ts';

/**
 * Wires one source to so many effects by hand, each over the compiled closure that an app would use, and each writing what comes of it to its element, as an app's do;
 * and one more to the source's own element, which shows what is set. Gives what sets the source.
 */
export type Peer = (dependants: number, element: PropTarget) => (value: string) => void;

/** What is wired: the closure of one binding, given the source's value. */
function compileAll(dependants: number): readonly ((value: string) => unknown)[] {
  return Array.from({ length: dependants }, (_, index) => {
    const template = compileTemplate(templateOf(index));
    return (value: string) => template.evaluate({ source: { value } });
  });
}

/** The peers by their names; the first is what ours is measured by. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'preact signals': (dependants, element) => {
    const source = signal('');
    effect(() => { element.set('value', source.value); });
    for (const run of compileAll(dependants)) effect(() => { element.set('value', run(source.value)); });
    return (value) => { source.value = value; };
  },
  'the same, each value kept in a computed': (dependants, element) => {
    const source = signal('');
    effect(() => { element.set('value', source.value); });
    for (const run of compileAll(dependants)) {
      const kept = computed(() => run(source.value));
      effect(() => { element.set('value', kept.value); });
    }
    return (value) => { source.value = value; };
  },
  'alien-signals': (dependants, element) => {
    const source = alienSignal('');
    alienEffect(() => { element.set('value', source()); });
    for (const run of compileAll(dependants)) alienEffect(() => { element.set('value', run(source())); });
    return (value) => { source(value); };
  },
  'Vue reactivity': (dependants, element) => {
    const source = ref('');
    vueEffect(() => { element.set('value', source.value); });
    for (const run of compileAll(dependants)) vueEffect(() => { element.set('value', run(source.value)); });
    return (value) => { source.value = value; };
  },
  MobX: (dependants, element) => {
    const source = observable.box('');
    autorun(() => { element.set('value', source.get()); });
    for (const run of compileAll(dependants)) autorun(() => { element.set('value', run(source.get())); });
    return (value) => { runInAction(() => { source.set(value); }); };
  },
};
