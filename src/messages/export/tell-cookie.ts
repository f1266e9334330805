import type { ToldCookie } from '../../core/export/material.ts';
import type { KnownPurpose, Purpose, Report, ReportedCookie } from '../../core/inspection/report.ts';
import { categoryText } from '../category.ts';
import { evidenceText } from '../evidence.ts';
import { guessText } from '../guess.ts';
import { cappedLifetimeText, statedText } from '../lifetime.ts';
import type { Messages } from '../messages.ts';
import { showMarks } from '../page-text.ts';
import { purposeText } from '../purpose.ts';
import { purposeSource } from '../purpose-source.ts';
import { setterSentences } from '../setter.ts';

/** What is said of one cookie, for a row of a table. What only the catalogue supposes is marked by the purpose's source. */
export function tellCookie(reported: ReportedCookie, report: Report, messages: Messages): ToldCookie {
  const { purposes, findings, lifetime, verdict } = reported;
  const declaration = 'declaration' in verdict ? verdict.declaration : null;
  const known = purposes.find(isKnown) ?? null;
  const category = declaration?.category ?? known?.category ?? null;
  return {
    reported,
    purpose: purposes.map((one) => purposeWithSource(one, reported, messages)).join(' '),
    provider: showMarks(declaration?.provider ?? known?.provider ?? ''),
    category: category === null ? '' : categoryText(category, messages),
    statedLifetime: declaration?.lifetime ? showMarks(statedText(declaration.lifetime, messages)) : '',
    lifetime: cappedLifetimeText(lifetime, messages),
    setters: setterSentences(reported, report, messages),
    findings: findings.map(({ evidence }) => evidenceText(evidence, report, messages)),
  };
}

export const isKnown = (purpose: Purpose): purpose is KnownPurpose => purpose.kind === 'catalogue';

/** What it is for, and who says so. */
export function purposeWithSource(purpose: Purpose, reported: ReportedCookie, messages: Messages): string {
  const text = purpose.kind === 'guess' ? guessText(purpose, reported, messages) : purposeText(purpose, messages);
  return `${showMarks(text)} (${purposeSource(purpose, messages)})`;
}
