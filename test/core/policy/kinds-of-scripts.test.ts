import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const DAY = 86_400;

/** "name by provider for seconds, category", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, provider, lifetime, category }) => {
    const time = lifetime === null ? 'unsaid' : lifetime.kind === 'session' ? 'session' : lifetime.seconds;
    return `${name} by ${provider ?? 'nobody'} for ${time}, ${category ?? 'no category'}`;
  });

describe('a table in a script or language of East Asia', () => {
  test.each([
    {
      language: 'ja',
      text: '# クッキーについて\n\nこのサイトは次のクッキーを使います。\n\n## 必須クッキー\n\n| 名称 | 提供元 | 利用目的 | 有効期間 |\n|---|---|---|---|\n| kd_a | 例の町 | ログインを覚えます | セッション |\n| kd_b | 例の町 | 言語を覚えます | 13か月 |\n\n## 分析用\n\n| 名称 | 提供元 | 利用目的 | 有効期間 |\n|---|---|---|---|\n| kd_c | 例の町 | 訪問を数えます | ２年間 |',
      months: 13,
    },
    {
      language: 'zh',
      text: '# 关于 Cookie\n\n我们的网站会使用以下 Cookie。\n\n## 必要的 Cookie\n\n| 名称 | 提供方 | 用途 | 有效期 |\n|---|---|---|---|\n| kd_a | 例の町 | 记住您的登录 | 会话 |\n| kd_b | 例の町 | 记住语言 | 13 个月 |\n\n## 分析\n\n| 名称 | 提供方 | 用途 | 有效期 |\n|---|---|---|---|\n| kd_c | 例の町 | 统计访问 | 2 年 |',
      months: 13,
    },
    {
      language: 'ko',
      text: '# 쿠키 안내\n\n이 사이트는 다음 쿠키를 사용합니다. 귀하의 동의 없이 쓰는 쿠키는 없습니다.\n\n## 필수 쿠키\n\n| 이름 | 제공자 | 목적 | 만료 |\n|---|---|---|---|\n| kd_a | 例の町 | 로그인을 기억합니다 | 세션 |\n| kd_b | 例の町 | 언어를 기억합니다 | 13개월 |\n\n## 분석 쿠키\n\n| 이름 | 제공자 | 목적 | 만료 |\n|---|---|---|---|\n| kd_c | 例の町 | 방문을 셉니다 | 2년 |',
      months: 13,
    },
    {
      language: 'id',
      text: '# Kebijakan kuki\n\nSitus ini menggunakan kuki yang berikut untuk Anda.\n\n## Kuki yang diperlukan\n\n| Nama | Layanan | Tujuan | Masa simpan |\n|---|---|---|---|\n| kd_a | 例の町 | Mengingat Anda | Sesi |\n| kd_b | 例の町 | Mengingat bahasa | 13 bulan |\n\n## Kuki analitik\n\n| Nama | Layanan | Tujuan | Masa simpan |\n|---|---|---|---|\n| kd_c | 例の町 | Menghitung kunjungan | dua tahun |',
      months: 13,
    },
  ])('$language', ({ language, text, months }) => {
    expect(readPolicy(text).language).toBe(language);
    expect(toldIn(text)).toEqual([
      'kd_a by 例の町 for session, necessary',
      `kd_b by 例の町 for ${months * 30 * DAY}, necessary`,
      `kd_c by 例の町 for ${2 * 365 * DAY}, statistics`,
    ]);
  });
});

test.each([
  { text: '## クッキー\n\nクッキー「kd_a」は訪問を数え、2年で消えます。', seconds: 2 * 365 * DAY },
  { text: '## Cookie\n\nCookie kd_a用于统计访问，有效期为90天。', seconds: 90 * DAY },
  { text: '## 쿠키\n\n쿠키 kd_a는 방문을 세며 30분 동안 보관됩니다.', seconds: 1800 },
  { text: '## Kuki\n\nKuki kd_a menghitung kunjungan. Kuki ini disimpan selama setahun.', seconds: 365 * DAY },
])('"$text" tells its lifetime', ({ text, seconds }) => {
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_a', lifetime: { seconds, certainty: 'probable' } }]);
});

test.each(['更新日：2023年12月5日', '업데이트: 2023년 12월 5일', '2023年12月5日更新'])('%s is no lifetime', (date) => {
  expect(readPolicy(`# Cookie\n\n- kd_a: ${date}`).declarations).toMatchObject([{ name: 'kd_a', lifetime: null }]);
});

describe('the words about several cookies say each again with its span', () => {
  test.each([
    'kd_a is kept for 2 years, kd_b for 24 hours.',
    'They are kept for 2 years (kd_a) and 24 hours (kd_b).',
    'kd_a は2年、kd_b は24時間で消えます。',
    'kd_a bleibt 2 Jahre, kd_b dagegen 24 Stunden.',
  ])('%s', (sentence) => {
    expect(toldIn(`# Cookies\n\nkd_a, kd_b:\n\nThe two count visits. ${sentence}`)).toEqual([
      `kd_a by nobody for ${2 * 365 * DAY}, no category`,
      `kd_b by nobody for ${DAY}, no category`,
    ]);
  });

  test('one that is not said again has none', () => {
    expect(
      toldIn('# Cookies\n\nkd_a, kd_b, kd_c:\n\nThey count visits. kd_a is kept for 2 years, kd_b for 24 hours.')[2],
    ).toBe('kd_c by nobody for unsaid, no category');
  });

  test('where one has two spans, one lifetime is told of all', () => {
    expect(
      toldIn(
        '# Cookies\n\nkd_a, kd_b:\n\nThey are kept for 2 years. kd_a waits 5 minutes, or 10 minutes, for kd_b.',
      )[0],
    ).toBe(`kd_a by nobody for ${2 * 365 * DAY}, no category`);
  });
});

test('what a bracket puts into the storage, and says to be no cookie of the protocol, is none', () => {
  expect(
    toldIn(
      '| Name | Purpose | Expiry |\n|---|---|---|\n| kd_a | Keeps you logged in | 1 day |\n| kd_b | Keeps the answer (localStorage, not an HTTP cookie) | 1 year |',
    ),
  ).toEqual([`kd_a by nobody for ${DAY}, no category`]);
});

describe('spans and days in the column of lifetimes', () => {
  const lifetimeOf = (text: string) =>
    readPolicy(`名称\t用途\t有效期\nkd_a\t登录\t${text}\nkd_b\t登录\t2年`).declarations[0]?.lifetime ?? null;

  test.each([
    { text: '1年半', days: 547.5 },
    { text: '一年半', days: 547.5 },
    { text: '1년 반', days: 547.5 },
    { text: 'satu setengah tahun', days: 547.5 },
    { text: '1 tahun setengah', days: 547.5 },
    { text: '半年', days: 182.5 },
    { text: '2年6か月', days: 910 },
    { text: '一天', days: 1 },
    { text: '一个月', days: 30 },
    { text: '三个月', days: 90 },
    { text: '1月間', days: 30 },
  ])('$text is a span', ({ text, days }) => {
    expect(lifetimeOf(text)).toMatchObject({ seconds: days * DAY });
  });

  test.each(['令和8年3月31日', '4月1日', '2027年', '3월 1일', '2027년 3월 1일'])('%s is no span', (text) => {
    expect(lifetimeOf(text) ?? { seconds: null }).toMatchObject({ seconds: null });
  });
});

test.each([
  '非必要 Cookie',
  '不必要的 Cookie',
  '必須ではないクッキー',
  '非必須クッキー',
  '비필수 쿠키',
  '필수가 아닌 쿠키',
])('what is %s is not necessary', (title) => {
  expect(readPolicy(`## ${title}\n\n| Name | Expiry |\n|---|---|\n| kd_a | 1 day |`).declarations).toMatchObject([
    { name: 'kd_a', category: null },
  ]);
});

test.each([
  { said: ['nonpersistent', 'impermanent'], lifetime: { kind: 'session' } },
  // "short-lived" may be an hour.
  { said: ['kratkotrajni', 'netrajni'], lifetime: { kind: 'persistent', seconds: null } },
])('of $said it is known what it is not', ({ said, lifetime }) => {
  const rows = said.map((text, at) => `| kd_${at} | ${text} |`);
  const { declarations } = readPolicy(`# Cookies\n\n| Name | Expiry |\n|---|---|\n${rows.join('\n')}`);
  expect(declarations).toMatchObject(said.map(() => ({ lifetime })));
});

test('a cookie that lasts for the visit is one of the session in Finnish', () => {
  const text = '# Evästeet\n\nkd_id\nEväste tunnistaa kävijän. Eväste on voimassa sivustolla vierailun ajan.';
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_id', lifetime: { kind: 'session' } }]);
});

test('hundreds of names with as many spans in their words are read', () => {
  const names = Array.from({ length: 400 }, (_, at) => `kd_${at}`);
  const words = names.map((name) => `${name} for 2 days`).join(', ');
  expect(readPolicy(`| Cookie | Purpose |\n|---|---|\n| ${names.join(', ')} | ${words} |`).declarations).toHaveLength(
    400,
  );
});
