import { render } from 'preact';
import { askForLinkedPolicy } from '../src/browser/ask-for-linked-policy.ts';
import { browser } from '../src/browser/browser.ts';
import { browserMessages } from '../src/browser/browser-messages.ts';
import { followWatch } from '../src/browser/follow-watch.ts';
import { loadParts } from '../src/browser/load-parts.ts';
import { loadReport } from '../src/browser/load-report.ts';
import { ask } from '../src/browser/message.ts';
import { openPages } from '../src/browser/open-pages.ts';
import { portalAt } from '../src/browser/portal-at.ts';
import { provenance } from '../src/browser/provenance.ts';
import { readWatches, type WatchTarget, watchId } from '../src/browser/watch.ts';
import type { Cookie } from '../src/core/cookie/cookie.ts';
import type { FormatId } from '../src/core/export/formats.ts';
import { type Notes, withNote } from '../src/core/export/notes.ts';
import { loadExports } from '../src/exports/load-exports.ts';
import { isMeantAsAudit } from '../src/exports/opened-audit.ts';
import { withAbsoluteTimes } from '../src/messages/absolute-times.ts';
import { answer } from '../src/messages/answer.ts';
import { readFileInThread } from '../src/policy-reader/read-file-in-thread.ts';
import type { createDesk, Shown } from './create-desk.ts';
import type { Deferred } from './model/deferred-parts.ts';
import type { Choice, ReportActions, ReportState } from './model/state.ts';
import { ReportPage } from './views/report-page.tsx';

const messages = withAbsoluteTimes(browserMessages());

/** The portal that this page is about. Neither its address nor its title names it: a history keeps both. */
let target: WatchTarget;

let state: ReportState = { kind: 'loading' };
let choice: Choice | null = null;

/** The notes on what is watched: of this page, until they are saved. */
let ownNotes: Notes = {};

/** What was shown before an audit. */
let before: ReportState = { kind: 'gone', host: null };

/** The views that are loaded after the report was painted, and what they show. */
let deferred: Deferred | null = null;

function show(next: ReportState): void {
  state = next;
  void tellPrinter().catch(console.warn);
  render(<ReportPage state={state} deferred={deferred} actions={actions} messages={messages} />, document.body);
}

/** What can be done with saved audits and by a guided run; null until that is loaded. */
let desk: ReturnType<typeof createDesk> | null = null;

/** Loads what is below the first sight of a report, and shows it. */
async function showDesk(): Promise<void> {
  const loadedLater = await import('./deferred.ts');
  const made = loadedLater.createDesk({
    messages,
    shown,
    say: (sentence) => say({ kind: 'said', sentence }),
    openAudit,
    target: () => target,
    show(next) {
      deferred = { ...loadedLater.deferredViews, desk: next, actions: made };
      show(state);
    },
  });
  desk = made;
  await made.begin();
}

function say(next: Choice | null): void {
  choice = next;
  if (state.kind === 'report' || state.kind === 'gone') show({ ...state, choice });
}

const actions: ReportActions = {
  chooseFile: (files) => void chooseFile(files).catch(fail),
  closeAudit: () => void closeAudit().catch(fail),
  note,
  exportAs: (format) => void exportAs(format).catch(exportFailed),
  choosePage: (tabId) => void choosePage(tabId).catch(fail),
  dismiss: () => say(null),
  askForLinkedPolicy: (address) => void askForLinkedPolicy(target, address).catch(fail),
  readAgain: () => void readAgain().catch(fail),
};

async function main(): Promise<void> {
  const root = document.documentElement;
  root.lang = messages.locale;
  const asked = await askedTarget();
  if (asked) {
    target = asked;
    await followWatch(target, paint, fail);
  } else show({ kind: 'gone', host: null });
  await showDesk();
  goToPart();
  if (!asked) return;
  window.addEventListener('focus', () => void paint().catch(fail)); // other pages may be open by now
  const [page] = await openPages(target);
  // The worker may have died while it read the policy. When it fails, the report stays: what it would add is missing, not wrong.
  if (page) await ask({ kind: 'watch', tabId: page.tabId }).catch(console.warn);
}

const ours = provenance();

/** What stands at the foot of a printed page: what saw the cookies. */
async function tellPrinter(): Promise<void> {
  const { tool, browser: by } = shown()?.provenance ?? (await ours);
  const text = `${tool.name} ${tool.version} · ${by.name} ${by.version}`;
  document.documentElement.style.setProperty('--printed-with', JSON.stringify(text)); // a string of CSS too
}

/** The portal that this page was opened for; null when its watch has ended since. */
async function askedTarget(): Promise<WatchTarget | null> {
  const key = location.search.slice(1);
  const keys = Object.keys(await browser.storage.session.get(null));
  const [, storeId, host] = keys.find((one) => one.startsWith('page/') && one.endsWith(`/${key}`))?.split('/') ?? [];
  return storeId === undefined || host === undefined ? null : { storeId, host };
}

