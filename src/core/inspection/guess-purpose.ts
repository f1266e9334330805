import { DAY } from '../cookie/lifetime.ts';
import type { CookieSubject } from './judgement/subject.ts';
import type { Guess } from './report.ts';

/** What can be told of a cookie that nobody explains, from its attributes and from how it is set. */
export function guessPurpose({ observed: { cookie, lifetime, setters }, party }: CookieSubject): Guess {
  return {
    kind: 'guess',
    returning: lifetime.kind === 'persistent' && lifetime.seconds > DAY,
    scripted: setters.some(({ setter }) => setter.kind === 'script'),
    readable: !cookie.httpOnly,
    renewed: setters.some(({ times }) => times > 1),
    elsewhere: party.browser === 'third' && cookie.partitionKey === null,
  };
}
