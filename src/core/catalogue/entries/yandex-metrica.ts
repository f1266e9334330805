import { MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const yandexMetrica: Provider = {
  provider: 'Yandex Metrica',
  alsoKnownAs: ['Yandex', 'Yandex Metrika', 'Яндекс.Метрика', 'Яндекс Метрика'],
  cookies: [
    {
      names: ['_ym_uid', '_ym_d'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_ym_uid', '_ym_d'),
    },
    {
      names: ['_ym_isad'],
      category: 'statistics',
      sentence: 'ad_blocker',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_ym_uid'),
    },
    {
      names: ['_ym_visorc', '_ym_visorc_*'],
      category: 'statistics',
      sentence: 'recorded',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_ym_uid'),
    },
    {
      names: ['yandexuid', 'yuidss', 'ymex'],
      category: 'statistics',
      sentence: 'visitor_everywhere',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('yandex.ru', 'yandex.com'),
    },
  ],
};
