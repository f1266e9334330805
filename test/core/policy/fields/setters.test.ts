import { expect, test } from 'vitest';
import { fields } from '../reader.ts';

test.each([
  { text: 'This cookie is set by Example Maps to keep the zoom.', setter: 'Example Maps' },
  { text: 'Set by our F5 firewall to tell people from scripts', setter: 'F5' },
  { text: 'It is provided by the Town of Example and lasts a day.', setter: 'Town of Example' },
  { text: 'Hotjar sets this cookie.', setter: 'Hotjar' },
  { text: 'Besides, Hotjar sets it.', setter: 'Hotjar' },
  { text: 'Das Cookie wird von Example Analytics gesetzt.', setter: 'Example Analytics' },
  { text: 'Es wird von example GmbH gesetzt.', setter: 'example GmbH' },
  { text: 'Gesetzt von Matomo, zählt Besuche', setter: 'Matomo' },
  { text: 'Wird durch unseren Dienstleister Hotjar gesetzt', setter: null },
  { text: 'Déposé par la société nantaise Crisp pour la messagerie', setter: 'Crisp' },
  { text: 'Typeform y dépose deux cookies.', setter: 'Typeform' },
  { text: 'di sessione, rilasciato dal bilanciatore F5 per mantenere', setter: 'F5' },
  { text: 'Cookie impostato da Example S.r.l. per le mappe', setter: 'Example S.r.l.' },
  { text: 'Instalada por Ayuntamiento de Bourg', setter: 'Ayuntamiento de Bourg' },
  { text: 'fornecido pela Medidata, precisa de um cookie', setter: 'Medidata' },
  { text: 'wordt geplaatst door Cookie Information A/S en onthoudt', setter: 'Cookie Information A/S' },
  { text: 'is van onze hostingpartij Previder en houdt u vast', setter: 'Previder' },
  { text: 'Sätts av Siteimprove för att räkna', setter: 'Siteimprove' },
  { text: 'Plik ustawiany przez Cloudflare', setter: 'Cloudflare' },
  { text: 'Nastaveno službou Smartlook', setter: 'Smartlook' },
  { text: 'Nastavena službou Smartlook', setter: 'Smartlook' },
  { text: 'A Hotjar által elhelyezett süti', setter: 'Hotjar' },
  { text: 'Hotjar tarafından ayarlanır', setter: 'Hotjar' },
  { text: 'Τοποθετείται από Cloudflare', setter: 'Cloudflare' },
])('"$text" says that $setter sets it', ({ text, setter }) => {
  expect(fields.findSetter(text)).toBe(setter);
});

test.each([
  'It sets the language.',
  'Set by ourselves.',
  'Set by us. Google sees none of it.',
  'Wird von unserem Server gesetzt.',
  'Il dépose deux cookies.',
  'mit einer Laufzeit von 30 Jahren abgelegt',
  'est de la première partie, rilasciato dall’application server',
  'Cookies set by the town',
])('"%s" names nobody', (text) => {
  expect(fields.findSetter(text)).toBeNull();
});
