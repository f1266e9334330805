import { useLayoutEffect, useRef } from 'preact/hooks';
import { makeOneStop } from './list-keys.ts';

interface Props {
  /** Null when there is nothing to step back from: Escape then closes the popup, as everywhere. */
  readonly back: (() => void) | null;
}

/**
 * The keys that work wherever the focus is: `/` searches, Escape steps back; and Tab goes to the list once, whose rows the
 * arrows go through (`list-keys.ts`). It shows nothing.
 */
export function Shortcuts({ back }: Props): null {
  const row = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLInputElement;
      if (event.key === '/' && !writing) {
        event.preventDefault(); // or the slash would be typed into the field
        document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      } else if (event.key === 'Escape' && back !== null) {
        event.preventDefault();
        back();
      }
    };
    const rove = () => {
      row.current = makeOneStop(document.activeElement, row.current);
    };
    rove();
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', rove);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', rove);
    };
  });
  return null;
}
