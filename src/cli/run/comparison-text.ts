import { pageText } from '../../messages/page-text.ts';
import type { Comparison } from './compare-runs.ts';
import { recordName } from './record-name.ts';
import { asItWasText } from './record-text.ts';
import type { RunRecord } from './run-record.ts';
import { countTrends, trendText } from './trend-text.ts';

/** What changed between two runs, for people: what is as it was is only counted. */
export function comparisonText({ compared, notCompared, onlyBefore, onlyNow }: Comparison): string {
  const changed = compared.filter(({ sentences }) => sentences.length > 0);
  const same = compared.length - changed.length;
  return [
    ...changed.flatMap(({ record, sentences }) => [nameOf(record), ...sentences.map((sentence) => `  ${sentence}`)]),
    ...notCompared.map(({ record, reason }) => `${nameOf(record)}  could not be compared: ${pageText(reason)}`),
    ...onlyBefore.map((record) => `${nameOf(record)}  only in the earlier run`),
    ...onlyNow.map((record) => `${nameOf(record)}  only in the later run`),
    trendText(compared.map(({ trend }) => trend)),
    ...(same > 0 ? [asItWasText(same, compared.length)] : []),
  ].join('\n');
}

/** The same for machines. */
export const comparisonJson = ({ compared, notCompared, onlyBefore, onlyNow }: Comparison): object => ({
  visits: compared.map(({ record, trend, notMatching, changes }) => ({
    ...visitOf(record),
    trend,
    notMatching,
    changes,
  })),
  notCompared: notCompared.map(({ record, reason }) => ({ ...visitOf(record), reason })),
  onlyBefore: onlyBefore.map(visitOf),
  onlyNow: onlyNow.map(visitOf),
  trends: countTrends(compared.map(({ trend }) => trend)),
});

const visitOf = ({ url, phase }: RunRecord) => ({ url, phase });

const nameOf = (record: RunRecord): string => pageText(recordName(record));
