import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const woocommerce: Provider = {
  provider: 'WooCommerce',
  cookies: [
    {
      names: ['woocommerce_cart_hash', 'woocommerce_items_in_cart', 'wp_woocommerce_session_*'],
      category: 'necessary',
      sentence: 'basket',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('woocommerce_cart_hash', 'woocommerce_items_in_cart', 'wp_woocommerce_session_*'),
    },
  ],
};
