import type { ComponentChildren } from 'preact';

/** One part of an opened row, under its small title. */
export const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h4>{title}</h4>
    {children}
  </section>
);
