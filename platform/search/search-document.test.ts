import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchDocument } from './search-document.ts';

const documents: [says: string, text: string, document: string][] = [
  ['a Chinese run becomes its pairs and its last character', '打印机', "'打印':1A '印机':2A '机':3A"],
  ['a single character stands for itself', '机', "'机':1A"],
  ['other words stay whole, in small letters', 'Outlook VPN', "'outlook':1A 'vpn':2A"],
  ['Chinese behind a Latin word is not swallowed', 'VPN连不上', "'vpn':1A '连不':2A '不上':3A '上':4A"],
  ['digits and underscores belong to a word', 'dc_01 2026', "'dc_01':1A '2026':2A"],
  ['full width is folded to half width', 'ＶＰＮ１', "'vpn1':1A"],
  ['rare characters beyond the basic plane are characters too', '𬀩𠮷', "'𬀩𠮷':1A '𠮷':2A"],
  ['a word that occurs again is kept with both places', 'a b a', "'a':1A,3A 'b':2A"],
  ['signs leave no trace, least of all quotes', "'; drop table --\\", "'drop':1A 'table':2A"],
  ['a text of signs alone is an empty document', '——！？', ''],
];
for (const [says, text, document] of documents) {
  test(says, () => assert.equal(searchDocument([{ text, weight: 'A' }]), document));
}

test('each text has its own weight, and places go on from one to the next', () => {
  const parts = [
    { text: '打印', weight: 'A' as const },
    { text: '打印', weight: 'D' as const },
  ];
  assert.equal(searchDocument(parts), "'打印':1A,3D '印':2A,4D");
});

test('a very long word is kept by its beginning', () => {
  assert.equal(searchDocument([{ text: 'f'.repeat(5000), weight: 'B' }]), `'${'f'.repeat(64)}':1B`);
});
