import type { ReportedDeclaration, Verdict } from '../core/inspection/report.ts';
import { keyed } from './keyed.ts';
import type { Messages } from './messages.ts';

/** What a row or a filter is about: a cookie's verdict, or a declaration without its cookie. */
export type Status =
  | Exclude<Verdict['kind'], 'unjudged'>
  | Exclude<ReportedDeclaration['verdict'], 'observed' | 'conditional'>;

/** The verdict in one or two words. */
export const statusText = (status: Status, messages: Messages): string => messages.t(`verdict_${keyed(status)}`);
