import { definitions } from './kit.ts';
import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits, type Edit, type MergeConflict } from '@inlay/runtime/edits';
import { MAIN_BRANCH } from '@inlay/runtime/branch';
import type { PartPlace } from '@inlay/runtime/history';
import type { Problem } from '@inlay/runtime/problem';
import type { Saved } from '../api/api-types.ts';
import type { KnowledgePlace } from '../api/knowledge-place.ts';
import { staleHead, type ApiClient, type WithDocument } from '../api/api-client.ts';
import { ApiError } from '../api/api-error.ts';
import { createDraftApp, followEdits } from './draft-app.ts';
import { joinEdits } from './edit-log.ts';
import { Listeners } from './listeners.ts';
import { loadMerging, type OnTop } from './load-merging.ts';
import { leaveOnBranch } from './leave-on-branch.ts';
import { openKept, type KeptEdits } from './load-recovery.ts';
import { SAVE_AFTER_MS, SaveTimer } from './save-timer.ts';
import { SentEdits } from './sent-edits.ts';
import { conflictState, stateAfter, type SaveState } from './save-state.ts';
import type { SessionEvent, SessionOptions } from './session-options.ts';
import { keptOf, NOTHING_SELECTED, primaryOf, renamedBy, steppedTo, toggled, type Selection } from './selection.ts';
import { ShownVersion } from './shown-version.ts';
import { Turns } from './turns.ts';
import { UndoStack, type SteppedDocument } from './undo-stack.ts';
import { UnfitEdits } from './unfit-edits.ts';
import type { VersionPreview } from './version-preview.ts';

/** What edits are made with, here as on the server. */
const KIT = { components: definitions };

/**
 * One app being built: its draft, what is selected, undo, and saving. The only writer of the document; panels call
 * `apply` with edits and listen. Saves each change group by itself, and keeps what is not saved in this browser.
 */
export class Session {
  readonly id: string;
  /** The branch that it is opened on. */
  readonly branch: string;
  /** The running app that the canvas shows. */
  readonly app: App;
  readonly api: ApiClient;
  /** Where knowledge bases are kept. */
  readonly knowledge: readonly KnowledgePlace[];
  /** What earlier tabs left that fits no more. */
  readonly unfit: UnfitEdits;
  readonly #options: SessionOptions;
  readonly #listeners = new Listeners<SessionEvent>();
  #document: AppDocument;
  #head: string;
  /** The document of `#head`: what both sides started from when somebody else saves first. */
  #base: AppDocument;
  #pending: readonly Edit[] = [];
  readonly #sent = new SentEdits();
  readonly #kept: KeptEdits;
  readonly #steps = new UndoStack();
  #selection: Selection = NOTHING_SELECTED;
  #openQuery: string | undefined;
  #saveState: SaveState = { status: 'saved', at: null };
  readonly #shown = new ShownVersion(() => this.#listeners.emit('preview'));
  readonly #timer = new SaveTimer(() => void this.save());
  /** What is asked of the server and goes on from its answer. */
  readonly #turns = new Turns();

