import { describe, expect, test } from 'vitest';
import { entities } from '../../../../src/core/policy/sources/html/entities.ts';
import { readText } from '../../../../src/core/policy/sources/text/read-text.ts';
import { processorMs } from '../../../processor-ms.ts';
import { fields } from '../reader.ts';

const named = new Map(Object.entries(entities));

const { findStatedDate } = fields;

const read = (text: string, language: string | null = 'en') => findStatedDate(readText(text, named).lines, language);

describe('a policy says of which day it is', () => {
  test.each([
    { language: 'ca', line: "Darrera actualització: 3 d'abril de 2024", text: "3 d'abril de 2024", iso: '2024-04-03' },
    { language: 'ca', line: 'Última modificació: 12 de març del 2024', text: '12 de març del 2024', iso: '2024-03-12' },
    { language: 'cs', line: 'Poslední aktualizace 3. 5. 2024', text: '3. 5. 2024', iso: '2024-05-03' },
    { language: 'cs', line: 'Účinné od 1. května 2024', text: '1. května 2024', iso: '2024-05-01' },
    { language: 'cs', line: 'Verze 2.1, listopad 2023', text: 'listopad 2023', iso: '2023-11' },
    { language: 'cy', line: 'Diweddarwyd ddiwethaf: 3 Mai 2024', text: '3 Mai 2024', iso: '2024-05-03' },
    { language: 'cy', line: 'Fersiwn 2, 1af Fehefin 2024', text: '1af Fehefin 2024', iso: '2024-06-01' },
    { language: 'da', line: 'Sidst opdateret den 3. maj 2024', text: '3. maj 2024', iso: '2024-05-03' },
    {
      language: 'da',
      line: 'Cookiedeklarationen er sidst opdateret den 03/05/2024 af Cookiebot',
      text: '03/05/2024',
      iso: '2024-05-03',
    },
    { language: 'de', line: 'Stand: März 2023', text: 'März 2023', iso: '2023-03' },
    { language: 'de', line: 'Stand 03/2023', text: '03/2023', iso: '2023-03' },
    {
      language: 'de',
      line: 'Diese Erklärung wurde zuletzt am 3. Mai 2024 aktualisiert.',
      text: '3. Mai 2024',
      iso: '2024-05-03',
    },
    {
      language: 'de',
      line: 'Die Cookie-Erklärung wurde das letzte Mal am 03.05.24 von Cookiebot aktualisiert:',
      text: '03.05.24',
      iso: '2024-05-03',
    },
    { language: 'el', line: 'Τελευταία ενημέρωση: 3 Μαΐου 2024', text: '3 Μαΐου 2024', iso: '2024-05-03' },
    { language: 'el', line: 'Ισχύει από 15 Σεπτεμβρίου 2023', text: '15 Σεπτεμβρίου 2023', iso: '2023-09-15' },
    { language: 'en', line: 'Last update: 2025-09-29', text: '2025-09-29', iso: '2025-09-29' },
    { language: 'en', line: 'Last updated on 3rd of May, 2024', text: '3rd of May, 2024', iso: '2024-05-03' },
    { language: 'en', line: 'Version 3, May 2024', text: 'May 2024', iso: '2024-05' },
    { language: 'en', line: 'In force since Sept. 1, 2023', text: 'Sept. 1, 2023', iso: '2023-09-01' },
    { language: 'en', line: 'Effective date: 1 January 2024', text: '1 January 2024', iso: '2024-01-01' },
    {
      language: 'en',
      line: 'This cookie policy was last updated on March 3, 2024.',
      text: 'March 3, 2024',
      iso: '2024-03-03',
    },
    {
      language: 'en',
      line: 'We may change this page. Last update of this cookie policy: 13/04/2024',
      text: '13/04/2024',
      iso: '2024-04-13',
    },
    { language: 'es', line: 'Última actualización: 3 de mayo de 2024', text: '3 de mayo de 2024', iso: '2024-05-03' },
    { language: 'es', line: 'Fecha de la última modificación: 5/6/2023', text: '5/6/2023', iso: '2023-06-05' },
    { language: 'et', line: 'Viimati uuendatud: 3. mai 2024', text: '3. mai 2024', iso: '2024-05-03' },
    {
      language: 'et',
      line: 'Küpsiste põhimõtted on 12. jaanuaril 2024 uuendatud.',
      text: '12. jaanuaril 2024',
      iso: '2024-01-12',
    },
    { language: 'eu', line: 'Azken eguneratzea: 2024/05/03', text: '2024/05/03', iso: '2024-05-03' },
    { language: 'eu', line: '2024ko maiatzaren 3an eguneratua', text: '2024ko maiatzaren 3an', iso: '2024-05-03' },
    { language: 'fi', line: 'Päivitetty viimeksi 3.5.2024', text: '3.5.2024', iso: '2024-05-03' },
    { language: 'fi', line: '3. toukokuuta 2024 päivitetty', text: '3. toukokuuta 2024', iso: '2024-05-03' },
    { language: 'fr', line: 'Dernière mise à jour : 12 mars 2024', text: '12 mars 2024', iso: '2024-03-12' },
    { language: 'fr', line: 'Version du 1er juillet 2022', text: '1er juillet 2022', iso: '2022-07-01' },
    { language: 'fr', line: 'Mis à jour en février 2024', text: 'février 2024', iso: '2024-02' },
    { language: 'fr', line: 'En vigueur depuis le 03/04/2024', text: '03/04/2024', iso: '2024-04-03' },
    { language: 'ga', line: 'Nuashonraithe an 3 Bealtaine 2024', text: '3 Bealtaine 2024', iso: '2024-05-03' },
    {
      language: 'ga',
      line: 'An nuashonrú is déanaí: 9 Meán Fómhair 2023',
      text: '9 Meán Fómhair 2023',
      iso: '2023-09-09',
    },
    { language: 'gl', line: 'Última actualización: 3 de xuño de 2024', text: '3 de xuño de 2024', iso: '2024-06-03' },
    { language: 'hr', line: 'Posljednja izmjena: 3. listopada 2024.', text: '3. listopada 2024', iso: '2024-10-03' },
    { language: 'hu', line: 'Utoljára frissítve: 2024. 05. 03.', text: '2024. 05. 03', iso: '2024-05-03' },
    { language: 'hu', line: 'Hatályos: 2024. május 3-tól', text: '2024. május 3', iso: '2024-05-03' },
    { language: 'hu', line: '2024. január 1. napjától hatályos', text: '2024. január 1', iso: '2024-01-01' },
    { language: 'is', line: 'Síðast uppfært 3. maí 2024', text: '3. maí 2024', iso: '2024-05-03' },
    { language: 'it', line: 'Ultima modifica: 05/06/2023', text: '05/06/2023', iso: '2023-06-05' },
    { language: 'it', line: 'Aggiornato al 1° marzo 2024', text: '1° marzo 2024', iso: '2024-03-01' },
    { language: 'lt', line: 'Atnaujinta 2024 m. gegužės 3 d.', text: '2024 m. gegužės 3', iso: '2024-05-03' },
    { language: 'lt', line: '2024 m. rugsėjo 12 d. atnaujinta', text: '2024 m. rugsėjo 12', iso: '2024-09-12' },
    { language: 'lt', line: 'Paskutinį kartą atnaujinta: 2024-05-03', text: '2024-05-03', iso: '2024-05-03' },
    { language: 'lv', line: 'Atjaunināts 2024. gada 3. maijā', text: '2024. gada 3. maijā', iso: '2024-05-03' },
    { language: 'lv', line: 'Spēkā no 2023. gada oktobra', text: '2023. gada oktobra', iso: '2023-10' },
    { language: 'nb', line: 'Sist oppdatert 3. desember 2024', text: '3. desember 2024', iso: '2024-12-03' },
    { language: 'nl', line: 'Laatst bijgewerkt op 3-4-2024', text: '3-4-2024', iso: '2024-04-03' },
    {
      language: 'nl',
      line: 'Deze verklaring is op 12 maart 2024 bijgewerkt.',
      text: '12 maart 2024',
      iso: '2024-03-12',
    },
    { language: 'nn', line: 'Sist endra 3. mars 2024', text: '3. mars 2024', iso: '2024-03-03' },
    { language: 'pl', line: 'Ostatnia aktualizacja: 3 maja 2024 r.', text: '3 maja 2024', iso: '2024-05-03' },
    { language: 'pl', line: 'Obowiązuje od dnia 3 listopada 2023 r.', text: '3 listopada 2023', iso: '2023-11-03' },
    { language: 'pt', line: 'Atualizado em 3 de maio de 2024', text: '3 de maio de 2024', iso: '2024-05-03' },
    { language: 'ro', line: 'Ultima actualizare: 3 iunie 2024', text: '3 iunie 2024', iso: '2024-06-03' },
    { language: 'sk', line: 'Posledná aktualizácia: 3. októbra 2024', text: '3. októbra 2024', iso: '2024-10-03' },
    { language: 'sl', line: 'Zadnja posodobitev: 3. avgusta 2024', text: '3. avgusta 2024', iso: '2024-08-03' },
    { language: 'sq', line: 'Përditësuar më 3 maj 2024', text: '3 maj 2024', iso: '2024-05-03' },
    { language: 'sv', line: 'Senast uppdaterad den 3 augusti 2024', text: '3 augusti 2024', iso: '2024-08-03' },
    { language: 'ar', line: 'آخر تحديث: 3 مايو 2024', text: '3 مايو 2024', iso: '2024-05-03' },
    { language: 'ar', line: 'آخر تحديث: ٣ أيار ٢٠٢٤', text: '٣ أيار ٢٠٢٤', iso: '2024-05-03' },
    { language: 'ar', line: 'تاريخ التحديث ٢٠٢٤/٠٥/٠٣', text: '٢٠٢٤/٠٥/٠٣', iso: '2024-05-03' },
    { language: 'bg', line: 'Последна актуализация: 3 май 2024 г.', text: '3 май 2024', iso: '2024-05-03' },
    { language: 'bg', line: 'В сила от 1 септември 2023 г.', text: '1 септември 2023', iso: '2023-09-01' },
    { language: 'mk', line: 'Последно ажурирано: 3 мај 2024', text: '3 мај 2024', iso: '2024-05-03' },
    { language: 'ru', line: 'Последнее обновление: 3 мая 2024 г.', text: '3 мая 2024', iso: '2024-05-03' },
    { language: 'ru', line: 'Редакция от 03.05.2024', text: '03.05.2024', iso: '2024-05-03' },
    { language: 'sr', line: 'Последња измена: 3. јуна 2024.', text: '3. јуна 2024', iso: '2024-06-03' },
    { language: 'sr', line: 'Poslednje ažuriranje: 3. avgusta 2024.', text: '3. avgusta 2024', iso: '2024-08-03' },
    { language: 'tr', line: 'Son güncelleme: 3 Mayıs 2024', text: '3 Mayıs 2024', iso: '2024-05-03' },
    {
      language: 'tr',
      line: 'Bu metin 3 Aralık 2024 tarihinde güncellenmiştir.',
      text: '3 Aralık 2024',
      iso: '2024-12-03',
    },
    { language: 'uk', line: 'Останнє оновлення: 3 листопада 2024 р.', text: '3 листопада 2024', iso: '2024-11-03' },
  ])('$language: "$line"', ({ language, line, text, iso }) => {
    expect(read(line, language)).toEqual({ text, iso });
  });
});

