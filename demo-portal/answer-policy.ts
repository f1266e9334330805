import { Readable } from 'node:stream';
import { ownerPolicyUrl } from './model/owner-policy-url.ts';
import type { Visit } from './model/visit.ts';
import { contentLater } from './pages/content-later.ts';
import { layout } from './pages/layout.ts';
import { notePage, notFoundPage } from './pages/note.ts';
import { words } from './pages/words.ts';
import { type Reply, toPage, toRedirect } from './reply.ts';

const filler = '<p>And so on, as long as you like.</p>\n';

function* pageThenFiller(page: string, bytes: number): Generator<string> {
  yield page;
  const block = filler.repeat(1000);
  for (let sent = page.length; sent < bytes; sent += block.length) yield block;
}

/** A little every tenth of a second until the reader goes away, when `destroy` ends it. */
function endless(page: string): Readable {
  const stream = new Readable({
    read: () => {},
    destroy: (error, done) => {
      clearInterval(timer);
      done(error);
    },
  });
  stream.push(page);
  const timer = setInterval(() => stream.push(filler), 100);
  return stream;
}

/** Answers the policy address as the scenario has it. */
export function answerPolicy(visit: Visit, cookies: readonly string[]): Reply {
  const { policy } = visit.scenario;
  const say = words[visit.language];
  const context = { host: visit.url.hostname, language: visit.language };
  switch (policy.kind) {
    case 'page': {
      const page = layout(visit, say.cookies, policy.body(context), policy.charset?.declared);
      return toPage(page, cookies, 200, policy.charset);
    }
    case 'status': {
      const page = policy.status === 404 ? notFoundPage(visit) : notePage(visit, say.failedTitle, say.failedText);
      return toPage(page, cookies, policy.status);
    }
    case 'log-in':
      return toRedirect(`/login/?next=${encodeURIComponent(visit.url.pathname)}`, cookies);
    case 'elsewhere':
      return toRedirect(ownerPolicyUrl(visit), cookies);
    case 'script-filled':
      return toPage(layout(visit, say.cookies, contentLater(visit)), cookies);
    case 'other-page':
    case 'owner-site':
    case 'pdf':
      return toPage(notFoundPage(visit), cookies, 404);
    case 'huge': {
      const page = layout(visit, say.cookies, policy.body(context));
      return { ...toPage(page, cookies), body: Readable.from(pageThenFiller(page.markup, policy.bytes)) };
    }
    case 'endless': {
      const page = layout(visit, say.cookies, policy.body(context));
      return { ...toPage(page, cookies), body: endless(page.markup) };
    }
  }
}
