import type { KnownPurpose, Purpose, Report, ReportedCookie } from '../core/inspection/report.ts';
import { withoutText } from '../messages/consequences.ts';
import { guessText } from '../messages/guess.ts';
import type { Messages } from '../messages/messages.ts';
import { purposeText } from '../messages/purpose.ts';
import { purposeSource } from '../messages/purpose-source.ts';
import { PageWords } from './page-words.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly messages: Messages;
}

/** What the cookie is for, each explanation with who gives it, and what a visitor would miss without it. */
export const Purposes = ({ reported, report: { policy }, messages }: Props) => {
  const { purposes, verdict } = reported;
  const stated = 'declaration' in verdict ? verdict.declaration.category : null;
  const language = policy.kind === 'read' ? policy.language : null;
  return (
    <>
      {purposes.map((purpose) => (
        <div key={purpose.kind} class={`purpose ${purpose.kind}`}>
          <p lang={(purpose.kind === 'policy' && language) || undefined}>
            {purpose.kind === 'guess' ? (
              guessText(purpose, reported, messages)
            ) : (
              <PageWords text={purposeText(purpose, messages)} />
            )}
          </p>
          <p class="source">{purposeSource(purpose, messages)}</p>
        </div>
      ))}
      <p>{withoutText(purposes.find(isKnown) ?? null, stated, messages)}</p>
    </>
  );
};

const isKnown = (purpose: Purpose): purpose is KnownPurpose => purpose.kind === 'catalogue';