describe('as makers of consent banners say it', () => {
  test.each([
    ['es', 'Declaración de cookies actualizada por última vez el 03/05/2024 por Cookiebot'],
    ['it', "Dichiarazione dei cookie aggiornata l'ultima volta il 03/05/2024 da Cookiebot"],
    ['pt', 'Declaração de cookies atualizada pela última vez em 03/05/2024 por Cookiebot'],
    ['pl', 'Deklaracja dot. plików cookie została ostatnio zaktualizowana 03/05/2024 przez Cookiebot'],
    ['sv', 'Cookie-förklaring senast uppdaterad den 03/05/2024 av Cookiebot'],
    ['fi', 'Evästeseloste päivitetty viimeksi 03/05/2024, päivittäjä: Cookiebot'],
    ['nb', 'Informasjonskapselerklæringen ble sist oppdatert 03/05/2024 av Cookiebot'],
    ['cs', 'Prohlášení o souborech cookie bylo naposledy aktualizováno 03/05/2024'],
    ['hu', 'A sütinyilatkozatot utoljára 2024. 05. 03-án frissítette a Cookiebot'],
    ['ro', 'Declarația privind cookie-urile a fost actualizată ultima dată pe 03/05/2024'],
    ['el', 'Η Δήλωση Cookies ενημερώθηκε τελευταία φορά στις 3/5/2024 από Cookiebot'],
    ['et', 'Küpsiste deklaratsiooni uuendas viimati 03/05/2024'],
    ['sl', 'Izjava o piškotkih je bila nazadnje posodobljena 3. 5. 2024'],
    ['hr', 'Izjava o kolačićima zadnji put je ažurirana 3. 5. 2024.'],
    ['ca', 'Declaració de cookies actualitzada per última vegada el 3 de maig del 2024'],
    ['nl', 'Deze cookieverklaring is voor het laatst bijgewerkt op mei 3, 2024 en is van toepassing op burgers'],
    ['fr', 'Cette politique de cookies a été mise à jour pour la dernière fois le mai 3, 2024 et s’applique aux'],
    ['de', 'Diese Cookie-Richtlinie wurde zuletzt am Mai 3, 2024 aktualisiert'],
    ['es', 'Última actualización: 3 mayo, 2024'],
    ['it', "Questa cookie policy è stata aggiornata l'ultima volta il Maggio 3, 2024"],
  ])('%s: "%s"', (language, line) => {
    expect(read(line, language)?.iso).toBe('2024-05-03');
  });
});