  /** Opens an app, with what an earlier tab could not save put back on top. */
  static async open(id: string, options: SessionOptions): Promise<Session> {
    const { document, head } = await options.api.readApp(id, options.branch);
    const kept = await openKept(options, id);
    const session = new Session(id, { document, head: head.version, kept }, options);
    return session.#recover().then(() => session, (error: unknown) => {
      session.dispose();
      throw error;
    });
  }

  private constructor(id: string, { document, head, kept }: { readonly document: AppDocument; readonly head: string; readonly kept: KeptEdits }, options: SessionOptions) {
    this.id = id;
    this.branch = options.branch ?? MAIN_BRANCH;
    this.api = options.api;
    this.knowledge = options.knowledge ?? [];
    this.unfit = new UnfitEdits(options.storage, id);
    this.#options = options;
    [this.#document, this.#base, this.#head, this.#kept] = [document, document, head, kept];
    this.app = createDraftApp(document, options);
  }

  get document(): AppDocument {
    return this.#document;
  }

  /** The newest saved version. */
  get head(): string {
    return this.#head;
  }

  /** The name of the selected component or page, if any; of several, the one chosen last. */
  get selection(): string | undefined {
    return primaryOf(this.#selection);
  }

  /** All that is selected, in the order in which it was chosen. */
  get selected(): readonly string[] {
    return this.#selection.names;
  }

  /** The query that was asked to be shown last. */
  get openQuery(): string | undefined {
    return this.#openQuery;
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** The old version that is on the canvas in place of the draft, if any. */
  get preview(): VersionPreview | undefined {
    return this.#shown.preview;
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  /** Calls back after each such change until the disposer is called. */
  on(event: SessionEvent, listener: () => void): () => void {
    return this.#listeners.on(event, listener);
  }

  /** Says a sentence to the person. */
  notify(message: string): void {
    this.#options.host.notify?.(message, 'info');
  }

  select(name: string | undefined): void {
    this.selectAll(name === undefined ? [] : [name]);
  }

  /** Selects these and nothing else. */
  selectAll(names: readonly string[]): void {
    if (names.length === this.selected.length && names.every((name, index) => name === this.selected[index])) return;
    this.#selection = { names };
    this.#listeners.emit('selection');
  }

  /** Selects one more, or one less where it is selected. */
  toggleSelected(name: string): void {
    this.selectAll(toggled(this.#selection, name, this.#document).names);
  }

  /** Asks for a query to be shown. */
  showQuery(name: string): void {
    this.#openQuery = name;
    this.#listeners.emit('query');
  }

  /** Makes edits, all or none; gives the problem when they are refused. Those that change nothing are no step, and leave what can be redone. */
  apply(edits: readonly Edit[]): Problem | undefined {
    const result = applyEdits(this.#document, edits, KIT);
    if (result.document === undefined) return result.refused[0];
    // Who edits, edits the draft, and should see it.
    this.#shown.leave();
    if (result.inverse.length === 0) return undefined;
    this.#steps.push({ edits, inverse: result.inverse, at: this.#options.clock() });
    this.#take(result.document, edits);
    return undefined;
  }

  /** Takes the last step back; says so where somebody else has changed all that is left to take back. */
  undo(): void {
    if (this.canUndo) this.#step(this.#steps.undo(this.#document), 'taken back');
  }

  redo(): void {
    if (this.canRedo) this.#step(this.#steps.redo(this.#document), 'made again');
  }

  #step(stepped: SteppedDocument | undefined, words: string): void {
    if (stepped !== undefined) return this.#take(stepped.document, stepped.edits, steppedTo(this.#selection, stepped));
    this.notify(`That cannot be ${words}: somebody else has changed it since.`);
    this.#listeners.emit('document');
  }

  /** Saves now what is not saved yet, and then, one after the other, what tabs that are gone left; resolves when that has succeeded or failed. */
  save(): Promise<void> {
    this.#timer.stop();
    return this.#turns.take(async () => {
      do await this.#savePending();
      // What cannot be read for the moment is looked for again after the next save.
      while (await this.#recover().catch((error: unknown) => error instanceof ApiError ? false : Promise.reject(error)));
    });
  }

  /** Saves what is under way and gives the newest version, for what begins there. Rejects with an ApiError that says what was not done where it cannot be saved. */
  async saveAll(whatNot: string): Promise<string> {
    await this.save();
    return this.#savedHead(whatNot);
  }

  #savedHead(whatNot: string): string {
    if (this.#pending.length > 0) throw new ApiError(`Your last changes are not saved yet, so ${whatNot}.`, { code: 'unsaved', status: 0, ...('message' in this.#saveState ? { hint: this.#saveState.message } : {}) });
    return this.#head;
  }

  /** Tells who shows what is kept beside the app that there are others now. */
  announce(what: 'releases' | 'resources'): void {
    this.#listeners.emit(what);
  }

  /** Brings back a version, or parts of it, as a new one on top and as one step, after saving what is under way. Rejects with an ApiError. */
  restore(version: string, parts?: readonly PartPlace[]): Promise<void> {
    return this.#goBack((expected) => this.api.restore(this.id, version, { expected, ...(parts === undefined ? {} : { parts }) }, this.branch));
  }

  /** Takes back what one version changed and leaves what came later. Rejects with an ApiError, as where later changes stand on it. */
  takeBack(version: string): Promise<void> {
    return this.#goBack((expected) => this.api.takeBack(this.id, version, expected, this.branch));
  }

  #goBack(ask: (expected: string) => Promise<WithDocument<Saved>>): Promise<void> {
    return this.#turns.take(async () => {
      const { mergeDocuments, stepBetween } = await loadMerging();
      await this.#savePending();
      const { document, head } = await ask(this.#savedHead('nothing was brought back'));
      this.#shown.leave();
      // What was changed before the answer came goes on top.
      if (this.#pending.length > 0) return this.#mergeOnto(document, head.version, { isStep: true });
      const [step, at] = [stepBetween(this.#document, document), this.#options.clock()];
      this.#start(document, head.version, { document, edits: [], mergeDocuments });
      if (step.edits.length > 0) this.#steps.push({ ...step, at });
      this.#setSaveState({ status: 'saved', at });
    });
  }

  /** Puts an old version on the canvas, to look at, or the draft back. Rejects with an ApiError. */
  async look(version: string | undefined): Promise<void> {
    if (version === undefined) this.#shown.leave();
    else await this.#shown.show(() => this.api.readVersion(this.id, version));
  }

  /** Settles what somebody else changed, too: theirs where `takesTheirs` says so, mine everywhere else; then saves. Rejects with an ApiError. */
  async settle(takesTheirs: (conflict: MergeConflict) => boolean): Promise<void> {
    await this.#turns.take(async () => {
      const { diffDocuments, mergeDocuments, settleConflicts } = await loadMerging();
      const { document: theirs, head } = await this.api.readApp(this.id, this.branch);
      const settled = settleConflicts(mergeDocuments(this.#base, this.#document, theirs, KIT), takesTheirs);
      this.#start(theirs, head.version, { document: settled, edits: diffDocuments(theirs, settled, KIT), mergeDocuments });
    });
    await this.save();
  }

  /** Drops what is unsaved and goes on from what is saved, and then with what other tabs left. Rejects with an ApiError. */
  async discardAndReload(): Promise<void> {
    await this.#turns.take(async () => {
      const { document, head } = await this.api.readApp(this.id, this.branch);
      this.#start(document, head.version);
    });
    await this.save();
  }

  /** Goes on from what others have saved, with what is unsaved here on top of it. Rejects with an ApiError. */
  async follow(): Promise<void> {
    const from = this.#head;
    const { document, head } = await this.api.readApp(this.id, this.branch);
    // What was saved here meanwhile may be newer than what was read.
    const isLate = await this.#turns.take(async () => {
      if (this.#head !== from) return true;
      if (head.version !== from) await this.#mergeOnto(document, head.version);
      return false;
    });
    if (isLate) await this.follow();
  }

  /** Begins a branch at what is saved here, and moves what cannot be saved here over to it. Rejects with an ApiError, and moves nothing then. */
  branchOff(name: string): Promise<void> {
    return this.#turns.take(async () => {
      await this.#savePending();
      await leaveOnBranch(this.#options, { app: this.id, branch: name, pending: () => ({ base: this.#head, edits: this.#pending }), begin: () => this.api.createBranch(this.id, name, this.#head) });
      if (this.#pending.length === 0) return;
      this.#pending = [];
      this.#keep();
      this.#setSaveState({ status: 'saved', at: null });
    });
  }

  dispose(): void {
    this.#timer.stop();
    this.#shown.leave();
    this.#kept.record.close();
    this.app.dispose();
  }

  #take(document: AppDocument, edits: readonly Edit[], selection = renamedBy(this.#selection, edits)): void {
    this.#pending = joinEdits([...this.#pending, ...edits]);
    this.#keep();
    this.#selection = selection;
    followEdits(this.app, edits, () => this.#show(document));
    if (this.#saveState.status !== 'conflict' && this.#saveState.status !== 'closed') {
      this.#setSaveState({ status: 'unsaved' });
      this.#timer.in(SAVE_AFTER_MS);
    }
  }

  #show(document: AppDocument): void {
    this.#document = document;
    this.app.addComponents(definitions);
    this.app.update(document);
    this.#selection = keptOf(this.#selection, document);
    this.#listeners.emit('selection');
    this.#listeners.emit('document');
  }

  async #savePending(): Promise<void> {
    const edits = this.#pending;
    if (edits.length === 0) return;
    this.#sent.add(edits, this.#document);
    this.#keep();
    this.#setSaveState({ status: 'saving' });
    try {
      const { head, document } = await this.api.saveEdits(this.id, { edits, expected: this.#head }, this.branch);
      this.#base = document;
      this.#saved(head.version, edits);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (staleHead(error) === undefined) this.#failed(error);
      // What was read may be no newer than what we have, where something between keeps answers: then another try would end like this one.
      else await this.api.readApp(this.id, this.branch).then((newest) => (newest.head.version === this.#head ? Promise.reject(error) : this.#mergeOnto(newest.document, newest.head.version))).catch((failure: unknown) => this.#failed(failure));
    }
  }

  /** What may work later is tried again; everything else waits for a person. */
  #failed(error: unknown): void {
    const state = stateAfter(error);
    this.#setSaveState(state);
    if (state.status === 'offline') this.#timer.retry();
  }

  #saved(head: string, edits: readonly Edit[]): void {
    this.#head = head;
    // Edits made while this was on its way stay; joining may have replaced the last one that was sent.
    this.#pending = this.#pending.filter((edit) => !edits.includes(edit));
    this.#sent.clear();
    this.#timer.succeeded();
    this.#keep();
    this.#setSaveState(this.#pending.length === 0 ? { status: 'saved', at: this.#options.clock() } : { status: 'unsaved' });
    if (this.#pending.length > 0) this.#timer.in(SAVE_AFTER_MS);
    this.#listeners.emit('history');
  }

  /** What both changed is merged and saved, and where both changed one place a person decides. What comes as a step can be taken back, before what was edited meanwhile. */
  async #mergeOnto(theirs: AppDocument, head: string, { isStep = false } = {}): Promise<void> {
    const { diffDocuments, mergeDocuments, stepBetween } = await loadMerging();
    if (this.#pending.length === 0) return this.#start(theirs, head, { document: theirs, edits: [], mergeDocuments });
    // What an earlier save of ours has made, though its answer never came, is what we started from.
    if (this.#sent.isOurs(theirs, (sent, saved) => diffDocuments(sent, saved, KIT).length === 0)) this.#base = theirs;
    const merged = mergeDocuments(this.#base, this.#document, theirs, KIT);
    if (merged.conflicts.length > 0) return this.#setSaveState(conflictState(merged.conflicts));
    const step = isStep ? stepBetween(this.#document, merged.document) : undefined;
    this.#start(theirs, head, { document: merged.document, edits: diffDocuments(theirs, merged.document, KIT), mergeDocuments });
    if (step !== undefined && step.edits.length > 0) this.#steps.push({ ...step, at: this.#options.clock() });
    await this.#savePending();
  }

  /** Goes on from another saved version: with what is to be saved on top of it, or else with steps forgotten, as they mean nothing there. */
  #start(base: AppDocument, head: string, onTop?: OnTop): void {
    [this.#base, this.#head, this.#pending] = [base, head, onTop?.edits ?? []];
    this.#sent.clear();
    if (onTop === undefined) this.#steps.clear();
    else this.#steps.replaced(this.#document, onTop.mergeDocuments);
    this.#show(onTop?.document ?? base);
    this.#keep();
    this.#setSaveState(this.#pending.length === 0 ? { status: 'saved', at: null } : { status: 'unsaved' });
    this.#listeners.emit('history');
  }

  /** Puts back what a tab that is gone left, once nothing else is unsaved; true where there was something. Rejects with an ApiError. */
  async #recover(): Promise<boolean> {
    const left = this.#pending.length > 0 ? undefined : await this.#kept.left?.next(this);
    // What was typed meanwhile goes first; it is asked for again.
    if (left === undefined || this.#pending.length > 0) return false;
    left.take();
    [this.#base, this.#head] = [left.base, left.head];
    if (left.sent !== undefined) this.#sent.add(left.sent.edits, left.sent.document);
    this.#steps.replaced(this.#document, left.mergeDocuments);
    this.#take(left.document, left.edits);
    return true;
  }

  #keep(): void {
    this.#kept.record.keep({ base: this.#head, edits: this.#pending, sent: this.#sent.edits });
  }

  #setSaveState(state: SaveState): void {
    this.#saveState = state;
    this.#listeners.emit('save-state');
  }
}
