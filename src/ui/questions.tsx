import { plural } from '../messages/plural.ts';
import type { Words } from '../messages/translate.ts';

/** More questions than these are counted: nobody would answer them. */
const MOST = 12;

/** What to ask the portal's owner. */
export const Questions = ({ questions, words }: { readonly questions: readonly string[]; readonly words: Words }) => {
  const more = questions.length - MOST;
  return (
    <ul class="questions">
      {questions.slice(0, MOST).map((question) => (
        <li key={question}>{question}</li>
      ))}
      {more > 0 && <li>{plural(words, 'finding_ask_more', more)}</li>}
    </ul>
  );
};
