import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How many rows are there above and below those in sight. */
const MARGIN = 12;
/** The height that is assumed until it is measured, in px. */
const ASSUMED_HEIGHT = 600;

interface Rows {
  readonly count: number;
  /** The row that is to be in sight; −1 when there is none. */
  readonly active: number;
  /** In px, as the stylesheet has it; the head of the table is as high. */
  readonly rowHeight: number;
  /** Whether it stays at the last row while that is in sight. */
  readonly followsEnd: boolean;
}

interface InSight {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The first row that is to be there, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** How wide the sight is, in px; 0 until it is measured. */
  readonly width: number;
}

/** Tells which rows of a table are in sight, and keeps the active one there. */
export function useRowsInSight({ count, active, rowHeight, followsEnd }: Rows): InSight {
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(followsEnd);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(ASSUMED_HEIGHT);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } = current;
      isAtEnd.current = followsEnd && scrollTop + clientHeight >= scrollHeight - rowHeight;
      setTop(scrollTop);
      setHeight(clientHeight);
      setWidth(current.clientWidth);
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
  }, [count]);

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current || active === -1) return;
    const above = active * rowHeight; // the head of the table stays in sight above it
    const below = above + 2 * rowHeight;
    if (above < current.scrollTop) current.scrollTop = above;
    else if (below > current.scrollTop + current.clientHeight) current.scrollTop = below - current.clientHeight;
  }, [active]);

  const first = Math.min(Math.floor(top / rowHeight), count);
  const from = Math.max(0, first - MARGIN);
  const to = Math.min(count, first + Math.ceil(height / rowHeight) + MARGIN);
  return { scroller, from, to, width };
}
