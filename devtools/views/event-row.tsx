import type { Row } from '../../src/core/journal/timeline/row.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import { clock } from '../../src/messages/instant.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
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

/** One event on one line, or what stands across the table. */
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
      <>
        <NameCell name={cookieName(row.name, messages)} domain={row.domain === host ? '' : pageText(row.domain)} />
        <td class="event">{messages.t(`panel_event_${row.event}`)}</td>
        <Cell text={attributesText(row, messages)} />
        <Cell text={causeText(row.cause, host, messages)} />
        <Cell text={frameText(row.frame, host, messages)} />
      </>
    ) : (
      <Cell text={lineText(row, messages)} columns={5} />
    )}
  </tr>
);

/** A text that is cut is whole in its tooltip. */
const Cell = ({ text, columns = 1 }: { readonly text: string; readonly columns?: number }) => (
  <td title={text} colSpan={columns}>
    <bdi>{text}</bdi>
  </td>
);

/** @param domain empty where it is the portal's host */
const NameCell = ({ name, domain }: { readonly name: string; readonly domain: string }) => (
  <td title={`${name} ${domain}`}>
    <code>
      <bdi>{name}</bdi>
    </code>{' '}
    <bdi class="soft">{domain}</bdi>
  </td>
);
