import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readName } from './names.ts';

const names: [says: string, typed: string, kept: string][] = [
  ['a name stays as it is', '王小明', '王小明'],
  ['rare characters stay (extensions B, E, G)', '𠮷野家𬀩𰻝', '𠮷野家𬀩𰻝'],
  ['the dot of a name of several parts stays', '买买提·艾力', '买买提·艾力'],
  ['other dots become that dot', '买买提•艾力', '买买提·艾力'],
  ['a foreign name keeps its blanks, one each', 'Anne  Marie O’Neill', 'Anne Marie O’Neill'],
  ['accents are composed', 'Jose\u0301', 'José'],
  ['what was copied along unseen goes', '\u202A王\u200B小明\uFEFF', '王小明'],
  ['a tab between is a blank', '王\t小明', '王 小明'],
];
for (const [says, typed, kept] of names) test(says, () => assert.deepEqual(readName(typed), { text: kept }));

for (const typed of ['王\u0007', '\uD842', '\u200B']) {
  test(`refuses ${JSON.stringify(typed)}`, () => assert.deepEqual(readName(typed), { fault: 'name_characters' }));
}
