import type { ChoicePeriod } from '../choice-period.ts';
import type { Journal, JournalEvent } from '../event.ts';
import type { LineAcross } from './row.ts';

/** What stands across the table: visits, choices, and what was not kept, in order of time. */
export function linesAcross(journal: Journal, periods: readonly ChoicePeriod[]): readonly LineAcross[] {
  return [...visits(journal), ...choices(periods), ...gaps(journal)];
}

/** The browser tells each step of a redirect as a navigation. */
function visits(journal: Journal): readonly LineAcross[] {
  let last: JournalEvent<'visit'> | null = null;
  let leadsOn = false;
  return journal.flatMap((event, index): readonly LineAcross[] => {
    if (event.kind === 'header') leadsOn ||= event.response.url === last?.url && isRedirect(event);
    if (event.kind !== 'visit') return [];
    const redirected = leadsOn;
    last = event;
    leadsOn = false;
    return [{ kind: 'visit', id: `visit ${event.at} ${index}`, at: event.at, url: event.url, redirected }];
  });
}

const isRedirect = ({ response: { resourceType, status } }: JournalEvent<'header'>): boolean =>
  resourceType === 'main_frame' && status >= 300 && status < 400;

function choices(periods: readonly ChoicePeriod[]): readonly LineAcross[] {
  return periods.flatMap(({ choices, holder = null, from, knownAt, until }): readonly LineAcross[] => {
    const id = `choice ${holder}`;
    const made = {
      kind: 'choice',
      id: `${id} ${knownAt}`,
      at: knownAt,
      choices,
      holder,
      madeBefore: from === null,
    } as const;
    const isFollowed = periods.some((next) => (next.holder ?? null) === holder && next.knownAt === until);
    if (until === null || isFollowed) return [made];
    return [made, { kind: 'choice', id: `${id} ended ${until}`, at: until, choices: null, holder, madeBefore: false }];
  });
}

function gaps(journal: Journal): readonly LineAcross[] {
  return journal.flatMap((event, index): readonly LineAcross[] => {
    const id = `${event.kind} ${event.at} ${index}`;
    if (event.kind === 'compacted') return [{ kind: 'compacted', id: 'compacted', at: event.at, events: event.events }];
    if (event.kind !== 'dropped') return [];
    return [{ events: 0, interruptions: 0, unrecorded: 0, ...event, id }];
  });
}
