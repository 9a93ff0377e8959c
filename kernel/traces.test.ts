import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTraces } from './traces.ts';

const cases: [string, string, readonly string[], string][] = [
  ['a name becomes the pseudonym', '请联系赵雷处理', ['赵雷'], '请联系用户 7F3A处理'],
  ['a number becomes a blank', '电话13800001111，谢谢', ['13800001111'], '电话***，谢谢'],
  ['as people space it', '138 0000 1111 或 138-0000-1111', ['13800001111'], '*** 或 ***'],
  ['not as a part of a longer one', '单号 9138000011112', ['13800001111'], '单号 9138000011112'],
  ['an address whatever its case', 'ZhaoLei@donghai.example.cn', ['zhaolei@donghai.example.cn'], '***'],
  ['an address is no part of a longer one', 'xzhaolei@d.cn', ['zhaolei@d.cn'], 'xzhaolei@d.cn'],
  [
    'a name in letters as a word only',
    'Ann called about the annual plan',
    ['Ann'],
    '用户 7F3A called about the annual plan',
  ],
  ['what is written as a pattern is taken as it stands', 'a.b+c 与 axb', ['a.b+c'], '用户 7F3A 与 axb'],
];

for (const [says, text, traces, expected] of cases) {
  test(`of a text, ${says}`, () => assert.equal(withoutTraces(text, traces, '用户 7F3A'), expected));
}
