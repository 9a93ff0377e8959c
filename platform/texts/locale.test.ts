import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../kernel/locale.ts';
import { pickLocale } from './locale.ts';

const wishes: [header: string | undefined, locale: Locale][] = [
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['*', 'zh-CN'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-GB,en;q=0.9,zh;q=0.1', 'en'],
  ['EN', 'en'],
  ['de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['zh;q=0.2, en ; q=0.7', 'en'],
  ['en;q=0', 'zh-CN'],
  ['fr', 'zh-CN'],
  ['eng-x;q=abc,,;', 'zh-CN'],
];
for (const [header, locale] of wishes) {
  test(`answers ${header === undefined ? 'no wish' : `"${header}"`} in ${locale}`, () => {
    assert.equal(pickLocale(header), locale);
  });
}
