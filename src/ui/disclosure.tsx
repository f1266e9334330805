import type { ComponentChildren } from 'preact';

/** What few need, behind its title. */
export const Disclosure = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <details>
    <summary>{title}</summary>
    {children}
  </details>
);
