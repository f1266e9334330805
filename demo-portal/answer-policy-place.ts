import { readFileSync } from 'node:fs';
import type { Visit } from './model/visit.ts';
import { documents } from './pages/documents.ts';
import { layout } from './pages/layout.ts';
import { words } from './pages/words.ts';
import { type Reply, toPage } from './reply.ts';

/**
 * Answers the further addresses of a portal whose policy is not, or not as a whole, at the usual one.
 * @returns null for any other address
 */
export function answerPolicyPlace(visit: Visit, cookies: readonly string[]): Reply | null {
  const { url, language, scenario } = visit;
  const { policy } = scenario;
  const say = words[language];
  const context = { host: url.hostname, language };
  if (policy.kind === 'script-filled' && url.pathname === '/api/pages/cookies-policy/') {
    const body = JSON.stringify({ content: policy.body(context).markup });
    return { status: 200, type: 'application/json; charset=utf-8', cookies: [], body };
  }
  if (policy.kind === 'other-page' && url.pathname === '/pages/cookies/')
    return toPage(layout(visit, say.cookiesPage, policy.body(context)), cookies);
  if (policy.kind === 'pdf' && url.pathname === '/pages/documents/')
    return toPage(layout(visit, say.documents, documents(visit)), cookies);
  if (policy.kind === 'pdf' && url.pathname === '/assets/cookie-policy.pdf') {
    const body = readFileSync(new URL(`./assets/cookie-policy-${language}.pdf`, import.meta.url));
    return { status: 200, type: 'application/pdf', cookies: [], body };
  }
  return null;
}
