import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const wordpress: Provider = {
  provider: 'WordPress',
  cookies: [
    {
      names: ['wordpress_logged_in_*', 'wordpress_sec_*'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('wordpress_*', 'wp-settings-*'),
    },
    {
      names: ['wordpress_test_cookie'],
      category: 'necessary',
      sentence: 'test',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('wordpress_logged_in_*', 'wp-settings-*'),
    },
    {
      names: ['wp-settings-*'],
      category: 'preferences',
      sentence: 'editing',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('wordpress_logged_in_*', 'wp-settings-time-*'),
    },
    {
      names: ['comment_author_*'],
      category: 'preferences',
      sentence: 'comment',
      lifetime: lasting(347 * DAY),
      setBy: ['response'],
      certainWhen: beside('comment_author_email_*', 'comment_author_url_*'),
    },
    {
      names: ['wp-postpass_*'],
      category: 'necessary',
      sentence: 'password_page',
      lifetime: lasting(10 * DAY),
      setBy: ['response'],
      certainWhen: [],
    },
    {
      names: ['wp_lang'],
      category: 'preferences',
      sentence: 'language',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('wordpress_test_cookie'),
    },
  ],
};
