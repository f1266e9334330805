import { useLayoutEffect } from 'preact/hooks';

/**
 * The keys that work wherever the focus is: `/` filters, Escape steps back.
 * @param back null when there is nothing to step back from: Escape then opens the browser's console, as everywhere
 */
export function usePanelKeys(back: (() => void) | null): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '/' && !(event.target instanceof HTMLInputElement)) {
        event.preventDefault(); // or the slash would be typed into the field
        document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      } else if (event.key === 'Escape' && back !== null) {
        event.preventDefault();
        event.stopPropagation();
        back();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
