import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ColumnSetup } from '../../src/browser/column-setup.ts';
import type { Column } from '../model/columns.ts';

type Widths = ColumnSetup['widths'];

/** No column is made narrower, in px. */
const MIN_WIDTH = 48;

/**
 * How wide the columns of a table are, and what makes them wider.
 * @param onKeep called once a column has its new width
 */
export function useColumnWidths(
  kept: Widths,
  table: RefObject<HTMLTableElement | null>,
  columns: readonly Column[],
  onKeep: (widths: Widths) => void,
) {
  const [drawn, setDrawn] = useState<Widths | null>(null);
  /** With one column so much wider, and all others as they are now, whatever made them so. */
  const widener = (column: Column) => {
    const heads = table.current?.querySelectorAll<HTMLElement>('thead th');
    const now = columns.map((one, index) => [one, heads?.[index]?.getBoundingClientRect().width ?? MIN_WIDTH] as const);
    return (by: number): Widths => ({
      ...kept,
      ...Object.fromEntries(now.map(([one, is]) => [one, one === column ? Math.max(MIN_WIDTH, is + by) : is])),
    });
  };
  return {
    widths: drawn ?? kept,
    onWiden: (column: Column, by: number) => onKeep(widener(column)(by)),
    onDraw(column: Column, event: PointerEvent) {
      event.preventDefault(); // words would be selected
      const widen = widener(column);
      const grip = event.target as HTMLElement;
      grip.setPointerCapture(event.pointerId);
      let latest: Widths = kept;
      grip.onpointermove = ({ clientX }) => {
        latest = widen(clientX - event.clientX);
        setDrawn(latest);
      };
      grip.onlostpointercapture = () => {
        grip.onpointermove = null;
        setDrawn(null);
        onKeep(latest);
      };
    },
  };
}
