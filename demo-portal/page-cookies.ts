import type { Visit } from './model/visit.ts';
import { setCookie } from './set-cookie.ts';

/** The Set-Cookie lines of a page of the portal. Like Django, it keeps a token that the browser sent, and extends its life. */
export const pageCookies = ({ scenario, cookies, now }: Visit): readonly string[] =>
  scenario.practice.flatMap((cookie) => {
    if (cookie.moment === 'after-choice' && !cookies.has('cookies_preferences')) return [];
    if (cookie.moment === 'every-page' || cookie.moment === 'after-choice')
      return [setCookie(cookie, now, cookies.get(cookie.name))];
    return cookie.moment === 'first-page' && !cookies.has(cookie.name) ? [setCookie(cookie, now)] : [];
  });
