import { compileTemplate } from '@inlay/expr';
import { computed, effect, signal } from '@inlay/runtime/state';
import { effect as vueEffect, ref } from '@vue/reactivity';
import { effect as alienEffect, signal as alienSignal } from 'alien-signals';
import { autorun, observable, runInAction } from 'mobx';
import { templateOf } from './pages.ts';

/** Wires one source to so many effects by hand, each over the compiled closure that an app would use; gives what sets the source. */
export type Peer = (dependants: number) => (value: string) => void;

/** What is wired: the closure of one binding, given the source's value. */
function compileAll(dependants: number): readonly ((value: string) => unknown)[] {
  return Array.from({ length: dependants }, (_, index) => {
    const template = compileTemplate(templateOf(index));
    return (value: string) => template.evaluate({ source: { value } });
  });
}

/** The peers by their names; the first is what ours is measured by. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'preact signals': (dependants) => {
    const source = signal('');
    for (const run of compileAll(dependants)) effect(() => { run(source.value); });
    return (value) => { source.value = value; };
  },
  'the same, each value kept in a computed': (dependants) => {
    const source = signal('');
    for (const run of compileAll(dependants)) {
      const kept = computed(() => run(source.value));
      effect(() => { void kept.value; });
    }
    return (value) => { source.value = value; };
  },
  'alien-signals': (dependants) => {
    const source = alienSignal('');
    for (const run of compileAll(dependants)) alienEffect(() => { run(source()); });
    return (value) => { source(value); };
  },
  'Vue reactivity': (dependants) => {
    const source = ref('');
    for (const run of compileAll(dependants)) vueEffect(() => { run(source.value); });
    return (value) => { source.value = value; };
  },
  MobX: (dependants) => {
    const source = observable.box('');
    for (const run of compileAll(dependants)) autorun(() => { run(source.get()); });
    return (value) => { runInAction(() => { source.set(value); }); };
  },
};
