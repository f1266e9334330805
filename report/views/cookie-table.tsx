import type { RefObject } from 'preact';
import type { ColumnSetup } from '../../src/browser/column-setup.ts';
import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { targetOf } from '../../src/ui/move-among-rows.ts';
import { columnTitle } from '../model/cell-text.ts';
import { type Column, sumOf, widthOf } from '../model/columns.ts';
import type { Sort } from '../model/cookie-filter.ts';
import { CookieRow, idOfRow } from './cookie-row.tsx';

/** In px, as the stylesheet has it. */
export const ROW_HEIGHT = 40;

interface Props {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly rows: readonly ReportedCookie[];
  /** The rows that are drawn: from the first, before the second. */
  readonly span: readonly [from: number, to: number];
  readonly columns: readonly Column[];
  /** Which row is selected; −1 for none. */
  readonly active: number;
  readonly sort: Sort;
  readonly report: Report;
  readonly onSelect: (reported: ReportedCookie) => void;
  /** Goes on to the details of the row that is selected. */
  readonly onOpen: () => void;
  readonly onSort: (sort: Sort) => void;
  /** As the reader made them. */
  readonly widths: ColumnSetup['widths'];
  /** Makes a column so many px wider, or narrower. */
  readonly onWiden: (column: Column, by: number) => void;
  /** Makes it as wide as the pointer draws it. */
  readonly onDraw: (column: Column, event: PointerEvent) => void;
  readonly messages: Messages;
}

/**
 * The cookies, a row each. Only the rows in sight are there, so that thousands cost what a screenful does. The table
 * keeps the focus and points at its active row, which so may be scrolled out of sight and gone.
 */
export const CookieTable = ({ table, rows, span, columns, active, sort, report, widths, messages, ...on }: Props) => {
  const [from, to] = span;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return; // a button of the head has keys of its own
    const target = rows[targetOf(event.key, active, rows.length) ?? -1];
    if (target) on.onSelect(target);
    else if (event.key === 'Enter' || event.key === ' ') on.onOpen();
    else return;
    event.preventDefault(); // the page would scroll
  };
  return (
    <table
      ref={table}
      class="cookie-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen by keys
      role="grid"
      tabIndex={0}
      aria-label={messages.t('list_cookies')}
      aria-describedby="table-keys"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={active >= from && active < to ? idOfRow(active) : undefined}
      style={{
        marginBlock: `${from * ROW_HEIGHT}px ${(rows.length - to) * ROW_HEIGHT}px`,
        // Else a column that is made wider would take from the others.
        [Object.keys(widths).length > 0 ? 'inlineSize' : 'minInlineSize']: `${sumOf(columns, widths)}px`,
      }}
      onKeyDown={onKeyDown}
    >
      <colgroup>
        {columns.map((column) => (
          <col key={column} style={{ inlineSize: `${widthOf(column, widths)}px` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <Head key={column} column={column} sort={sort} messages={messages} {...on} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(from, to).map((reported, index) => (
          <CookieRow
            key={reported.key}
            reported={reported}
            index={from + index}
            isActive={from + index === active}
            columns={columns}
            report={report}
            onSelect={on.onSelect}
            messages={messages}
          />
        ))}
      </tbody>
    </table>
  );
};

type HeadProps = Pick<Props, 'sort' | 'onSort' | 'onWiden' | 'onDraw' | 'messages'> & { readonly column: Column };

/** By how much a key makes a column wider, in px. */
const STEP = 16;

/** The title of a column. It sorts by that column; pressed again, the other way round. At its edge the column is made wider. */
const Head = ({ column, sort: { by, isDown }, onSort, onWiden, onDraw, messages }: HeadProps) => {
  const title = columnTitle(column, messages);
  const isSorted = by === column;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (!event.shiftKey || step === 0) return;
    event.preventDefault(); // the table would scroll
    onWiden(column, step);
  };
  return (
    <th scope="col" aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        title={title}
        onClick={() => onSort({ by: column, isDown: isSorted && !isDown })}
        onKeyDown={onKeyDown}
      >
        {title}
      </button>
      <span class="grip" aria-hidden="true" onPointerDown={(event) => onDraw(column, event)} />
    </th>
  );
};
