import type { BlindSpot, Report } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { timeWords } from './instant.ts';
import { plural } from './plural.ts';
import type { Words } from './translate.ts';

/** What the counts leave out, one sentence each, after the one that says from when to when was watched. */
export function blindSpotWords({ watch }: Report, words: Words): readonly string[] {
  return [
    words.t('watched', timeWords(watch.from, watch.to, words), timeWords(watch.to, watch.to, words)),
    ...watch.blindSpots.map((spot) => oneBlindSpotWords(spot, words)),
  ];
}

function oneBlindSpotWords(spot: BlindSpot, words: Words): string {
  switch (spot.kind) {
    case 'older-than-watch':
      return plural(words, 'blind_older', spot.cookies);
    case 'untold-writes':
      return plural(words, 'blind_untold', spot.writes);
    case 'other-hosts':
      return otherHostsWords(spot.hosts, words);
    case 'standard-policy':
      return words.t('blind_standard_policy');
    case 'nameless-rows':
      return plural(words, 'blind_nameless', spot.rows);
    case 'policy-cut':
      return words.t('blind_policy_cut');
    case 'evicted':
      return plural(words, 'blind_evicted', spot.cookies);
    case 'folded-events':
      return plural(words, 'blind_folded', spot.events);
    case 'left-out':
      return plural(words, 'blind_left_out', spot.events);
    case 'pages-not-visited':
      return words.t('blind_pages');
    default:
      return unreachable(spot);
  }
}

/** So many hosts are named, and asked for at once. */
export const MOST_HOSTS = 5;

function otherHostsWords(hosts: readonly string[], words: Words): string {
  if (hosts.length === 0) return words.t('blind_other_hosts');
  const more = hosts.length > MOST_HOSTS ? ['…'] : [];
  return plural(words, 'blind_other_sites', hosts.length, [...hosts.slice(0, MOST_HOSTS), ...more].join(', '));
}
