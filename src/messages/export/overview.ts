import type { Block } from '../../core/export/document.ts';
import type { ToldCookie } from '../../core/export/material.ts';
import type { Report } from '../../core/inspection/report.ts';
import type { Messages } from '../messages.ts';
import { showMarks } from '../page-text.ts';
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
