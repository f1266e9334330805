/** The names that the demo town's own policy declares. */
export const TOWN = [
  '_pk_id.*',
  '_pk_ses.*',
  'cookies_preferences',
  'csrftoken',
  'django_language',
  'map_session',
  'sessionid',
];
