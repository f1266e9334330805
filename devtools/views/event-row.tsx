import type { CookieRow, Row } from '../../src/core/journal/timeline/row.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import { clock } from '../../src/messages/instant.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { attributesText } from '../model/attributes-text.ts';
import { causeText, frameText, lineText, sinceText } from '../model/row-text.ts';

interface Props {
  readonly row: Row;
  /** Counted from 0, without the head. */
  readonly index: number;
  readonly isActive: boolean;
  /** The portal's. */
  readonly host: string;
  readonly onChoose: () => void;
  readonly messages: Messages;
}

/** The id of a row in the document. */
export const idOf = (index: number): string => `row-${index}`;

/** One event on one line, or what stands across the table. A text that is cut is whole in its tooltip. */
export const EventRow = ({ row, index, isActive, host, onChoose, messages }: Props) => (
  <tr
    id={idOf(index)}
    aria-rowindex={index + 2}
    aria-selected={isActive}
    class={row.kind === 'cookie' ? row.event : `across ${row.kind}`}
    onClick={onChoose}
  >
    <td class="time" title={clock(row.at)}>
      {sinceText(row)}
    </td>
    {row.kind === 'cookie' ? (
      <CookieCells row={row} host={host} messages={messages} />
    ) : (
      <td colSpan={5} title={lineText(row, messages)}>
        <PageWords text={lineText(row, messages)} />
      </td>
    )}
  </tr>
);

const CookieCells = ({
  row,
  host,
  messages,
}: Omit<Props, 'row' | 'index' | 'isActive' | 'onChoose'> & { readonly row: CookieRow }) => {
  const attributes = attributesText(row, messages);
  const cause = causeText(row.cause, host, messages);
  const frame = frameText(row.frame, host, messages);
  const name = cookieName(row.name, messages);
  return (
    <>
      <td title={`${name} ${pageText(row.domain)}`}>
        <code>
          <PageWords text={name} />
        </code>{' '}
        {row.domain !== host && (
          <span class="soft">
            <PageWords text={pageText(row.domain)} />
          </span>
        )}
      </td>
      <td class="event">{messages.t(`panel_event_${row.event}`)}</td>
      <td title={attributes}>
        <PageWords text={attributes} />
      </td>
      <td title={cause}>
        <PageWords text={cause} />
      </td>
      <td title={frame}>
        <PageWords text={frame} />
      </td>
    </>
  );
};
