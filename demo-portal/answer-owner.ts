import { ownerPolicyPaths } from './model/owner-policy-paths.ts';
import type { Visit } from './model/visit.ts';
import { note } from './pages/note.ts';
import { ownerLayout } from './pages/owner-layout.ts';
import { words } from './pages/words.ts';
import { definitionLists } from './policies/definition-lists.ts';
import { type Reply, toPage } from './reply.ts';

/** Answers a request to the town's own site, which sets no cookie. Its address says the language. */
export function answerOwner({ url }: Visit): Reply {
  const language = url.pathname === ownerPolicyPaths.en ? 'en' : 'fr';
  const say = words[language];
  return url.pathname === ownerPolicyPaths[language]
    ? toPage(ownerLayout(language, say.cookies, definitionLists(language)))
    : toPage(ownerLayout(language, say.notFoundTitle, note(say.notFoundTitle, say.notFoundText)), [], 404);
}
