import type { Block } from '../../core/export/document.ts';
import type { ToldCookie } from '../../core/export/material.ts';
import type { Report } from '../../core/inspection/report.ts';
import type { Messages } from '../messages.ts';
import { showMarks } from '../page-text.ts';
import { phaseText, shownPhases } from '../phase.ts';
import { nameWords, statusWords } from './cookie-blocks.ts';

/** The cookies as a table: what was stated, and what is. */
export const overview = (report: Report, cookies: readonly ToldCookie[], messages: Messages): Block => ({
  kind: 'table',
  columns: [
    messages.t('doc_cookie'),
    messages.t('doc_status'),
    messages.t('bar_stated'),
    messages.t('bar_actual'),
    'Domain',
  ],
  rows: cookies.map(({ reported, statedLifetime, lifetime }) => [
    nameWords(reported, messages),
    statusWords(reported, report, messages),
    statedLifetime,
    lifetime,
    { text: showMarks(reported.cookie.domain), code: true },
  ]),
});

/** In which phases of the choice each cookie was there; nothing where no phase is known. */
export function phasesOf({ phases }: Report, cookies: readonly ToldCookie[], messages: Messages): readonly Block[] {
  if (phases === null) return [];
  const shown = shownPhases(phases).filter(({ count }) => count !== null);
  const table: Block = {
    kind: 'table',
    columns: [messages.t('doc_cookie'), ...shown.map(({ phase, count }) => `${phaseText(phase, messages)} (${count})`)],
    rows: cookies.map(({ reported }) => [
      nameWords(reported, messages),
      ...shown.map(({ phase }) => (reported.phases.includes(phase) ? '\u2713' : '\u2013')),
    ]),
  };
  const title: Block = { kind: 'heading', level: 2, words: [messages.t('phases_title')] };
  return [{ kind: 'group', blocks: [title, table] }];
}
