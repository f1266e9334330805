import { answerPolicy } from './answer-policy.ts';
import { answerPolicyPlace } from './answer-policy-place.ts';
import { localPath } from './model/local-path.ts';
import { mapHostOf } from './model/map-host-of.ts';
import type { Moment } from './model/practice.ts';
import { cookiesAt } from './model/scenario.ts';
import type { Visit } from './model/visit.ts';
import { pageCookies } from './page-cookies.ts';
import { datasets } from './pages/datasets.ts';
import { explore, exploreDataset } from './pages/explore.ts';
import { home } from './pages/home.ts';
import { layout } from './pages/layout.ts';
import { logIn } from './pages/log-in.ts';
import { notePage, notFoundPage } from './pages/note.ts';
import { words } from './pages/words.ts';
import { type Reply, toPage, toRedirect } from './reply.ts';
import { forgetCookie, setCookie } from './set-cookie.ts';

/** The frame stands on the same port as the page that embeds it. */
function mapUrl({ url, scenario }: Visit): string | null {
  if (cookiesAt(scenario, 'map-frame').length === 0) return null;
  const frame = new URL('/embed/valdore/', url);
  frame.hostname = mapHostOf(scenario);
  return frame.href;
}

/** Answers a request to the portal, on whichever of its hosts. */
export function answerPortal(visit: Visit): Reply {
  const { url, language, scenario, now } = visit;
  const say = words[language];
  const cookies = pageCookies(visit);
  const at = (moment: Moment, value?: string): readonly string[] =>
    cookiesAt(scenario, moment).map((cookie) => setCookie(cookie, now, value));

  switch (url.pathname) {
    case '/':
      return toRedirect('/pages/home/');
    case '/pages/home/':
      return toPage(layout(visit, say.home, home(visit, mapUrl(visit))), cookies);
    case '/explore/':
      return toPage(layout(visit, say.catalogueTitle, explore(visit)), cookies);
    case '/terms/terms-and-conditions/':
      return toPage(notePage(visit, say.terms, say.termsText), cookies);
    case '/terms/privacy-policy/':
      return toPage(notePage(visit, say.privacy, say.privacyText), cookies);
    case '/terms/cookies-policy/':
      return answerPolicy(visit, cookies);
    case '/language/': {
      const wish = url.searchParams.get('to') === 'fr' ? 'fr' : 'en';
      return toRedirect(localPath(url.searchParams.get('next')), at('language-switch', wish));
    }
    case '/login/': {
      if (visit.method === 'POST') return toRedirect(localPath(url.searchParams.get('next')), at('log-in'));
      const csrfToken = visit.cookies.get('csrftoken') ?? '';
      return toPage(layout(visit, say.logInTitle, logIn(visit, csrfToken)), cookies);
    }
    case '/logout/':
      return toRedirect('/pages/home/', [forgetCookie('sessionid')]);
    default: {
      const placed = answerPolicyPlace(visit, cookies);
      if (placed !== null) return placed;
      const dataset = datasets.find(({ id }) => url.pathname === `/explore/dataset/${id}/information/`);
      return dataset === undefined
        ? toPage(notFoundPage(visit), cookies, 404)
        : toPage(layout(visit, dataset.title[language], exploreDataset(visit, dataset)), cookies);
    }
  }
}
