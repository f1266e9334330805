import type { DeferredViews } from '../model/deferred-parts.ts';
import { ChooseDocument } from './choose-document.tsx';
import { Comparison } from './comparison.tsx';
import { CookieList } from './cookie-list.tsx';
import { GuidedRun } from './guided-run.tsx';
import { SavedAudits } from './saved-audits.tsx';
import { StoredItems } from './stored-items.tsx';
import { TriedCookies } from './tried-cookies.tsx';

/** The views that are loaded after the first sight of a report. */
export const deferredViews: DeferredViews = {
  ChooseDocument,
  Comparison,
  CookieList,
  GuidedRun,
  SavedAudits,
  StoredItems,
  TriedCookies,
};
