import { useMemo } from 'preact/hooks';
import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import { cellText, statedLifetimeText } from '../model/cell-text.ts';
import type { Column } from '../model/columns.ts';
import { NameWords } from './name-words.tsx';

interface Props {
  readonly reported: ReportedCookie;
  /** Counted from 0, without the head. */
  readonly index: number;
  readonly isActive: boolean;
  readonly columns: readonly Column[];
  readonly report: Report;
  readonly onSelect: (reported: ReportedCookie) => void;
  readonly messages: Messages;
}

/** The id of a row in the document. */
export const idOfRow = (index: number): string => `cookie-${index}`;

/** One cookie on one line. A text that is cut is whole in its tooltip. */
export const CookieRow = ({ reported, index, isActive, columns, report, onSelect, messages }: Props) => {
  const cells = useMemo(
    () =>
      columns.map((column) => (
        <Cell key={column} column={column} reported={reported} report={report} messages={messages} />
      )),
    [reported, report, columns.join()],
  );
  return (
    <tr
      id={idOfRow(index)}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      class={reported.removedAt === null ? undefined : 'removed'}
      onClick={() => onSelect(reported)}
    >
      {cells}
    </tr>
  );
};

interface CellProps {
  readonly column: Column;
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly messages: Messages;
}

function Cell({ column, reported, report, messages }: CellProps) {
  const { status, verdict } = reported;
  const text = cellText(column, reported, report, messages);
  if (column === 'name') {
    return (
      <th scope="row" title={text}>
        {status ? <Glyph {...status} /> : <span class="glyph" />}
        <span class="name">
          <NameWords name={reported.cookie.name} messages={messages} />
        </span>
      </th>
    );
  }
  if (column === 'lifetime') {
    const stated = statedLifetimeText(reported, messages);
    const differs = verdict.kind === 'differs' ? `stated ${status?.severity ?? ''}` : 'stated';
    return (
      <td title={[text, stated ?? []].flat().join(' · ')}>
        {text} {stated !== null && <span class={differs}>{stated}</span>}
      </td>
    );
  }
  return (
    <td title={text} class={column === 'status' ? `status ${status?.severity ?? ''}` : undefined}>
      <bdi>{text}</bdi>
    </td>
  );
}
