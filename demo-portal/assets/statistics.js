// Audience measurement in Matomo's manner: it writes its own cookies and sends nothing anywhere.
const settings = JSON.parse(document.getElementById('portal-settings').textContent);

const has = (name) => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));

const visitorId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function write(line) {
  // biome-ignore lint/suspicious/noDocumentCookie: this is how the real tool writes them
  document.cookie = line;
}

function writeOnce({ name, seconds, attributes }) {
  if (has(name)) return;
  const lifetime = seconds === null ? '' : ` Max-Age=${seconds};`;
  write(`${name}=${visitorId()}.${Math.floor(Date.now() / 1000)};${lifetime} ${attributes}`);
}

const forget = ({ name }) => write(`${name}=; Max-Age=0; Path=/; Secure`);

function follow(choices) {
  for (const cookie of settings.statistics.whenAccepted) {
    if (choices?.matomo === true) writeOnce(cookie);
    else if (has(cookie.name)) forget(cookie);
  }
}

function storedChoices() {
  const pair = document.cookie.split('; ').find((text) => text.startsWith('cookies_preferences='));
  return pair === undefined ? null : JSON.parse(decodeURIComponent(pair.slice('cookies_preferences='.length)));
}

// As many trackers do at every page, to learn which domains the browser takes.
for (const beginning of settings.tried) {
  const name = `${beginning}${Date.now()}`;
  write(`${name}=1; Path=/; Secure`);
  forget({ name });
}
for (const name of settings.localStorage) localStorage.setItem(name, 'true');
for (const cookie of settings.statistics.atOnce) writeOnce(cookie);
follow(storedChoices());
document.addEventListener('cookie-choices', (event) => follow(event.detail));
