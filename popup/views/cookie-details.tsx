import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { LifetimeBar } from '../../src/ui/lifetime-bar.tsx';
import { attributeWords } from '../../src/words/attribute.ts';
import { evidenceWords } from '../../src/words/evidence.ts';
import { setterWords } from '../../src/words/setter.ts';
import type { Words } from '../../src/words/translate.ts';
import { AttributeList } from './attribute-list.tsx';
import { Purposes } from './purposes.tsx';
import { Quote } from './quote.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly words: Words;
}

/** All that is known of one cookie, what differs first. */
export const CookieDetails = ({ reported, report, words }: Props) => {
  const { t } = words;
  const { verdict, lifetime, olderThanWatch, purposes, cookie, findings } = reported;
  const declaration = 'declaration' in verdict ? verdict.declaration : null;
  return (
    <>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map(({ evidence }) => (
            <li key={evidence.kind}>{evidenceWords(evidence, report, words)}</li>
          ))}
        </ul>
      )}
      <Section title={t('detail_purpose')}>
        <Purposes purposes={purposes} report={report} words={words} />
      </Section>
      {declaration && <Quote declaration={declaration} policy={report.policy} words={words} />}
      <Section title={t('detail_lifetime')}>
        <LifetimeBar
          actual={lifetime}
          stated={declaration ? declaration.lifetime : undefined}
          outlives={verdict.kind === 'differs'}
          remaining={olderThanWatch}
          words={words}
        />
      </Section>
      <Section title={t('detail_setter')}>
        {setterWords(reported, report, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
      <Section title={t('detail_attributes')}>
        <AttributeList attributes={attributeWords(cookie, words)} />
      </Section>
    </>
  );
};
