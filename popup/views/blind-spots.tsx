import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { blindSpotWords } from '../../src/messages/blind-spot.ts';
import type { Words } from '../../src/messages/translate.ts';
import type { More } from '../state.ts';

interface Props {
  readonly report: Report;
  readonly target: WatchTarget;
  readonly more: More | null;
  readonly words: Words;
}

/** What the counts above leave out, and what would show it: silence is not "all good". */
export const BlindSpots = ({ report, target, more, words }: Props) => (
  <footer>
    <h2>{words.t('blind_title')}</h2>
    <p>{blindSpotWords(report, words).join(' ')}</p>
    {more && <more.Remedies report={report} target={target} actions={more.actions} words={words} />}
  </footer>
);
