import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../_locales/en/messages.json';
import { catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { MARKS } from '../../src/core/portal/page-evidence.ts';
import type { MessageFile } from '../../src/messages/messages-from-file.ts';

const read = (locale: string): MessageFile => JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
const locales = readdirSync('_locales');
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();
const sentences = (messages: MessageFile) => Object.entries(messages).map(([key, { message }]) => ({ key, message }));

describe.each(locales)('the messages of %s', (locale) => {
  const messages = read(locale);

  test('have the same keys as the English ones', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  test('have the same placeholders as the English ones', () => {
    const shape = (all: MessageFile) => sentences(all).map(({ key, message }) => [key, placeholders(message)]);
    expect(shape(messages)).toEqual(shape(en));
  });

  test('are never empty', () => {
    expect(sentences(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  test('leave the judgement to people', () => {
    const judging = [
      /illegal|illégal|\blegal|\blégal|complian|conform|violat|infraction|infring/i,
      /rechtswidrig|rechtmäß|zulässig|gesetzlich|gesetzwidrig|versto(?:ß|ss)|verstöß|rechtmatig|wettelijk|wettig|overtred/i,
      /ilegal|il·legal|illegittim|legíti|legittim|ilícit|il·lícit|illecit|incumpl|incompl|violaz|viola[cç]|infracç|infraz|vulnera/i,
    ];
    const judges = (message: string) => judging.some((words) => words.test(message));
    expect(sentences(messages).filter(({ message }) => judges(message))).toEqual([]);
  });
});

test('each English message has a description for translators, which names its placeholders and no others', () => {
  const undescribed = Object.entries(en).filter(
    ([, { message, description }]) =>
      description.trim() === '' || placeholders(description).join() !== placeholders(message).join(),
  );
  expect(undescribed).toEqual([]);
});

test('French signs keep their no-break spaces', () => {
  const breaking = / [:;?!»]|« |[^\u202f][;?!]|[^\u00a0]:/;
  expect(sentences(read('fr')).filter(({ message }) => breaking.test(message))).toEqual([]);
});

test('every message is used', () => {
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);
  const files = ['src', 'popup', 'report', 'options', 'devtools', 'welcome']
    .flatMap(below)
    .filter((file) => /\.tsx?$/.test(file));
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const used = (key: string) => source.includes(`'${key}'`);
  const unused = Object.keys(en).filter(
    (key) =>
      !/^policy_(elsewhere|log_in|no_room|reader_failed|reader_too_slow|redirects|unreachable)$/.test(key) &&
      !/^(ask|attribute_same_site|blind_from|category|cookie|duration|language|kind|phase|panel_event|party|portal|refused|severity|verdict|why|without)_/.test(
        key,
      ) &&
      !used(key) &&
      !used(key.replace(/_(one|other|single)$/, '')),
  );
  expect(unused.filter((key) => !key.startsWith('app'))).toEqual([]);
});

test('a plural has both its forms', () => {
  const stems = Object.keys(en).flatMap((key) => key.match(/^(.+)_(?:one|other)$/)?.[1] ?? []);
  expect(stems.filter((stem) => !(`${stem}_one` in en && `${stem}_other` in en))).toEqual([]);
});

test('every mark of a portal has its sentence, and no other has one', () => {
  const keys = Object.keys(en).flatMap((key) => key.match(/^portal_mark_(?!none$)(.+)$/)?.[1] ?? []);
  expect(keys.sort()).toEqual(
    Object.keys(MARKS)
      .map((kind) => kind.replaceAll('-', '_'))
      .sort(),
  );
});

test('every cookie of the catalogue has its sentence, and no other has one', () => {
  const sentences = [...new Set(catalogueEntries.map(({ sentence }) => sentence))].sort();
  const keys = Object.keys(en).flatMap((key) => key.match(/^cookie_(.+)$/)?.[1] ?? []);
  expect(keys.sort()).toEqual(sentences);
});
