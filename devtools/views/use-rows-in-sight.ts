import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../src/core/journal/timeline/row.ts';

/** In px, as the stylesheet has it. */
export const ROW_HEIGHT = 24;
/** How many rows are there above and below those in sight. */
const MARGIN = 12;
/** The height that is assumed until it is measured, in px. */
const ASSUMED_HEIGHT = 600;

interface InSight {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The first row that is to be there, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Tells which rows are in sight. It stays at the newest while it is there, and keeps the active row in sight. */
export function useRowsInSight(rows: readonly Row[], active: number): InSight {
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [{ top, height }, setPlace] = useState({ top: 0, height: ASSUMED_HEIGHT });

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } = current;
      isAtEnd.current = scrollTop + clientHeight >= scrollHeight - ROW_HEIGHT;
      setPlace((known) =>
        known.top === scrollTop && known.height === clientHeight ? known : { top: scrollTop, height: clientHeight },
      );
    };
    const resized = new ResizeObserver(() => {
      if (isAtEnd.current) current.scrollTop = current.scrollHeight;
      look();
    });
    resized.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);

  useLayoutEffect(() => {
    const { current } = scroller;
    if (current && isAtEnd.current) current.scrollTop = current.scrollHeight;
  }, [rows.length]);

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current || active === -1) return;
    const above = active * ROW_HEIGHT; // the head of the table stays in sight above it
    const below = above + 2 * ROW_HEIGHT;
    if (above < current.scrollTop) current.scrollTop = above;
    else if (below > current.scrollTop + current.clientHeight) current.scrollTop = below - current.clientHeight;
  }, [active]);

  const first = Math.min(Math.floor(top / ROW_HEIGHT), rows.length);
  const from = Math.max(0, first - MARGIN);
  const to = Math.min(rows.length, first + Math.ceil(height / ROW_HEIGHT) + MARGIN);
  return { scroller, from, to };
}
