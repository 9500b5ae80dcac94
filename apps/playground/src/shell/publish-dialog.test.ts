import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../wait-until.fixture.ts';
import { ApiError } from '../api/api-error.ts';
import type { ReleaseDraft, ReleaseInput, ReleaseList } from '../api/release-types.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { documentWith, openSession } from '../panels/session.fixture.ts';
import type { Session } from '../session/session.ts';
import { PublishDialog } from './publish-dialog.ts';

const DRAFT: ReleaseDraft = { version: '1.3.0', level: 'minor', reasons: ['The page detail is new.'], notes: '- Added the page detail', problems: [] };

async function show(draft: ReleaseDraft = DRAFT, begin: (session: Session) => void = () => undefined) {
  defineOnce('inlay-publish-dialog', PublishDialog);
  const published: ReleaseInput[] = [];
  const comparedWhile: string[] = [];
  const server = { refusal: undefined as ApiError | undefined };
  const session = await openSession(documentWith({ button1: { type: 'button' } }));
  Object.assign(session.api, {
    releases: {
      draft: async () => (comparedWhile.push(session.saveState.status), draft),
      publish: async (_app: string, input: ReleaseInput): Promise<ReleaseList> => {
        published.push(input);
        if (server.refusal !== undefined) throw server.refusal;
        return {} as ReleaseList;
      },
    },
  });
  const dialog = await fixture<PublishDialog>(html`<inlay-publish-dialog .session=${session}></inlay-publish-dialog>`);
  begin(session);
  await dialog.open();
  const root = dialog.shadowRoot!;
  const field = (selector: string): HTMLInputElement => root.querySelector<HTMLInputElement>(selector)!;
  const submit = async (): Promise<void> => {
    const before = published.length;
    root.querySelector('form')!.requestSubmit();
    await waitUntil(() => published.length > before);
    await dialog.updateComplete;
  };
  return { dialog, root, comparedWhile, published, server, field, submit };
}

describe('the dialog that publishes', () => {
  it('suggests version and notes, has the keyboard in the version, and is accessible', async () => {
    const { dialog, root, field } = await show();
    expect([field('[name=version]').value, field('[name=notes]').value, field('#reasons').textContent]).to.deep.equal(['1.3.0', '- Added the page detail', 'The page detail is new.']);
    expect(root.activeElement).to.equal(field('[name=version]'));
    await expect(dialog).to.be.accessible();
  });

  it('publishes what was written, live and now, and closes', async () => {
    const { dialog, field, published, submit } = await show();
    field('[name=version]').value = '2.0.0';
    field('[name=notes]').value = 'All new';
    await submit();
    expect(published).to.deep.equal([{ version: '2.0.0', notes: 'All new', environment: 'live', source: 'v1', confirmed: false }]);
    await waitUntil(() => !dialog.shadowRoot!.querySelector('dialog')!.open);
  });

  it('tells what it did, with the address where that is shown now', async () => {
    const { dialog, field, submit } = await show();
    const told: unknown[] = [];
    dialog.addEventListener('published', (event) => told.push((event as CustomEvent<unknown>).detail));
    const choices = [['live', '1.3.0 is live.', `${location.origin}/apps/test@live`], ['staging', '1.3.0 is on staging.', `${location.origin}/apps/test@staging`], ['', '1.3.0 is published. Nothing shows it yet; see Releases.', undefined]] as const;
    for (const [environment] of choices) {
      if (!dialog.shadowRoot!.querySelector('dialog')!.open) await dialog.open();
      field(`[name=environment][value="${environment}"]`).click();
      const before = told.length;
      await submit();
      await waitUntil(() => told.length > before);
    }
    expect(told).to.deep.equal(choices.map(([, message, address]) => ({ message, address })));
  });

  it('shows title, buttons and the field for the time in a window that is too small for all of it', async () => {
    const { dialog, root, field } = await show({ ...DRAFT, problems: Array.from({ length: 9 }, (_, index) => ({ severity: 'warning' as const, code: 'unused', message: `Query number ${index} is used nowhere.`, path: [] })) });
    field('[value=later]').click();
    await dialog.updateComplete;
    const box = root.querySelector('dialog')!;
    expect(box.scrollHeight).to.be.greaterThan(box.clientHeight + 40);
    const buttons = root.querySelector('.ways')!;
    const isShown = (part: Element): boolean => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return part.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    };
    await waitUntil(() => isShown(field('[name=due]')));
    for (const top of [0, box.scrollHeight]) {
      box.scrollTop = top;
      expect([root.querySelector('h2')!, ...buttons.children].map(isShown)).to.deep.equal([true, true, true]);
    }
    // What gets the keyboard is not hidden by them.
    box.scrollTop = 0;
    field('[name=due]').focus();
    await waitUntil(() => isShown(field('[name=due]')));
    await expect(dialog).to.be.accessible();
  });

  it('saves what is under way before it compares', async () => {
    const { comparedWhile } = await show(DRAFT, (session) => void session.apply([{ type: 'setAppName', name: 'Later' }]));
    expect(comparedWhile).to.deep.equal(['saved']);
  });

  it('plans it for a time on staging', async () => {
    const { dialog, field, published, submit } = await show();
    field('[value=staging]').click();
    field('[value=later]').click();
    await dialog.updateComplete;
    field('[name=due]').value = '2030-01-01T10:30';
    await submit();
    expect(published[0]).to.include({ environment: 'staging', due: new Date('2030-01-01T10:30').toISOString() });
  });

  it('says what is wrong, and wants it confirmed', async () => {
    const { root, field, published, submit } = await show({ ...DRAFT, problems: [{ severity: 'error', code: 'x', message: 'gone is not there.', path: [] }, { severity: 'warning', code: 'y', message: 'Viewers can change the model.', path: [] }] });
    expect([...root.querySelectorAll('.problems')].map((list) => [list.getAttribute('aria-label'), list.textContent!.trim()])).to.deep.equal([['What is wrong', 'gone is not there.'], ['What you should know', 'Viewers can change the model.']]);
    root.querySelector('form')!.requestSubmit();
    expect(published).to.deep.equal([]);
    field('[name=confirmed]').click();
    await submit();
    expect(published[0]!.confirmed).to.equal(true);
  });

  it('stays with what was written where the server refuses', async () => {
    const { root, field, published, server } = await show();
    server.refusal = new ApiError('1.3.0 is published already, and a release never changes.', { code: 'version-taken', status: 409 });
    field('[name=notes]').value = 'Mine';
    const button = root.querySelector<HTMLElement>('button[type=submit]')!;
    button.focus();
    button.click();
    button.click();
    await waitUntil(() => root.querySelector('[role=alert]') !== null);
    expect([root.activeElement === button, published.length]).to.deep.equal([true, 1]);
    expect([root.querySelector('[role=alert]')!.textContent, field('[name=notes]').value, root.querySelector('dialog')!.open]).to.deep.equal(['1.3.0 is published already, and a release never changes.', 'Mine', true]);
  });
});
