import type { Messages } from '../messages/messages.ts';
import { plural } from '../messages/plural.ts';

/** More questions than these are counted: nobody would answer them. */
const MAX_QUESTIONS = 12;

/** What to ask the portal's owner. */
export const Questions = ({
  questions,
  messages,
}: {
  readonly questions: readonly string[];
  readonly messages: Messages;
}) => {
  const more = questions.length - MAX_QUESTIONS;
  return (
    <ul class="questions">
      {questions.slice(0, MAX_QUESTIONS).map((question) => (
        <li key={question}>{question}</li>
      ))}
      {more > 0 && <li>{plural(messages, 'finding_ask_more', more)}</li>}
    </ul>
  );
};
