import { answerAsset } from './answer-asset.ts';
import { answerOwner } from './answer-owner.ts';
import { answerPortal } from './answer-portal.ts';
import { answerTest } from './answer-test.ts';
import { hosts, isPortalHost } from './model/hosts.ts';
import { mapHostOf } from './model/map-host-of.ts';
import { cookiesAt } from './model/scenario.ts';
import type { Visit } from './model/visit.ts';
import { map } from './pages/map.ts';
import { ordinarySite } from './pages/ordinary-site.ts';
import { type Reply, toPage } from './reply.ts';
import { setCookie } from './set-cookie.ts';

const answerMap = ({ url, scenario, now }: Visit): Reply =>
  url.pathname === '/embed/valdore/'
    ? toPage(
        map(),
        cookiesAt(scenario, 'map-frame').map((cookie) => setCookie(cookie, now)),
      )
    : toPage(ordinarySite(url.hostname), [], 404);

/** Answers any request: the host decides which site speaks. */
export function answer(visit: Visit): Reply {
  const special = answerTest(visit) ?? answerAsset(visit.url.pathname);
  if (special !== null) return special;
  const host = visit.url.hostname;
  if (isPortalHost(host)) return answerPortal(visit);
  if (host === mapHostOf(visit.scenario)) return answerMap(visit);
  if (host === hosts.owner) return answerOwner(visit);
  return toPage(ordinarySite(host));
}
