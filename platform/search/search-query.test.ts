import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchQuery } from './search-query.ts';

const queries: [says: string, typed: string, query: string | null][] = [
  ['a Chinese word of three characters is a phrase of its pairs', '打印机', "'打印' <-> '印机'"],
  ['a Chinese word of two characters is its pair', '打印', "'打印'"],
  ['a single character is a beginning', '打', "'打':*"],
  ['a Latin word is a beginning', 'Outl', "'outl':*"],
  ['all words must occur', 'VPN 连不上', "'vpn':* & '连不' <-> '不上'"],
  ['a word typed twice is asked once', 'vpn VPN', "'vpn':*"],
  ['operators have no meaning', "打印 | !机:* <-> 'x'", "'打印' & '机':* & 'x':*"],
  ['nothing but signs is no query', ' ？! ', null],
  ['nothing is no query', '', null],
];
for (const [says, typed, query] of queries) {
  test(says, () => assert.equal(searchQuery(typed), query));
}

test('a pasted page is cut to a query of bearable size', () => {
  const query = searchQuery(Array.from({ length: 500 }, (_, n) => `word${n}`).join(' ')) ?? '';
  assert.equal(query.split(' & ').length, 24);
});
