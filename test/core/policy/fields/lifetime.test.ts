import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../../../src/core/cookie/lifetime.ts';
import { fields } from '../reader.ts';

const { isLifetime, readLifetime } = fields;

describe('where a lifetime stands', () => {
  test.each([
    { text: '2 weeks by default', seconds: 2 * WEEK },
    { text: 'Reset at random between two requests. Up to 12 months', seconds: 12 * MONTH },
    { text: '1 year, 1 month and 4 days', seconds: YEAR + MONTH + 4 * DAY },
    { text: '6-12 months', seconds: 12 * MONTH },
    { text: '30 minutes – 1 year', seconds: YEAR },
    { text: 'Session / 7 days', seconds: 7 * DAY },
    { text: 'a fortnight', seconds: 2 * WEEK },
    { text: '1,000 days', seconds: 1000 * DAY },
    { text: '1 000 jours', seconds: 1000 * DAY },
    { text: '1.000 Tage', seconds: 1000 * DAY },
    { text: '1,5 Jahre', seconds: 1.5 * YEAR },
    { text: 'half an hour', seconds: HOUR / 2 },
    { text: 'half a year', seconds: YEAR / 2 },
    { text: 'one and a half years', seconds: 1.5 * YEAR },
    { text: '½ heure', seconds: HOUR / 2 },
    { text: '1/2 year', seconds: YEAR / 2 },
    { text: 'twelve (12) months', seconds: 12 * MONTH },
    { text: '12 months (1 year)', seconds: 12 * MONTH },
    { text: '24h', seconds: DAY },
    { text: '50 min', seconds: 50 * MINUTE },
    { text: '365 días', seconds: YEAR },
    { text: 'Bis zu zwei Jahre', seconds: 2 * YEAR },
    { text: '13 mois', seconds: 13 * MONTH },
    { text: '30 de minute', seconds: 30 * MINUTE },
    { text: '24 hodin', seconds: DAY },
    { text: '2 év', seconds: 2 * YEAR },
    { text: 'ett år', seconds: YEAR },
    { text: 'kolme kuukautta', seconds: 3 * MONTH },
    { text: '6 μήνες', seconds: 6 * MONTH },
    ...[
      ['puolitoista vuotta', 'un anno e mezzo', 'un año y medio', 'un an et demi', 'um ano e meio', 'eineinhalb Jahre'],
      ['anderthalb Jahre', 'anderhalf jaar', 'półtora roku', 'másfél év', 'ett och ett halvt år', 'halvandet år'],
      ['halvannet år', 'poolteist aastat', 'un any i mig', 'un ano e medio', 'ενάμιση χρόνο', 'un an și jumătate'],
      ['rok a půl', 'rok i pół', 'godinu i pol', 'a year and a half', 'un año y medio de duración'],
      ['pusantrų metų', 'pusotru gadu', 'eitt og hálft ár', 'blwyddyn a hanner', 'një vit e gjysmë'],
      ['полтора года', 'півтора року', 'година и половина', 'bir buçuk yıl', 'سنة ونصف'],
    ]
      .flat()
      .map((text) => ({ text, seconds: 1.5 * YEAR })),
    ...[
      ['thirty days', 'dreißig Tage', 'trente jours', 'treinta días', 'trenta giorni', 'trinta dias', 'dertig dagen'],
      ['trzydzieści dni', 'třicet dní', 'tridsať dní', 'trideset dana', 'trideset dni', 'harminc nap', 'trettio dagar'],
      ['tredive dage', 'tretti dager', 'kolmekymmentä päivää', 'kolmkümmend päeva', 'treizeci de zile', 'trenta dies'],
      ['тридцать дней', 'тридцять днів', 'тридесет дни', 'триесет дена', 'тридесет дана', 'otuz gün', 'ثلاثون يوما'],
      ['τριάντα ημέρες', 'trinta días', 'hogeita hamar egun'],
      ['trisdešimt dienų', 'trīsdesmit dienas', 'þrjátíu dagar', 'tri deg diwrnod', 'tríocha lá', 'tridhjetë ditë'],
    ]
      .flat()
      .map((text) => ({ text, seconds: 30 * DAY })),
    ...[
      ['1 год', '365 дней', '1 рік', '1 година', 'една година', 'годину дана', 'jedna godina', 'bir yıl', '1 YIL'],
      ['سنة واحدة', 'عام واحد', '365 يوما', '1 سنة'],
    ]
      .flat()
      .map((text) => ({ text, seconds: YEAR })),
    ...[
      ['2 года', 'два года', 'в течение двух лет', '2 роки', 'протягом двох років', '2 години', 'две години', '2 год.'],
      ['2 године', 'две године', 'двије године', 'dve godine', 'dvije godine', 'iki yıl', '2 yıla kadar', '2 sene'],
      ['سنتان', 'سنتين', 'لمدة عامين', '2 سنوات', '٢ سنة'],
    ]
      .flat()
      .map((text) => ({ text, seconds: 2 * YEAR })),
    ...[
      ['6 месяцев', 'шесть месяцев', '6 мес.', '6 місяців', '6 месеца', 'шест месеца', '6 месеци', '6 мјесеци'],
      ['šest mjeseci', '6 meseci', 'altı ay', '6 aylık', '6 أشهر', '٦ أشهر', '۶ أشهر', 'ستة أشهر'],
    ]
      .flat()
      .map((text) => ({ text, seconds: 6 * MONTH })),
    ...[['2 недели', '2 тижні', '2 седмици', '2 недеље', '2 sedmice', '2 nedelje', '2 hafta', 'أسبوعان', 'أسبوعين']]
      .flat()
      .map((text) => ({ text, seconds: 2 * WEEK })),
    ...[
      ['24 часа', '24 часови', '24 сата', '24 sata', '24 časa', '24 saat', '24 ساعة', '٢٤ ساعة', 'сутки', 'يوم واحد'],
      ['1 день', '1 ден', '1 дан', '1 gün', 'bir günlük'],
    ]
      .flat()
      .map((text) => ({ text, seconds: DAY })),
    ...[
      ['30 минут', '30 хвилин', '30 хв', '30 минути', '30 минута', '30 dakika', '30 dk', '30 دقيقة', '٣٠ دقيقة'],
      ['полчаса', 'півгодини', 'половин час', 'пола сата', 'pola sata', 'yarım saat', 'نصف ساعة'],
    ]
      .flat()
      .map((text) => ({ text, seconds: 30 * MINUTE })),
    ...['полгода', 'півроку', 'пів року', 'половин година', 'pola godine', 'yarım yıl', 'نصف سنة'].map((text) => ({
      text,
      seconds: YEAR / 2,
    })),
    { text: '1 год и 1 месяц', seconds: YEAR + MONTH },
    { text: '1 yıl 1 ay', seconds: YEAR + MONTH },
    { text: '1 سنة و6 أشهر', seconds: YEAR + 6 * MONTH },
    { text: 'tres años', seconds: 3 * YEAR },
    ...[
      ['2 metai', 'dvejus metus', 'iki 2 metų', '2 gadi', 'divus gadus', 'līdz 2 gadiem', '2 ár', 'tvö ár', '2 ára'],
      [
        '2 flynedd',
        'dwy flynedd',
        '2 o flynyddoedd',
        '2 bhliain',
        'dhá bhliain',
        '2 vjet',
        'dy vite',
        'deri në 2 vjet',
      ],
    ]
      .flat()
      .map((text) => ({ text, seconds: 2 * YEAR })),
    ...[
      ['13 mėnesių', 'trylika mėnesių', '13 mėn.', '13 mēneši', 'trīspadsmit mēnešus', '13 mánuðir', 'til 13 mánaða'],
      ['13 mis', 'tri mis ar ddeg', '13 o fisoedd', '13 mhí', 'trí mhí dhéag', '13 mí', '13 muaj'],
    ]
      .flat()
      .map((text) => ({ text, seconds: 13 * MONTH })),
    ...[
      [
        '7 dienos',
        'septynias dienas',
        'viena savaitė',
        '7 dienas',
        'septiņas dienas',
        'viena nedēļa',
        '7 dagar',
        'ein vika',
      ],
      [
        '7 niwrnod',
        'saith diwrnod',
        'un wythnos',
        '7 lá',
        '7 LÁ',
        'aon seachtain',
        '7 ditë',
        'shtatë ditë',
        'një javë',
      ],
    ]
      .flat()
      .map((text) => ({ text, seconds: WEEK })),
    ...[
      ['24 val.', '24 stundas', '24 klst.', 'sólarhringur', '24 awr', 'pedair awr ar hugain', '24 uair an chloig'],
      ['ceithre huaire is fiche', '24 orë', 'viena diena'],
    ]
      .flat()
      .map((text) => ({ text, seconds: DAY })),
    { text: 'cúig nóiméad déag', seconds: 15 * MINUTE },
    { text: '8 n-uaire', seconds: 8 * HOUR },
    { text: '1 gads un 1 mēnesis', seconds: YEAR + MONTH },
    { text: 'quatre-vingt-dix jours', seconds: 90 * DAY },
    { text: 'twenty-four hours', seconds: DAY },
    { text: 'Never expires', seconds: null },
    ...['Бессрочно', 'Постійний', 'Безсрочна', 'Трајно', 'Trajno', 'Kalıcı', 'Süresiz', 'غير محددة', 'دائم'].map(
      (text) => ({
        text,
        seconds: null,
      }),
    ),
    { text: 'حتى ٣١/١٢/٢٠٢٧', seconds: null },
    { text: 'Unbegrenzt', seconds: null },
    { text: 'until 31/12/2027', seconds: null },
  ])('"$text" is $seconds s', ({ text, seconds }) => {
    expect(readLifetime(text)).toMatchObject({ kind: 'persistent', seconds, text });
  });

  test.each([
    { text: '2 weeks by default', bound: 'by-default' },
    { text: '2 semaines par défaut', bound: 'by-default' },
    { text: 'Standardmäßig 2 Wochen', bound: 'by-default' },
    { text: 'standaard 2 weken', bound: 'by-default' },
    { text: 'По умолчанию 2 недели', bound: 'by-default' },
    { text: 'Varsayılan olarak 2 hafta', bound: 'by-default' },
    { text: '2 semanas por defecto', bound: 'by-default' },
    { text: 'Up to 12 months', bound: undefined },
    { text: '2 weeks', bound: undefined },
  ])('"$text" holds $bound', ({ text, bound }) => {
    const stated = readLifetime(text);
    expect(stated?.kind === 'persistent' ? stated.bound : null).toBe(bound);
  });

  test.each([
    'Session',
    'At the end of the session',
    'Sitzungsende',
    "Jusqu'à la fermeture du navigateur",
    'Al cerrar el navegador',
    'Einde van de sessie',
    'Do zavření prohlížeče',
    'A böngésző bezárásáig',
    'Når browseren lukkes',
    'Κατά τη διάρκεια της συνεδρίας',
    'Do konca seje',
    'Seansi lõpuni',
    'Iki sesijos pabaigos',
    'Uždarius naršyklę',
    'Apsilankymo metu',
    'Līdz pārlūkprogrammas aizvēršanai',
    'Í lok lotu',
    'Þegar vafra er lokað',
    'Pan fyddwch yn cau eich porwr',
    'Nuair a dhúntar an brabhsálaí',
    'Ar feadh an tseisiúin',
    'Deri në mbylljen e shfletuesit',
    'Сеанс',
    'сессионный',
    'До закрытия браузера',
    'до конца сессии',
    'До закриття браузера',
    'Тривалість сесії',
    'До края на сесията',
    'До затваряне на браузъра',
    'до крајот на сесијата',
    'До затворање на прелистувачот',
    'До краја сесије',
    'До затварања прегледача',
    'do zatvaranja pretraživača',
    'Oturum',
    'OTURUM SÜRESİNCE',
    'Tarayıcı kapatılana kadar',
    'Oturum sonunda',
    'الجلسة',
    'حتى نهاية الجلسة',
    'عند إغلاق المتصفح',
  ])('"%s" is the session', (text) => {
    expect(readLifetime(text)).toEqual({ kind: 'session', text });
  });

  test.each([
    '',
    'Keeps the basket',
    'Example Ltd',
    '4 kB',
    // A number, and a word that begins like a unit, of its own language or of another.
    'Stores a timestamp',
    'A látogatók megszámlálása',
    'Mantém a mesma página',
    'Mostra un annuncio',
    'Se min side',
    'Når du daglig logger inn',
    // Irish "lá" is a day; a letter is no unit of a number in words.
    'Google Analytics 4 la mesure',
    "L'un d'eux",
    'Se d’accordo, lo ricorda',
    // Visitors are no visit.
    'Razlikuje posjetioce',
    'Razlikuje posjetitelje',
    'Хранит выбор языка',
    'Ziyaretçi sayısını ölçer',
    'يحفظ لغة الموقع',
    // Czech "let" are years.
    'The last 4 letters',
    'letters you like',
  ])('"%s" is none', (text) => {
    expect(readLifetime(text)).toBeNull();
  });
});

