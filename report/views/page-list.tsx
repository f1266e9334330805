import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { addressText } from '../../src/messages/page-text.ts';
import { timeText } from '../../src/messages/time.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { VisitedPage } from '../model/visited-pages.ts';

interface Props {
  readonly pages: readonly VisitedPage[];
  readonly report: Report;
  readonly messages: Messages;
}

/** The portal's pages that were visited, and when: what was not seen elsewhere is not known. */
export const PageList = ({ pages, report: { portal, watch }, messages }: Props) => {
  const time = (at: number) => timeText(at, watch.to, messages);
  return (
    <section>
      <h2>{messages.t('pages_title')}</h2>
      <ol class="stored">
        {pages.map(({ url, firstAt, lastAt, times }) => (
          <li key={url}>
            <PageWords text={addressText(url, portal.host)} />{' '}
            <span class="line">
              {time(firstAt)}
              {times > 1 && ` – ${time(lastAt)} (${times}×)`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
