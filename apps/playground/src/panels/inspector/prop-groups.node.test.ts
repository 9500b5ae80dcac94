import { definitions } from '@inlay/components/definitions';
import { booleanProp, defineComponent, stringProp } from '@inlay/runtime/component';
import { describe, expect, it } from 'vitest';
import { propGroups } from './prop-groups.ts';

const note = defineComponent({
  type: 'note', tag: 'inlay-note', title: 'Note', description: 'A note.', group: 'display', icon: 'square',
  props: {
    hidden: booleanProp({ title: 'Hidden', description: 'Not shown.', group: 'appearance' }),
    text: stringProp({ title: 'Text', description: 'What it says.' }),
  },
  state: {}, exposes: {}, events: {}, methods: {}, example: {}, size: { w: 1, h: 1 },
});

describe('propGroups', () => {
  it('has a fixed order, a property without a group is content, and what every kind has comes last', () => {
    expect(propGroups(note).map(({ title, props }) => [title, props.map(([name]) => name)])).toEqual([['Content', ['text', 'tooltipText']], ['Appearance', ['hidden', 'isHiddenOnDesktop', 'isHiddenOnMobile', 'maintainSpaceWhenHidden']]]);
  });

  it('shows the interaction of what has events and nothing else', () => {
    expect(propGroups({ ...note, events: { click: { title: 'Click', description: 'Pressed.' } } }).map(({ id }) => id)).toEqual(['content', 'interaction', 'appearance']);
  });

  it('shows a property once that a kind has itself', () => {
    const own = propGroups({ ...note, props: { ...note.props, tooltipText: stringProp({ title: 'Own', description: 'Its own.' }) } });
    expect(own[0]?.props.map(([name, { title }]) => [name, title])).toEqual([['text', 'Text'], ['tooltipText', 'Own']]);
  });

  it('shows every property of every kind once', () => {
    for (const definition of definitions) {
      expect(propGroups(definition).flatMap(({ props }) => props.map(([name]) => name)).sort()).toEqual(Object.keys({ ...definition.props, ...definition.pageProps }).sort());
    }
  });
});