async function paint(): Promise<void> {
  if (state.kind === 'report' && state.audit !== null) return; // an audit stays until it is closed
  await paintWatch();
}

async function paintWatch(): Promise<void> {
  const { [watchId(target)]: watch } = await readWatches();
  const portal = watch && (await portalAt(new URL(watch.origin)));
  if (!portal) {
    // A guided run begins the watch anew.
    if (deferred?.desk.run?.kind !== 'running') show({ kind: 'gone', host: target.host });
    return;
  }
  const [made, pages] = await Promise.all([loadReport(portal, target.storeId, loadParts()), openPages(target)]);
  const { report, watched } = made;
  show({ kind: 'report', report, watched, target, openPages: pages, choice, audit: null, notes: ownNotes });
  desk?.see(report);
}

async function chooseFile([file, ...more]: readonly File[]): Promise<void> {
  if (!file || choice?.kind === 'reading') return; // one file at a time
  const { name } = file;
  if (more.length > 0) return say({ kind: 'file-failed', file: name, failure: { kind: 'several' } });
  if (state.kind !== 'report' || state.audit !== null || isMeantAsAudit(file)) return openAudit(file);
  say({ kind: 'reading', file: name });
  const read = await readFileInThread('file-thread.js', file);
  if (!read.ok) return say({ kind: 'file-failed', file: name, failure: read.failure });
  const done = await ask({ kind: 'choose-file', target, name, text: read.text, format: read.format });
  if (!done) return say({ kind: 'file-failed', file: name, failure: { kind: 'too-long' } });
  await showNew(read.cut && { kind: 'file-cut', file: name, cut: read.cut });
}

/**
 * Shows the report of an audit file: nothing of it is watched, and nothing is stored.
 * @param savedAs the id under which this browser keeps it, if it does
 */
async function openAudit(file: File, savedAs?: string): Promise<void> {
  if (deferred?.desk.run?.kind === 'running') desk?.stopRun(); // it follows what is watched
  say({ kind: 'reading', file: file.name });
  const exports = await loadExports();
  const opened = await exports.openAudit(file, messages);
  if (typeof opened === 'string') return say({ kind: 'said', sentence: opened });
  choice = null;
  if (state.kind !== 'report' || state.audit === null) before = state;
  const { host } = opened.report.portal;
  const { report, notes } = opened;
  const audit = { ...opened.audit, ...(savedAs !== undefined && { savedAs }) };
  const { watched } = audit;
  show({ kind: 'report', report, watched, audit, notes, target: { storeId: '', host }, openPages: [], choice });
  window.scrollTo(0, 0);
}

async function closeAudit(): Promise<void> {
  choice = null;
  if (before.kind === 'gone') show({ ...before, choice });
  else await paintWatch();
}

/** What is shown, and what that was made of: the watch, or the audit that was opened. */
function shown(): Shown | null {
  if (state.kind !== 'report') return null;
  const { audit, report, watched, notes, target: of } = state;
  return {
    storeId: of.storeId,
    report,
    watched,
    notes,
    provenance: audit?.provenance ?? null,
    answer: answer(report, messages),
  };
}

function note(cookie: Cookie, text: string): void {
  if (state.kind !== 'report') return;
  const notes = withNote(state.notes, cookie, text);
  if (state.audit === null) ownNotes = notes;
  else if (state.audit.savedAs !== undefined) desk?.keepNotes(state.audit.savedAs, notes);
  show({ ...state, notes });
}

async function exportAs(format: FormatId): Promise<void> {
  const what = shown();
  if (what) await (await loadExports()).saveExport(format, what, messages);
}

function exportFailed(error: unknown): void {
  console.warn(error);
  say({ kind: 'said', sentence: messages.t('export_failed') });
}

async function choosePage(tabId: number): Promise<void> {
  if (await ask({ kind: 'choose-page', target, tabId })) await showNew(null);
  else say({ kind: 'page-failed' });
}

async function readAgain(): Promise<void> {
  await ask({ kind: 'read-again', target });
  await showNew(null);
}

/** Shows the comparison with another document, from its top. */
async function showNew(next: Choice | null): Promise<void> {
  choice = next;
  await paint();
  window.scrollTo(0, 0);
}

/** Goes to the part that the address names. The browser looked for it before it was there, and turns to its tab. */
function goToPart(): void {
  const part = document.getElementById(location.hash.slice(1));
  if (part instanceof HTMLDetailsElement) part.open = true;
  else if (part) location.replace(location.hash);
  const stop = part?.matches('button') ? part : part?.querySelector<HTMLElement>('input, summary');
  stop?.focus({ preventScroll: true });
}

function fail(error: unknown): void {
  choice = null;
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

show(state);
main().catch(fail);
