import type { ComponentChildren } from 'preact';

/** A title that opens what few readers need. */
export const Disclosure = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <details>
    <summary>{title}</summary>
    {children}
  </details>
);
