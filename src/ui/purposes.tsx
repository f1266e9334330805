import type { KnownPurpose, Purpose, Report, ReportedCookie } from '../core/inspection/report.ts';
import { guessWords } from '../messages/guess.ts';
import { purposeText } from '../messages/purpose.ts';
import { purposeSource } from '../messages/purpose-source.ts';
import type { Words } from '../messages/translate.ts';
import { withoutWords } from '../messages/without.ts';
import { PageWords } from './page-words.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly words: Words;
}

/** What the cookie is for, each explanation with who gives it, and what a visitor would miss without it. */
export const Purposes = ({ reported, report: { policy }, words }: Props) => {
  const { purposes, verdict } = reported;
  const stated = 'declaration' in verdict ? verdict.declaration.category : null;
  const language = policy.kind === 'read' ? policy.language : null;
  return (
    <>
      {purposes.map((purpose) => (
        <div key={purpose.kind} class={`purpose ${purpose.kind}`}>
          <p lang={(purpose.kind === 'policy' && language) || undefined}>
            {purpose.kind === 'guess' ? (
              guessWords(purpose, reported, words)
            ) : (
              <PageWords text={purposeText(purpose, words)} />
            )}
          </p>
          <p class="source">{purposeSource(purpose, words)}</p>
        </div>
      ))}
      <p>{withoutWords(purposes.find(isKnown) ?? null, stated, words)}</p>
    </>
  );
};

const isKnown = (purpose: Purpose): purpose is KnownPurpose => purpose.kind === 'catalogue';
