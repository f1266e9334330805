import type { Report } from '../../src/core/inspection/report.ts';
import { blindSpotWords } from '../../src/words/blind-spot.ts';
import type { Words } from '../../src/words/translate.ts';

/** What the counts above leave out: silence is not "all good". */
export const BlindSpots = ({ report, words }: { readonly report: Report; readonly words: Words }) => (
  <footer>
    <h2>{words.t('blind_title')}</h2>
    <p>{blindSpotWords(report, words).join(' ')}</p>
  </footer>
);
