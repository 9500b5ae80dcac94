import { expect } from 'chai';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import { idleQueryViewState } from '../component/index.ts';
import { parseDocument } from '../document/index.ts';
import { compileProgram } from '../program/index.ts';
import { createComponentState, signal } from '../state/index.ts';
import { createTrace } from '../trace/index.ts';
import type { ComponentState } from '../state/index.ts';
import type { ElementPort } from './element-port.ts';
import { mountComponent } from './mount-component.ts';

const noNames = { generation: 0, lookup: () => undefined, all: () => [] };

function makeComponent(node: object): ComponentState {
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: { it: { parent: 'main', ...node } } }, { components: fixtureDefinitions });
  const program = compileProgram(document!, { definitions: new Map(fixtureDefinitions.map((each) => [each.type, each])) });
  return createComponentState('it', program.components.get('it')!, {
    place: { names: noNames, get: () => undefined },
    trace: createTrace(() => 0),
    watchedProblems: signal(0),
    program: () => program,
    language: () => '', viewOf: (value: unknown) => value,
    callElement: () => undefined,
    raise: () => undefined,
    invoke: () => undefined,
  });
}

function makePort() {
  const written: string[] = [];
  const listeners = new Map<string, (read: (key: string) => unknown) => void>();
  const port: ElementPort = {
    set: (prop, value) => void written.push(`${prop}=${JSON.stringify(value)}`),
    listen: (event, listener) => (listeners.set(event, listener), () => void listeners.delete(event)),
    call: () => undefined,
  };
  return { port, written, listeners };
}

const context = { dispatch: () => undefined, queryState: () => idleQueryViewState, startQuery: () => undefined, stopQuery: () => undefined, resumeQuery: () => undefined, retryQuery: () => undefined };

describe('mountComponent', () => {
  it('writes every property once, then only what changed', () => {
    const { port, written } = makePort();
    const component = makeComponent({ type: 'field', props: { value: 'a', label: 'L' } });
    mountComponent(component, port, context);
    expect(written).to.have.members(['value="a"', 'label="L"', 'disabled=false', 'hidden=false']);
    written.length = 0;
    component.setState('value', 'b');
    component.setState('value', 'b');
    expect(written).to.deep.equal(['value="b"']);
  });

  it('hands on events with the state they carry', () => {
    const { port, listeners } = makePort();
    const events: unknown[] = [];
    mountComponent(makeComponent({ type: 'field' }), port, { ...context, dispatch: (...all) => void events.push(all) });
    listeners.get('change')?.((key) => `its ${key}`);
    expect(events).to.deep.equal([['change', { value: 'its value' }]]);
  });

  it('feeds a view of a query and passes on its wishes', () => {
    const { port, written, listeners } = makePort();
    const wishes: string[] = [];
    mountComponent(makeComponent({ type: 'answer', props: { query: 'ask' } }), port, { ...context, startQuery: (query) => void wishes.push(`run ${query}`), stopQuery: (query) => void wishes.push(`stop ${query}`), resumeQuery: (query) => void wishes.push(`resume ${query}`), retryQuery: (query) => void wishes.push(`retry ${query}`) });
    expect(written).to.include(`state=${JSON.stringify(idleQueryViewState)}`);
    listeners.get('run')?.(() => undefined);
    for (const wish of ['stop', 'resume', 'retry']) listeners.get(wish)?.(() => undefined);
    expect(wishes).to.deep.equal(['run ask', 'stop ask', 'resume ask', 'retry ask']);
  });

  it('stops writing and listening when disposed', () => {
    const { port, written, listeners } = makePort();
    const component = makeComponent({ type: 'field' });
    const dispose = mountComponent(component, port, context);
    dispose();
    written.length = 0;
    component.setState('value', 'late');
    expect(written).to.deep.equal([]);
    expect(listeners.size).to.equal(0);
  });
});
