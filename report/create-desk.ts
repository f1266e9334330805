import { type ColumnSetup, keepColumnSetup, readColumnSetup } from '../src/browser/column-setup.ts';
import { isInPrivateWindow } from '../src/browser/is-in-private-window.ts';
import { isPrivateStore } from '../src/browser/is-private-store.ts';
import {
  deleteAudit,
  keepAudit,
  listAudits,
  readKeptFile,
  renameAudit,
  replaceKeptFile,
  type SavedAudit,
} from '../src/browser/saved-audits.ts';
import type { WatchTarget } from '../src/browser/watch.ts';
import { changeNotes } from '../src/core/export/audit/audit.ts';
import type { Notes } from '../src/core/export/notes.ts';
import type { Provenance } from '../src/core/export/provenance.ts';
import type { Watched } from '../src/core/inspection/inspect.ts';
import type { Report } from '../src/core/inspection/report.ts';
import { loadExports } from '../src/exports/load-exports.ts';
import type { Messages } from '../src/messages/messages.ts';
import { createRun } from './create-run.ts';
import { NO_SETUP } from './model/columns.ts';
import type { Desk, DeskActions } from './model/desk.ts';
import { titleOf } from './model/title-of.ts';
import { runStageOf } from './run-stage.ts';

/** What is shown, and can be saved. */
export interface Shown {
  readonly storeId: string;
  readonly report: Report;
  readonly watched: Watched;
  /** What made it; null for this extension, here. */
  readonly provenance: Provenance | null;
  readonly notes: Notes;
  /** The report's one sentence. */
  readonly answer: string;
}

/** What the desk needs of the rest of the page. */
interface Stage {
  readonly messages: Messages;
  /** Null when there is no report. */
  readonly shown: () => Shown | null;
  readonly show: (desk: Desk) => void;
  readonly say: (sentence: string) => void;
  readonly openAudit: (file: File, id: string) => Promise<void>;
  /** The portal that is watched. */
  readonly target: () => WatchTarget;
}

/** Makes what the page can do with saved audits and by a guided run. What goes wrong is said in a sentence, and changes nothing. */
export function createDesk(stage: Stage): DeskActions & {
  /** Shows the desk for the first time. */
  readonly begin: () => Promise<void>;
  readonly see: (report: Report) => void;
  /** Keeps the notes of a saved audit. @param id its own */
  readonly keepNotes: (id: string, notes: Notes) => void;
} {
  const { messages, shown, show, say, openAudit } = stage;
  const { t } = messages;
  let desk: Desk = { saved: [], comparison: null, run: null, columns: NO_SETUP };
  const put = (next: Partial<Desk>) => {
    desk = { ...desk, ...next };
    show(desk);
  };
  const refresh = async () => {
    put({}); // the page need not wait for the list
    put({ saved: await listAudits().catch(() => null) });
  };
  const begin = async () => {
    desk = { ...desk, columns: { ...NO_SETUP, ...(await readColumnSetup()) } };
    await refresh();
  };
  const setUpColumns = async (columns: ColumnSetup) => {
    put({ columns });
    await keepColumnSetup(columns);
  };
  const told = (sentence: 'save_refused' | 'desk_failed') => (error: unknown) => {
    console.warn(error);
    say(t(isFull(error) ? 'save_no_room' : sentence));
  };
  const attempt = (doing: Promise<unknown>): void => void doing.catch(told('desk_failed'));

  async function save(): Promise<void> {
    const what = shown();
    if (what === null) return;
    if (isPrivate(what)) return say(t('save_private'));
    const { report, watched, answer } = what;
    const file = await (await loadExports()).writeExport('audit', what, messages);
    const { host } = report.portal;
    await keepAudit({ id: crypto.randomUUID(), name: '', host, watchedTo: watched.now, answer }, file);
    say(t('save_done'));
    await refresh();
  }

  async function keepNotes(id: string, notes: Notes): Promise<void> {
    const file = await readKeptFile(id);
    if (file === null) return missing();
    await replaceKeptFile(id, changeNotes(file, notes));
  }

  async function open(audit: SavedAudit): Promise<void> {
    const file = await fileOf(audit);
    if (file) await openAudit(file, audit.id);
    else await missing();
  }

  /** Both reports are made again, so that one program judged both. */
  async function compare(chosen: readonly [SavedAudit, SavedAudit]): Promise<void> {
    const [before, now] = chosen[0].watchedTo <= chosen[1].watchedTo ? chosen : [chosen[1], chosen[0]];
    const exports = await loadExports();
    const reports: Report[] = [];
    for (const audit of [before, now]) {
      const file = await fileOf(audit);
      if (!file) return missing();
      const opened = await exports.openAudit(file, messages);
      if (typeof opened === 'string') return say(opened);
      reports.push(opened.report);
    }
    const [earlier, later] = reports;
    if (!earlier || !later) return;
    put({ comparison: { before, now, changes: exports.changesBetween(earlier, later, messages) } });
  }

  async function fileOf(audit: SavedAudit): Promise<File | null> {
    const text = await readKeptFile(audit.id);
    return text === null ? null : new File([text], titleOf(audit));
  }

  async function missing(): Promise<void> {
    say(t('saved_missing'));
    await refresh();
  }

  /** What is shown of a comparison goes with either of its audits. */
  async function remove({ id }: SavedAudit): Promise<void> {
    await deleteAudit(id);
    if (desk.comparison?.before.id === id || desk.comparison?.now.id === id) put({ comparison: null });
    await refresh();
  }

  const run = createRun({ ...runStageOf(stage.target), show: (next) => put({ run: next }), fail: told('desk_failed') });
  return {
    ...run,
    begin,
    keepNotes: (id, notes) => attempt(keepNotes(id, notes)),
    save: () => void save().catch(told('save_refused')),
    openSaved: (audit) => attempt(open(audit)),
    renameSaved: ({ id }, name) => attempt(renameAudit(id, name).then(refresh)),
    deleteSaved: (audit) => attempt(remove(audit)),
    setUpColumns: (columns) => attempt(setUpColumns(columns)),
    compareSaved: (chosen) => attempt(compare(chosen)),
  };
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Nothing of a private window is written to disk. */
const isPrivate = ({ storeId, report }: Shown): boolean =>
  isInPrivateWindow() || isPrivateStore(storeId) || report.cookies.some(({ cookie }) => isPrivateStore(cookie.storeId));
