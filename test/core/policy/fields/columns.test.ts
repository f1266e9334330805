import { describe, expect, test } from 'vitest';
import { cellOf } from '../lines.ts';
import { fields } from '../reader.ts';

const { readHeader, readPureLabel, readUnseparatedHeader } = fields;

test.each([
  { cells: ['Name', 'Purpose', 'Duration'], columns: ['name', 'purpose', 'lifetime'] },
  { cells: ['Cookie', 'Description'], columns: ['cookie', 'description'] },
  { cells: ['Nom du cookie', 'Finalité', 'Durée de conservation'], columns: ['name', 'purpose', 'lifetime'] },
  { cells: ["Service provider's name", 'Cookie name(s)', 'Purposes'], columns: ['provider', 'name', 'purpose'] },
  { cells: ['Name', 'Purpose', 'Remarks', 'Ref'], columns: ['name', 'purpose', 'unknown', 'unknown'] },
  { cells: ['Service', 'Provider', 'Cookie name'], columns: ['other', 'provider', 'name'] },
  { cells: ['Service', 'Cookie name'], columns: ['provider', 'name'] },
  // Which column has the names, the cells must say.
  { cells: ['Item', 'Provider', 'Expiry'], columns: ['unknown', 'provider', 'lifetime'] },
  { cells: ['Item', 'Provider', 'Purpose'], columns: null },
  { cells: ['Name', 'Remarks', 'Ref'], columns: null },
  { cells: ['Name', 'Title'], columns: null },
  { cells: ['Duration'], columns: null },
  { cells: ['Name', 'Purpose: it keeps who you are as long as your browser is open'], columns: null },
])('the header $cells announces $columns', ({ cells, columns }) => {
  expect(readHeader(cells.map((text) => cellOf(text)))).toEqual(columns);
});

test.each([
  { text: 'Purpose', column: 'purpose' },
  { text: 'Storage period', column: 'lifetime' },
  { text: 'Name of the cookie', column: 'name' },
  { text: 'Cookie', column: 'cookie' },
  { text: 'Utfärdare', column: 'provider' },
  { text: 'Herkunft', column: 'provider' },
  { text: 'Provozovatel', column: 'provider' },
  { text: 'Istječe', column: 'lifetime' },
  { text: 'Retentie', column: 'lifetime' },
  { text: 'Necessary cookies', column: 'unknown' },
  { text: 'Purpose: counts visits', column: 'unknown' },
  { text: 'The town counts visits for this purpose', column: 'unknown' },
  { text: 'Town hall', column: 'unknown' },
])('"$text" alone is a label of $column', ({ text, column }) => {
  expect(readPureLabel(text)).toBe(column);
});

test.each([
  { text: 'Name Purpose Duration', columns: ['name', 'purpose', 'lifetime'], joined: false },
  { text: 'Cookie name Service provider Purpose', columns: ['name', 'provider', 'purpose'], joined: false },
  { text: 'Name of the cookie Purpose', columns: ['name', 'purpose'], joined: false },
  { text: "Provider's name Name of the cookie Purposes", columns: ['provider', 'name', 'purpose'], joined: false },
  { text: 'Název souboru cookie Účel', columns: ['name', 'purpose'], joined: false },
  { text: 'Nom cookie Finalité', columns: ['name', 'purpose'], joined: false },
  { text: 'NameProviderPurpose', columns: ['name', 'provider', 'purpose'], joined: true },
])('"$text" is a header of $columns', ({ text, columns, joined }) => {
  expect(readUnseparatedHeader(text)).toEqual({ columns, joined });
});

test.each([
  'Name Purpose Duration.',
  'Name Provider',
  'Purpose Duration',
  'Name of necessary cookies Purpose',
  'The name that you give us is kept for this purpose',
  'Name',
])('"%s" is no header', (text) => {
  expect(readUnseparatedHeader(text)).toBeNull();
});

