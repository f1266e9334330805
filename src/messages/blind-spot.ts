import type { BlindSpot } from '../core/inspection/judgement/blind-spots.ts';
import type { Report } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';
import { plural } from './plural.ts';
import { timeText } from './time.ts';

/** Says when the watch ran, then what the counts leave out, a sentence each. */
export function blindSpotSentences({ watch }: Report, messages: Messages): readonly string[] {
  return [
    messages.t('watched', timeText(watch.from, watch.to, messages), timeText(watch.to, watch.to, messages)),
    ...watch.blindSpots.map((spot) => blindSpotSentence(spot, messages)),
  ];
}

function blindSpotSentence(spot: BlindSpot, messages: Messages): string {
  switch (spot.kind) {
    case 'older-than-watch':
      return plural(messages, 'blind_older', spot.cookies);
    case 'dropped-writes':
      return plural(messages, 'blind_dropped_writes', spot.writes);
    case 'other-hosts':
      return otherHostsText(spot.hosts, messages);
    case 'more-hosts':
      return plural(messages, 'blind_more_hosts', spot.hosts);
    case 'more-links':
      return plural(messages, 'blind_more_links', spot.links);
    case 'standard-policy':
      return messages.t('blind_standard_policy');
    case 'nameless-rows':
      return plural(messages, 'blind_nameless', spot.rows);
    case 'policy-cut':
      return messages.t('blind_policy_cut');
    case 'evicted':
      return plural(messages, 'blind_evicted', spot.cookies);
    case 'compacted-events':
      return plural(messages, 'blind_compacted', spot.events);
    case 'dropped-events':
      return plural(messages, 'blind_dropped_events', spot.events);
    case 'interrupted':
    case 'busy':
      return messages.t(`blind_${spot.kind}`);
    case 'no-recorder':
      return messages.t('blind_no_recorder');
    case 'from-file':
      return messages.t(`blind_from_${spot.format}`);
    case 'sent-only':
      return plural(messages, 'blind_sent_only', spot.names.length, pageText(spot.names.join(', ')));
    case 'pages-not-visited':
      return messages.t('blind_pages');
    default:
      return unreachable(spot);
  }
}

/** How many hosts are named, and asked for at once. */
export const MAX_HOSTS = 5;

function otherHostsText(hosts: readonly string[], messages: Messages): string {
  if (hosts.length === 0) return messages.t('blind_other_hosts');
  const more = hosts.length > MAX_HOSTS ? ', …' : '';
  return plural(messages, 'blind_other_sites', hosts.length, hosts.slice(0, MAX_HOSTS).join(', ') + more);
}
