import { setCookieText } from '../core/cookie/set-cookie-text.ts';
import type { ReportedCookie } from '../core/inspection/report.ts';
import { attributeRows } from '../messages/attribute.ts';
import type { Messages } from '../messages/messages.ts';
import { CopyButton } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import { PageWords } from './page-words.tsx';

/** A cookie's attributes, each with its meaning, and the line that would set them; behind a title, since few need them. */
export const Technical = ({
  reported,
  messages,
}: {
  readonly reported: ReportedCookie;
  readonly messages: Messages;
}) => {
  const line = setCookieText(reported.cookie, reported.olderThanWatch ? null : reported.lifetime);
  return (
    <Disclosure title={messages.t('detail_attributes')}>
      <dl class="attributes">
        {attributeRows(reported, messages).map(({ name, value, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <PageWords text={value} /> <span class="source">{meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="label">{messages.t('detail_line')}</p>
      <p class="set-cookie">
        <code>
          <PageWords text={line} />
        </code>{' '}
        <CopyButton key={line} text={line} messages={messages} />
      </p>
    </Disclosure>
  );
};
