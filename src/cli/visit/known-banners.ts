/** A consent tool's banner, by what the tool itself calls its elements. */
export interface KnownBanner {
  readonly banner: string;
  /** Its own buttons, whatever a site writes on them. Left out where its markup does not tell them apart. */
  readonly accept?: string;
  readonly refuse?: string;
}

/** `npm run measure:banners` shows those that npm has, and presses them. */
export const KNOWN_BANNERS: readonly KnownBanner[] = [
  // tarteaucitron
  { banner: '#tarteaucitronRoot', accept: '#tarteaucitronPersonalize2', refuse: '#tarteaucitronAllDenied2' },
  // Orejime
  {
    banner: '[class*="orejime-"]',
    accept: '.orejime-Banner-saveButton, .orejime-Banner-acceptButton',
    refuse: '.orejime-Banner-declineButton',
  },
  // Klaro
  { banner: '.klaro', accept: '.cookie-notice .cm-btn-success, .cm-btn-accept-all', refuse: '.cn-decline' },
  // the French state's design system, and Orejime in its dress
  { banner: '.fr-consent-banner, .fr-consent-manager' },
  // CookieConsent (orestbida)
  { banner: '#cc-main', accept: '[data-role="all"]', refuse: '[data-role="necessary"]' },
  // Osano
  { banner: '.cc-window', accept: '.cc-allow', refuse: '.cc-deny' },
  // react-cookie-consent
  { banner: '.CookieConsent', accept: '#rcc-confirm-button', refuse: '#rcc-decline-button' },
  // Cookies EU Banner
  { banner: '#cookies-eu-banner', accept: '#cookies-eu-accept', refuse: '#cookies-eu-reject' },
  // Cookie Though, Porsche's: their buttons are in a shadow tree
  { banner: '.cookie-though, cookie-consent-banner' },
  // OneTrust
  {
    banner: '#onetrust-consent-sdk',
    accept: '#onetrust-accept-btn-handler',
    refuse: '#onetrust-reject-all-handler',
  },
  // Cookiebot
  {
    banner: '#CybotCookiebotDialog',
    accept: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll, #CybotCookiebotDialogBodyButtonAccept',
    refuse: '#CybotCookiebotDialogBodyButtonDecline',
  },
  // Didomi
  {
    banner: '#didomi-host',
    accept: '#didomi-notice-agree-button',
    refuse: '#didomi-notice-disagree-button, .didomi-continue-without-agreeing',
  },
  // Axeptio
  { banner: '#axeptio_overlay', accept: '#axeptio_btn_acceptAll', refuse: '#axeptio_btn_dismiss' },
  // Usercentrics
  {
    banner: '#usercentrics-root',
    accept: '[data-testid="uc-accept-all-button"]',
    refuse: '[data-testid="uc-deny-all-button"]',
  },
];
