import type { ReportedDeclaration, Verdict } from '../core/inspection/report.ts';
import type { MessageKey, Words } from './translate.ts';

/** What a row or a filter is about: a cookie's verdict, or a declaration without its cookie. */
export type Status =
  | Exclude<Verdict['kind'], 'unjudged'>
  | Exclude<ReportedDeclaration['verdict'], 'observed' | 'conditional'>;

const WORDS = {
  undeclared: 'verdict_undeclared',
  differs: 'verdict_differs',
  'as-declared': 'verdict_as_declared',
  unobserved: 'verdict_unobserved',
} as const satisfies Record<Status, MessageKey>;

/** The verdict in one or two words. */
export const statusWords = (status: Status, words: Words): string => words.t(WORDS[status]);
