import type { Report } from '../../src/core/inspection/report.ts';
import { categoryText } from '../../src/messages/category.ts';
import { shortLifetimeText } from '../../src/messages/duration.ts';
import { evidenceText } from '../../src/messages/evidence.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { statedPurpose } from '../../src/messages/purpose.ts';
import { groupText } from '../../src/messages/status.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { Entry } from '../model/entries-of.ts';
import { NameWords } from './name-words.tsx';

interface Props {
  readonly entry: Entry;
  /** Of the entry; words in the text lead here. */
  readonly id: string;
  readonly report: Report;
  readonly messages: Messages;
  readonly pressed: boolean;
  /** Null where there are no words of it to show. */
  readonly onPress: (() => void) | null;
}

/** One declaration; pressed, its words are highlighted in the text. */
export const DeclarationItem = ({ entry, id, report, messages, pressed, onPress }: Props) => {
  const content =
    entry.kind === 'nameless' ? (
      <Nameless row={entry} messages={messages} />
    ) : entry.kind === 'mention' ? (
      <Mention name={entry.name} report={report} messages={messages} />
    ) : (
      <Declared entry={entry} report={report} messages={messages} />
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
  messages,
}: {
  readonly entry: Extract<Entry, { kind: 'declaration' }>;
  readonly report: Report;
  readonly messages: Messages;
}) => {
  const { t } = messages;
  const { declaration, verdict, group, severity } = entry;
  const { name, provider, lifetime, category, condition } = declaration;
  return (
    <>
      <Glyph group={group} severity={severity} />
      <span class="name">
        <PageWords text={name} />
      </span>{' '}
      <span class="lasts">
        <PageWords text={lifetime ? shortLifetimeText(lifetime, messages) : t('bar_none_stated')} />
      </span>{' '}
      <span class="line">
        {provider !== null && <PageWords text={provider} />}
        {provider !== null && category !== null && ' · '}
        {category !== null && t('report_category', categoryText(category, messages))}
      </span>{' '}
      <span class="summary">
        <PageWords text={statedPurpose(declaration, report.policy, messages)} />
      </span>{' '}
      <span class={`status ${group} ${severity ?? ''}`}>
        {verdict === 'conditional'
          ? evidenceText({ kind: 'unobserved', condition }, report, messages)
          : group === 'as-declared'
            ? t('verdict_observed')
            : groupText(group, report.policy, messages)}
      </span>
    </>
  );
};

interface MentionProps {
  readonly name: string;
  readonly report: Report;
  readonly messages: Messages;
}

const Mention = ({ name, report, messages }: MentionProps) => (
  <>
    <Glyph group="mentioned" />
    <span class="name">
      <NameWords name={name} messages={messages} />
    </span>{' '}
    <span class="summary">{messages.t('evidence_mentioned')}</span>{' '}
    <span class="status mentioned">{groupText('mentioned', report.policy, messages)}</span>
  </>
);

const Nameless = ({
  row: { provider, purpose },
  messages,
}: {
  readonly row: Extract<Entry, { kind: 'nameless' }>;
  readonly messages: Messages;
}) => (
  <>
    <span class="glyph" />
    <span class="name none">{messages.t('report_nameless')}</span>{' '}
    <span class="line">{provider !== null && <PageWords text={provider} />}</span>{' '}
    <span class="summary">
      <PageWords text={purpose ?? messages.t('purpose_none_stated')} />
    </span>
  </>
);