/** As headers and labels say it in the languages that are not written in Latin letters, or not only, and in Turkish. */
describe('what a label announces', () => {
  test.each([
    'Название',
    'Имя',
    'Наименование cookie',
    'Имя файла cookie',
    'Название файла cookie',
    'Назва',
    'Ім’я',
    'Назва файлу cookie',
    'Найменування',
    'Име',
    'Име на бисквитката',
    'Наименование',
    'Име на колачето',
    'Назив',
    'Назив колачића',
    'Naziv kolačića',
    'Ime kolačića',
    'Adı',
    'Çerez Adı',
    'Çerezin Adı',
    'Çerez İsmi',
    'ÇEREZ ADI',
    'الاسم',
    'اسم الملف',
    'اسم ملف تعريف الارتباط',
    'اسم الكوكيز',
  ])('"%s": name', (label) => expect(readPureLabel(label)).toBe('name'));

  test.each([
    'Поставщик',
    'Провайдер',
    'Владелец',
    'Поставщик услуг',
    'Постачальник',
    'Доставчик',
    'Издател',
    'Давател',
    'Провајдер',
    'Пружалац',
    'Пружалац услуге',
    'Pružalac usluge',
    'Provajder',
    'Sağlayıcı',
    'Hizmet Sağlayıcı',
    'Çerez Sağlayıcısı',
    'Sağlayıcı / Alan Adı',
    'المزود',
    'مزود الخدمة',
    'الجهة المزودة',
    'المصدر',
  ])('"%s": provider', (label) => expect(readPureLabel(label)).toBe('provider'));

  test.each([
    'Назначение',
    'Цель',
    'Цель использования',
    'Цели',
    'Мета',
    'Призначення',
    'Мета використання',
    'Цел',
    'Предназначение',
    'Цел на бисквитката',
    'Намена',
    'Сврха',
    'Svrha',
    'Namjena',
    'Amaç',
    'Amacı',
    'Kullanım Amacı',
    'Çerezin Amacı',
    'Çerezin kullanım amacı',
    'الغرض',
    'الهدف',
    'الغرض من الملف',
    'الاستخدام',
  ])('"%s": purpose', (label) => expect(readPureLabel(label)).toBe('purpose'));

  test.each(['Описание', 'Опис', 'Açıklama', 'Opis', 'الوصف', 'Функция', 'Функція'])('"%s": description', (label) =>
    expect(readPureLabel(label)).toBe('description'),
  );

  test.each([
    'Срок хранения',
    'Срок действия',
    'Срок жизни',
    'Время жизни',
    'Время хранения',
    'Продолжительность',
    'Длительность',
    'Истечение срока действия',
    'Максимальная длительность хранения',
    'Срок действия cookie',
    'Период хранения',
    'Термін дії',
    'Термін зберігання',
    'Строк дії',
    'Тривалість',
    'Час життя',
    'Максимальна тривалість зберігання',
    'Продължителност',
    'Срок на съхранение',
    'Валидност',
    'Срок на валидност',
    'Срок на годност',
    'Максимален период на съхранение',
    'Изтича',
    'Времетраење',
    'Рок на траење',
    'Траење',
    'Истекува',
    'Рок важења',
    'Трајање',
    'Рок трајања',
    'Период чувања',
    'Истек',
    'Trajanje',
    'Rok trajanja',
    'Rok važenja',
    'Vreme trajanja',
    'Vrijeme čuvanja',
    'Ističe',
    'Süre',
    'Süresi',
    'Saklama Süresi',
    'Çerez Süresi',
    'Çerezin Süresi',
    'Geçerlilik Süresi',
    'Son Kullanma Tarihi',
    'Maksimum Saklama Süresi',
    'Kullanım Ömrü',
    'Sona Erme',
    'SAKLAMA SÜRESİ',
    'المدة',
    'مدة الصلاحية',
    'الصلاحية',
    'تاريخ الانتهاء',
    'تاريخ انتهاء الصلاحية',
    'مدة التخزين',
    'مدة الاحتفاظ',
    'فترة الصلاحية',
    'العمر الافتراضي',
    'مدة البقاء',
    'الحد الأقصى لمدة التخزين',
  ])('"%s": lifetime', (label) => expect(readPureLabel(label)).toBe('lifetime'));

  test.each([
    'Тип',
    'Вид',
    'Категория',
    'Тип cookie',
    'Категорія',
    'Вид бисквитка',
    'Тип бисквитка',
    'Категорија',
    'Врста',
    'Vrsta',
    'Vrsta kolačića',
    'Tip',
    'Tür',
    'Türü',
    'Çerez Türü',
    'Kategori',
    'النوع',
    'الفئة',
    'نوع الملف',
    'نوع ملف تعريف الارتباط',
  ])('"%s": category', (label) => expect(readPureLabel(label)).toBe('category'));
});
