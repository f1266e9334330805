import type { Entry } from '../layout/entry.ts';
import { remember } from '../words/remember.ts';
import { saysCookie } from './category.ts';

const STORAGE =
  /\b(?:local|session)[\s_-]?storage\b|\bindexed\s?db\b|\b(?:lokal(?:e[rn]?)? speicher|stockage local|almacenamiento local|archiviazione locale|lokale? opslag|web ?storage)\b/i;
const KEY = /^\s*["'`]?(?:local|session)storage\b/i;

export const isStorageWord = (text: string): boolean => STORAGE.test(text);

/** Words for the browser's storage, and not for cookies beside it. */
const saysStorageAlone = remember((text) => STORAGE.test(text) && !saysCookie(text));

/** True for an entry that is kept in the browser's storage and not in a cookie: its name is a key. */
export function isStorage({ cells, headings }: Entry): boolean {
  if (KEY.test(cells.name?.text ?? '')) return true;
  const said = [cells.category, cells.other, cells.lifetime, cells.provider].some(
    (cell) => cell !== undefined && saysStorageAlone(cell.text),
  );
  return said || headings.slice(0, 2).some(saysStorageAlone);
}
