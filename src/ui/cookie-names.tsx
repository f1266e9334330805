import { shortName } from '../core/cookie/short-name.ts';
import type { ReportedCookie } from '../core/inspection/report.ts';
import { PageWords } from './page-words.tsx';

/** The names of cookies, one behind the other, in a sentence. */
export const CookieNames = ({ cookies }: { readonly cookies: readonly ReportedCookie[] }) =>
  cookies.map(({ key, cookie }, index) => (
    <span key={key}>
      {index > 0 && ','}{' '}
      <code>
        <PageWords text={shortName(cookie.name)} />
      </code>
    </span>
  ));
