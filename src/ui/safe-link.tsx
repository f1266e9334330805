import { addressText } from '../messages/page-text.ts';
import { PageWords } from './page-words.tsx';

/** An address as a link when it leads to a page, as plain text otherwise (`javascript:` and the like). */
export const SafeLink = ({ url, host }: { readonly url: string; readonly host: string }) => {
  const text = <PageWords text={addressText(url, host)} />;
  return /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  );
};
