import type { ComponentChildren } from 'preact';
import { PageWords } from './page-words.tsx';

interface Props {
  readonly title: string;
  /** What it is about: a host. */
  readonly subject?: string;
  readonly details?: readonly string[];
  /** What went wrong, in the words of the program that failed. */
  readonly cause?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** A screen without a report: what is the case, why, and what to do. */
export const Notice = ({ title, subject, details = [], cause, busy = false, children }: Props) => (
  <div class="notice">
    {subject !== undefined && (
      <p class="host">
        <PageWords text={subject} />
      </p>
    )}
    <h1 class={busy ? 'answer busy' : 'answer'} aria-live="polite">
      {title}
    </h1>
    {details.map((detail) => (
      <p key={detail}>{detail}</p>
    ))}
    {children}
    {cause !== undefined && (
      <p class="cause">
        <PageWords text={cause} />
      </p>
    )}
  </div>
);