describe('a day and a month in digits', () => {
  test.each([
    { line: 'Updated 03/04/2024', language: 'en', iso: null, because: 'English has both orders' },
    { line: 'Updated 03/04/2024', language: null, iso: null, because: 'the language is not known' },
    { line: 'Updated 04/04/2024', language: 'en', iso: '2024-04-04', because: 'both orders say the same' },
    { line: 'Updated 04/13/2024', language: 'en', iso: '2024-04-13', because: 'there is no thirteenth month' },
    { line: 'Updated 3.4.2024', language: 'en', iso: '2024-04-03', because: 'points follow a day' },
    { line: 'Version 03/04/2024', language: 'fr', iso: '2024-04-03', because: 'French has one order' },
    { line: 'Aktualizacja: listopad 2023', language: 'pl', iso: '2023-11', because: 'it is a Polish month' },
    { line: 'Ažurirano: listopad 2023', language: 'hr', iso: '2023-10', because: 'it is a Croatian month' },
    { line: 'Updated listopad 2023', language: 'en', iso: null, because: 'the month has two meanings' },
  ])('"$line" is $iso in $language: $because', ({ line, language, iso }) => {
    expect(read(line, language)?.iso).toBe(iso);
  });
});

describe('where it stands', () => {
  test('in the line below its label', () => {
    expect(read('# Cookies\n\nLast updated\n\n3 May 2024\n\nWe use cookies.')).toEqual({
      text: '3 May 2024',
      iso: '2024-05-03',
    });
  });

  test('an update counts more than the day since when it is in force', () => {
    expect(read('Effective date: 1 January 2020\n\nLast updated: 3 May 2024')?.iso).toBe('2024-05-03');
  });

  test('behind a title that names the regulation', () => {
    expect(read('Politique cookies et RGPD – mise à jour le 3 mai 2024', 'fr')?.iso).toBe('2024-05-03');
  });

  test('below the table of cookies', () => {
    expect(read('| Name | Lifetime |\n|---|---|\n| _ga | 2 years |\n\nLast updated: May 2024')?.iso).toBe('2024-05');
  });
});

