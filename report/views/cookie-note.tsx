import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { Section } from '../../src/ui/section.tsx';

/** As long as a page of text. */
const MAX_LENGTH = 4000;

interface Props {
  readonly note: string;
  /** Keeps what was written; null where nothing can be. */
  readonly onNote: ((text: string) => void) | null;
  readonly messages: Messages;
}

/** The auditor's own words on a cookie. Keyed by the cookie: what is being written stays when the report comes anew. */
export const CookieNote = ({ note, onNote, messages }: Props) => {
  const { t } = messages;
  const [text, setText] = useState(note);
  useEffect(() => setText(note), [note]); // of another audit
  if (!onNote && note === '') return null;
  return (
    <Section title={t('note_title')}>
      {onNote ? (
        <>
          <textarea
            aria-label={t('note_title')}
            aria-describedby="note-kept"
            rows={3}
            maxLength={MAX_LENGTH}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onChange={({ currentTarget }) => onNote(currentTarget.value)}
          />
          <p id="note-kept" class="source">
            {t('note_kept')}
          </p>
        </>
      ) : (
        <p>
          <PageWords text={note} />
        </p>
      )}
    </Section>
  );
};