describe('how sure a lifetime is that stands where lifetimes stand', () => {
  test.each([
    { text: '2 years', certainty: undefined },
    { text: 'Up to 12 months', certainty: undefined },
    { text: 'Reset at random between two requests. Up to 12 months', certainty: undefined },
    { text: 'Reset between two requests or two sessions. Up to 12 months', certainty: undefined },
    { text: '6-12 months', certainty: undefined },
    { text: 'Session', certainty: undefined },
    { text: 'Sitzungscookie', certainty: undefined },
    { text: 'For the duration of your visit', certainty: undefined },
    { text: 'Session / 7 days', certainty: 'probable' },
    { text: 'Session cookie. It expires after 30 minutes', certainty: 'probable' },
    { text: 'Shows where the first visit came from', certainty: 'probable' },
    { text: 'Compares what a visitor reads with what was read in the last 30 days by him', certainty: 'probable' },
  ])('"$text" is $certainty', ({ text, certainty }) => {
    expect(readLifetime(text)?.certainty).toBe(certainty);
  });
});

test.each([
  { text: 'session', is: true },
  { text: '30 min.', is: true },
  { text: 'bis zum Ende der Sitzung', is: true },
  { text: 'during the visit', is: true },
  { text: 'where the first visit came from', is: false },
  { text: 'session id', is: false },
  { text: 'the name of the session', is: false },
])('"$text" is a lifetime and nothing else: $is', ({ text, is }) => {
  expect(isLifetime(text)).toBe(is);
});
