import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../src/core/inspection/report.ts';
import { instantText } from '../../src/messages/absolute-times.ts';

/** Whether the page is being printed: the browser waits for what is drawn meanwhile, and for what stands in the margins. */
export function usePrinting({ portal: { host }, watch: { to } }: Report): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      const { style } = document.documentElement;
      style.setProperty('--printed-host', JSON.stringify(host)); // a string of CSS too
      style.setProperty('--printed-until', JSON.stringify(instantText(to)));
      setPrinting(true);
    };
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [host, to]);
  return isPrinting;
}
