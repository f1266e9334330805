import { type Html, html } from '../model/html.ts';
import { localPath } from '../model/local-path.ts';
import type { Visit } from '../model/visit.ts';
import { words } from './words.ts';

/** The log-in form; it sends itself to its own address. */
export function logIn({ language, url }: Visit, csrfToken: string): Html {
  const say = words[language];
  return html`
      <h1>${say.logInTitle}</h1>
      <p>${say.logInText}</p>
      <form id="login-form" class="stack" method="post" action="/login/?next=${encodeURIComponent(localPath(url.searchParams.get('next')))}">
        <input type="hidden" name="csrfmiddlewaretoken" value="${csrfToken}">
        <label for="username">${say.name}</label>
        <input id="username" name="username" value="demo" autocomplete="username" required>
        <label for="password">${say.password}</label>
        <input id="password" name="password" type="password" value="demo" autocomplete="current-password" required>
        <button type="submit">${say.logIn}</button>
      </form>`;
}
