import { type Html, html, rawHtml } from '../model/html.ts';

/** U+202E: what follows is shown from right to left, so that a name can look like another. */
const turnAround = '\u202e';

/** Cookie names that a page must show as text. None holds `=` or `;`, which would end a name. */
export const hostileNames = {
  markup: '<img/src/onerror>',
  script: '<script>window.hostile()</script>',
  quotes: `"quoted"'name'`,
  turned: `safe${turnAround}dipi_resu`,
  long: `long_${'n'.repeat(3900)}`,
} as const;

const longText = 'All work and no play makes a cookie stale. '.repeat(100);

/** A policy whose cells hold what an attacker, or a careless editor, might put there. */
export const hostile = (): Html => html`
      <h1>Cookies policy</h1>
      <h2>Strictly necessary cookies</h2>
      <div class="wide"><table>
        <thead><tr><th>Supplier name</th><th>Cookie name</th><th>Duration</th><th>Function</th></tr></thead>
        <tbody>
          <tr><td><img src=x onerror=hostile()></td><td>csrftoken</td><td>12 months</td>
            <td>${'<img src=x onerror=hostile()>'}</td></tr>
          <tr><td>${`" onmouseover="hostile()" x="`}</td><td>${hostileNames.markup}</td><td>Session</td>
            <td>${rawHtml('<script>window.hostile?.()</script>')}Markup in its name</td></tr>
          <tr><td>Opendatasoft</td><td>${hostileNames.quotes}</td><td>1 day</td>
            <td>${`It's "quoted" \`twice\` \${hostile()} {{hostile()}}`}</td></tr>
          <tr><td>${`Open${turnAround}tfosatad`}</td><td>${hostileNames.turned}</td><td>1 day</td>
            <td>${`${turnAround}esrever ni txeT`}</td></tr>
          <tr><td>Opendatasoft</td><td>sessionid</td><td>2 weeks by default</td><td>${longText}</td></tr>
          <tr><td>=HYPERLINK("https://example.org")</td><td>cookies_preferences</td><td>6 months</td>
            <td>=1+1|' /C calc'!A0</td></tr>
        </tbody>
      </table></div>`;
