import { useLayoutEffect } from 'preact/hooks';

interface Props {
  /** Null when there is nothing to step back from: Escape then closes the popup, as everywhere. */
  readonly back: (() => void) | null;
}

/** The keys that work wherever the focus is: `/` searches, Escape steps back. It shows nothing. */
export function Shortcuts({ back }: Props): null {
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
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return null;
}
