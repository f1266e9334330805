import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is known of a saved audit without opening it. */
export interface SavedAudit {
  readonly id: string;
  /** What the user calls it; empty at first. */
  readonly name: string;
  readonly host: string;
  /** Until when the portal was watched, in ms since the Unix epoch. */
  readonly watchedTo: number;
  /** The report's one sentence, in the language that it was saved in. */
  readonly answer: string;
}

/** The only thing that the extension writes to disk, and only when the user asks for it. */
interface Schema extends DBSchema {
  audits: { readonly key: string; readonly value: SavedAudit };
  /** The audit files themselves, under the same ids: a list needs none of them. */
  files: { readonly key: string; readonly value: string };
}

/** Opens the database for one use, so that no page holds it open. It rejects where the browser keeps nothing. */
async function using<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>('saved-audits', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('audits', { keyPath: 'id' });
      fresh.createObjectStore('files');
    },
  });
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

/** All of them, the latest watch first. */
export async function listAudits(): Promise<readonly SavedAudit[]> {
  const audits = await using((db) => db.getAll('audits'));
  return audits.sort((one, other) => other.watchedTo - one.watchedTo);
}

/** Keeps an audit file, whole or not at all. */
export const keepAudit = (audit: SavedAudit, file: string): Promise<void> =>
  using(async (db) => {
    const keeping = db.transaction(['audits', 'files'], 'readwrite');
    await Promise.all([
      keeping.objectStore('audits').add(audit),
      keeping.objectStore('files').add(file, audit.id),
      keeping.done,
    ]);
  });

/** Keeps another file in the place of an audit's; nothing when another page deleted it. */
export const replaceKeptFile = (id: string, file: string): Promise<void> =>
  using(async (db) => {
    const { store, done } = db.transaction('files', 'readwrite');
    await Promise.all([(await store.getKey(id)) !== undefined && store.put(file, id), done]);
  });

/** @returns null when another page deleted it */
export const readKeptFile = (id: string): Promise<string | null> =>
  using(async (db) => (await db.get('files', id)) ?? null);

export const renameAudit = (id: string, name: string): Promise<void> =>
  using(async (db) => {
    const { store, done } = db.transaction('audits', 'readwrite');
    const audit = await store.get(id);
    await Promise.all([audit && store.put({ ...audit, name }), done]);
  });

export const deleteAudit = (id: string): Promise<void> =>
  using(async (db) => {
    const deleting = db.transaction(['audits', 'files'], 'readwrite');
    await Promise.all([
      deleting.objectStore('audits').delete(id),
      deleting.objectStore('files').delete(id),
      deleting.done,
    ]);
  });
