import type { ComponentChildren } from 'preact';
import { addressText } from '../messages/page-text.ts';
import { PageWords } from './page-words.tsx';

interface Props {
  readonly url: string;
  readonly host: string;
  /** What is shown in place of the address. */
  readonly children?: ComponentChildren;
}

/** An address as a link when it leads to a page, as plain text otherwise (`javascript:` and the like). */
export const SafeLink = ({ url, host, children: text = <PageWords text={addressText(url, host)} /> }: Props) =>
  /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  );
