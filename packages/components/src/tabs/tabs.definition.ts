import { coerceProp, defineComponent, stringProp } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';
import { currentTab } from './current-tab.ts';

const valueProp = stringProp({ title: 'Chosen tab', description: 'The value of the tab that it starts with; the first one when empty.', group: 'content' });

/** Panels in one place, of which one is shown. */
export const tabsDefinition = defineComponent({
  type: 'tabs',
  tag: 'inlay-tabs',
  title: 'Tabs',
  description: 'Panels in one place, of which one is shown.',
  group: 'layout',
  icon: 'panel-top',
  props: { label: labelProp, value: valueProp, hidden: hiddenProp },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'string', description: 'The value of the tab that is shown.' } },
  events: { change: { title: 'Change', description: 'Another tab was chosen.', state: { value: 'value' } } },
  methods: {
    setValue: {
      description: 'Shows a tab.',
      parameters: [{ name: 'value', type: 'string', description: 'Its value, or its name.' }],
      reduce: (_context, value) => ({ value: coerceProp(valueProp, value).value }),
    },
  },
  derive: { value: shownValue },
  example: { label: 'Details' },
  contents: [{ type: 'tab', props: { label: 'First' } }, { type: 'tab', props: { label: 'Second' } }],
  size: { w: 12, h: 6 },
  container: { accepts: ['tab'], reveal: 'setValue' },
});

function shownValue({ state, inside }: MethodContext): string {
  const tabs = inside.filter(({ direct }) => direct).map((tab) => ({
    value: String(tab.prop('name') || tab.name),
    disabled: tab.prop('disabled') === true,
    hidden: tab.prop('hidden') === true,
  }));
  return currentTab(tabs, String(state.value ?? ''))?.value ?? '';
}
