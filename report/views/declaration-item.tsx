import type { Report } from '../../src/core/inspection/report.ts';
import { categoryWords } from '../../src/messages/category.ts';
import { shortLifetimeWords } from '../../src/messages/duration.ts';
import { evidenceWords } from '../../src/messages/evidence.ts';
import { statedPurpose } from '../../src/messages/purpose.ts';
import type { Words } from '../../src/messages/translate.ts';
import { statusWords } from '../../src/messages/verdict.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { Entry } from '../entries-of.ts';

interface Props {
  readonly entry: Entry;
  /** Of the entry; words in the text lead here. */
  readonly id: string;
  readonly report: Report;
  readonly words: Words;
  readonly pressed: boolean;
  /** Null where there are no words of it to show. */
  readonly onPress: (() => void) | null;
}

/** One declaration; pressed, its words are highlighted in the text. */
export const DeclarationItem = ({ entry, id, report, words, pressed, onPress }: Props) => {
  const content =
    entry.kind === 'nameless' ? (
      <Nameless row={entry} words={words} />
    ) : (
      <Declared entry={entry} report={report} words={words} />
    );
  return (
    <li id={id}>
      {onPress ? (
        <button type="button" class="declaration" aria-pressed={pressed} onClick={onPress}>
          {content}
        </button>
      ) : (
        <div class="declaration">{content}</div>
      )}
    </li>
  );
};

const Declared = ({
  entry,
  report,
  words,
}: {
  readonly entry: Extract<Entry, { kind: 'declaration' }>;
  readonly report: Report;
  readonly words: Words;
}) => {
  const { t } = words;
  const { declaration, verdict, status } = entry;
  const { name, provider, lifetime, category, condition } = declaration;
  return (
    <>
      <Glyph status={status} />
      <span class="name">
        <PageWords text={name} />
      </span>{' '}
      <span class="lasts">
        <PageWords text={lifetime ? shortLifetimeWords(lifetime, words) : t('bar_none_stated')} />
      </span>{' '}
      <span class="line">
        {provider !== null && <PageWords text={provider} />}
        {provider !== null && category !== null && ' · '}
        {category !== null && t('report_category', categoryWords(category, words))}
      </span>{' '}
      <span class="summary">
        <PageWords text={statedPurpose(declaration, report.policy, words)} />
      </span>{' '}
      <span class={`status ${status}`}>
        {verdict === 'conditional'
          ? evidenceWords({ kind: 'unobserved', condition }, report, words)
          : status === 'as-declared'
            ? t('verdict_observed')
            : statusWords(status, words)}
      </span>
    </>
  );
};

const Nameless = ({
  row: { provider, purpose },
  words,
}: {
  readonly row: Extract<Entry, { kind: 'nameless' }>;
  readonly words: Words;
}) => (
  <>
    <span class="glyph" />
    <span class="name none">{words.t('report_nameless')}</span>{' '}
    <span class="line">{provider !== null && <PageWords text={provider} />}</span>{' '}
    <span class="summary">
      <PageWords text={purpose ?? words.t('purpose_none_stated')} />
    </span>
  </>
);
