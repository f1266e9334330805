import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Quote } from '../../src/core/policy/declaration.ts';
import { documentOf } from '../../src/core/policy/document-of.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { type Entry, entriesOf, quoteOf } from '../model/entries-of.ts';
import { layOutText } from '../model/lay-out-text.ts';
import { DeclarationItem } from './declaration-item.tsx';
import { PolicyText } from './policy-text.tsx';
import { goToText, showInText } from './show-in-text.ts';

/** The entry whose words are highlighted, and where it was chosen: the other side comes into view. */
interface Chosen {
  readonly entry: number;
  readonly from: 'list' | 'text' | 'elsewhere';
}

interface Props {
  readonly report: Report;
  /** Words that are to be shown, of this document or an earlier one; null when none were asked for. */
  readonly asked: Quote | null;
  readonly messages: Messages;
}

/** What the policy declares beside its words; each leads to the other. Keyed by the document: it is laid out once. */
export const Comparison = ({ report, asked, messages }: Props) => {
  const { policy } = report;
  const { t } = messages;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const text = useRef<HTMLElement>(null);

  const entries = entriesOf(report);
  const document = documentOf(policy);
  const quoted = policy.kind === 'read';
  const places = entries.map((entry) => quoteOf(entry, policy));
  const blocks = useMemo(
    () =>
      document &&
      layOutText(
        document.text,
        places.map((place) => place ?? NOWHERE),
      ),
    [],
  );

  useEffect(() => {
    const entry = places.findIndex((place) => asked && place?.start === asked.start && place.end === asked.end);
    if (entry !== -1) setChosen({ entry, from: 'elsewhere' });
  }, [asked]);

  useEffect(() => {
    if (chosen?.from === 'list') showInText(text.current);
    else if (chosen?.from === 'elsewhere') goToText(text.current);
    else if (chosen) list.current?.querySelectorAll('button')[chosen.entry]?.focus();
  }, [chosen]);

  if (policy.kind === 'waiting') return null;
  return (
    <div class={blocks ? 'comparison' : 'comparison alone'}>
      <section class="declarations">
        <h2>{t(quoted ? 'list_policy' : 'list_standard')}</h2>
        <p class="why">{t(quoted ? 'report_pick' : 'report_standard')}</p>
        <ul ref={list}>
          {entries.map((entry, index) => (
            <DeclarationItem
              key={`${index} ${places[index]?.start}`}
              id={`declaration-${index}`}
              entry={entry}
              report={report}
              messages={messages}
              pressed={chosen?.entry === index}
              onPress={
                places[index] ? () => setChosen(chosen?.entry === index ? null : { entry: index, from: 'list' }) : null
              }
            />
          ))}
        </ul>
      </section>
      {document && blocks && (
        <section class="words">
          <h2>{t(quoted ? 'report_words' : 'report_found_words')}</h2>
          {!quoted && <p>{t('report_unrecognised')}</p>}
          <PolicyText
            region={text}
            label={t(quoted ? 'report_words' : 'report_found_words')}
            language={document.language}
            blocks={blocks}
            chosen={chosen?.entry ?? null}
            onChoose={(entry) => setChosen({ entry, from: 'text' })}
          />
        </section>
      )}
      <p role="status" class="unseen">
        {chosen && highlightedText(entries[chosen.entry], messages)}
      </p>
    </div>
  );
};

/** Covers no text. */
const NOWHERE = { start: 0, end: 0 };

function highlightedText(entry: Entry | undefined, messages: Messages): string {
  const name = entry?.kind === 'declaration' ? entry.declaration.name : entry?.kind === 'mention' ? entry.name : null;
  return name === null
    ? messages.t('report_highlighted_nameless')
    : messages.t('report_highlighted', cookieName(name, messages));
}
