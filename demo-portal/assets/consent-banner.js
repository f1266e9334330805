// The window in which a visitor chooses. It is made by script, so the pages themselves do not hold its words.
(() => {
  const { words, policy, choice, statistics } = JSON.parse(document.getElementById('portal-settings').textContent);
  const hasStatistics = [...statistics.atOnce, ...statistics.whenAccepted].length > 0;

  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  const storedChoices = () => {
    const pair = document.cookie.split('; ').find((text) => text.startsWith('cookies_preferences='));
    return pair === undefined ? null : JSON.parse(decodeURIComponent(pair.slice('cookies_preferences='.length)));
  };

  const matomo = element('input', { type: 'checkbox', role: 'switch', id: 'consent-matomo' });
  const state = element('span', { class: 'state' });
  const showState = () => {
    state.textContent = matomo.checked ? words.on : words.off;
  };
  matomo.addEventListener('change', showState);

  const button = (kind, text) => element('button', { type: 'button', 'data-consent': kind }, text);
  const refuse = button('refuse', words.refuse);
  const accept = button('accept', words.accept);
  const save = button('save', words.save);

  const statisticsGroup = element(
    'section',
    {},
    element('h3', {}, words.statistics),
    element('p', {}, words.statisticsText),
    element('p', { class: 'switch' }, matomo, element('label', { for: 'consent-matomo' }, words.tool), state),
  );
  const dialog = element(
    'dialog',
    { id: 'cookie-banner', 'aria-labelledby': 'cookie-banner-title' },
    element('h2', { id: 'cookie-banner-title' }, words.title),
    element('p', {}, words.opening),
    element(
      'section',
      {},
      element('h3', {}, words.necessary, ' ', element('span', { class: 'state' }, words.alwaysOn)),
      element('p', {}, words.necessaryText),
    ),
    ...(hasStatistics ? [statisticsGroup] : []),
    ...(policy === null ? [] : [element('p', {}, element('a', { href: policy }, words.policy))]),
    element('div', { class: 'buttons' }, refuse, accept, save),
  );

  function choose(accepted) {
    const choices = { functional_cookies: true, ...(hasStatistics && { matomo: accepted }), timestamp: Date.now() };
    for (const { name, seconds, attributes } of choice) {
      const value = encodeURIComponent(JSON.stringify(choices));
      // biome-ignore lint/suspicious/noDocumentCookie: this is how the platform's banner writes it
      document.cookie = `${name}=${value}; Max-Age=${seconds}; ${attributes}`;
    }
    dialog.close();
    document.dispatchEvent(new CustomEvent('cookie-choices', { detail: choices }));
  }
  refuse.addEventListener('click', () => choose(false));
  accept.addEventListener('click', () => choose(true));
  save.addEventListener('click', () => choose(matomo.checked));

  function open() {
    matomo.checked = storedChoices()?.matomo === true;
    showState();
    dialog.showModal();
  }
  document.body.append(dialog);
  document.querySelector('.ods-manage-cookies-preferences__show-button').addEventListener('click', open);
  // On the policy page the visitor came to read: the window waits for the button there.
  if (storedChoices() === null && location.pathname !== policy) open();
})();
