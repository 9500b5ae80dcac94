import type { ReactiveController } from 'lit';
import { expect, it } from 'vitest';
import type { Session } from '../session/session.ts';
import { SessionListener } from './session-listener.ts';

it('reacts to the changes that it was made for, as long as its host is on the page', () => {
  const [listeners, controllers] = [new Map<string, Set<() => void>>(), [] as ReactiveController[]];
  const session = {
    on(event: string, listener: () => void) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
      return () => void listeners.get(event)!.delete(listener);
    },
  } as unknown as Session;
  const say = (event: string): void => listeners.get(event)?.forEach((listener) => listener());
  const host = { addController: (controller: ReactiveController) => void controllers.push(controller), removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) };
  let count = 0;
  new SessionListener(host, () => session, { events: ['history', 'releases'], react: () => void (count += 1) });
  say('history');
  expect(count).toBe(0);
  controllers[0]!.hostConnected!();
  for (const event of ['history', 'releases', 'document']) say(event);
  expect(count).toBe(2);
  controllers[0]!.hostDisconnected!();
  say('history');
  expect(count).toBe(2);
  controllers[0]!.hostConnected!();
  say('releases');
  expect(count).toBe(3);
});