describe('the date of something else', () => {
  test.each([
    { language: 'en', line: 'We use cookies.' },
    { language: 'en', line: '3 May 2024' },
    { language: 'en', line: '© 2019-2024 Town of Example. Version 2.0.14' },
    { language: 'en', line: 'Logs are kept until 3 May 2026.' },
    { language: 'en', line: 'Since 25 May 2018 the GDPR applies in all member states.' },
    { language: 'en', line: 'The GDPR, in force since 25 May 2018, protects your data.' },
    { language: 'en', line: 'The law of 6 August 2004, last modified on 20 June 2018' },
    { language: 'en', line: 'The cookie was set on 3 May 2024. It is updated at each visit.' },
    { language: 'en', line: 'We update this policy from time to time. Matomo was installed on 3 May 2024.' },
    { language: 'en', line: 'Updated 31/02/2024' },
    { language: 'en', line: 'Since version 80 of Chrome (February 2020) cookies are SameSite=Lax.' },
    { language: 'en', line: 'They will update their service in March 2025.' },
    { language: 'en', line: 'Updated 3 cookies in 2024' },
    { language: 'en', line: '| _ga | updated 3 May 2024 | 2 years |' },
    { language: 'en', line: 'This version replaces the one of 3 May 2020' },
    { language: 'fr', line: 'La loi n° 2004-801 du 6 août 2004 modifiée relative aux fichiers' },
    { language: 'fr', line: 'Vos données sont conservées jusqu’au 3 mai 2026.' },
    { language: 'fr', line: 'Le règlement (UE) 2016/679 du 27 avril 2016, en vigueur depuis le 25 mai 2018' },
    { language: 'fr', line: 'Les lignes directrices de la CNIL, mises à jour le 17 septembre 2020' },
    { language: 'da', line: 'Cookiebekendtgørelsen trådte i kraft 14. december 2011' },
    { language: 'pl', line: 'Ustawa z dnia 16 lipca 2004 r. Prawo telekomunikacyjne zaktualizowana 3 maja 2022 r.' },
    { language: 'nl', line: 'De Telecommunicatiewet van 5 juni 2012, laatst gewijzigd op 11 maart 2015' },
    { language: 'it', line: 'Provvedimento del Garante dell’8 maggio 2014, aggiornato il 10 giugno 2021' },
    { language: 'pt', line: 'Lei n.º 41/2004, de 18 de agosto de 2004, atualizada em 29 de agosto de 2012' },
    { language: 'fi', line: 'Laki sähköisen viestinnän palveluista 7.11.2014, päivitetty 1.1.2021' },
    { language: 'sv', line: 'Lagen om elektronisk kommunikation, i kraft den 3 juni 2022' },
    { language: 'cs', line: 'Zákon č. 127/2005 Sb., ve znění účinném od 1. 1. 2022' },
    { language: 'de', line: 'Das Gesetz vom 3. März 2020, geändert am 4. Mai 2021' },
    { language: 'de', line: 'Das Cookie bleibt bis zum 31.12.2026 gespeichert.' },
    { language: 'es', line: 'Ley Orgánica 3/2018, de 5 de diciembre de 2018, actualizada' },
    { language: 'hu', line: 'A 2016. április 27-i rendelet hatályos' },
    { language: 'lt', line: 'Asmens duomenų apsaugos įstatymas, pakeistas 2018 m. birželio 30 d.' },
    { language: 'lv', line: 'Dati glabājas līdz 2026. gada 3. maijam.' },
    { language: 'eu', line: 'Legea 2018ko maiatzaren 25ean onartu zen' },
  ])('$language: "$line"', ({ language, line }) => {
    expect(read(line, language)).toBeNull();
  });
});

test.each([
  { what: 'covers of months', text: '\ue000'.repeat(200_000) },
  { what: 'dates without a word', text: '3 May 2024 '.repeat(20_000) },
  { what: 'years', text: '2024 '.repeat(50_000) },
  { what: 'digits', text: '1'.repeat(250_000) },
  { what: 'words for updates', text: `2024 ${'updated '.repeat(30_000)}` },
  { what: 'laws', text: 'law updated 3 May 2024 '.repeat(10_000) },
])('a line of nothing but $what is read in less than two seconds', { tags: 'long' }, ({ text }) => {
  expect(processorMs(() => expect(read(text)).toBeNull())).toBeLessThan(2000);
});
