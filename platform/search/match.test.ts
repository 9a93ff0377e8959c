import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUpRange } from './look-up-prefix.ts';
import { lookUpTokens, type LookUpText } from './look-up-tokens.ts';
import { matchOf } from './match.ts';

/** What was typed, and the text with what it found in brackets; without any: not found. */
const shown: [text: LookUpText, typed: string, marked: string][] = [
  [{ as: 'person', text: '张伟民' }, '张伟', '[张伟]民'],
  [{ as: 'person', text: '张伟民' }, '伟', '张[伟]民'],
  [{ as: 'person', text: '张伟民' }, 'zw', '[张伟]民'],
  [{ as: 'person', text: '张伟民' }, 'zhangw', '[张伟]民'],
  [{ as: 'person', text: '张伟民' }, 'weimin', '张[伟民]'],
  [{ as: 'person', text: '单乐' }, 'shanyue', '[单乐]'],
  [{ as: 'person', text: '张伟' }, 'wz', '张伟'],
  [{ as: 'person', text: 'John Smith' }, 'smi', 'John [Smi]th'],
  [{ as: 'name', text: '上海飞鹤科技（集团）' }, 'fhkj', '上海[飞鹤科技]（集团）'],
  [{ as: 'name', text: '上海飞鹤科技（集团）' }, '科技集', '上海飞鹤[科技（集]团）'],
  [{ as: 'name', text: 'ThinkPad T14' }, 't14', 'ThinkPad [T14]'],
  [{ as: 'phone', text: '138 0013 8000' }, '1380013', '[138 0013] 8000'],
  [{ as: 'phone', text: '13800138000' }, '8000', '1380013[8000]'],
  [{ as: 'phone', text: '+86 138 0013 8000' }, '138', '+86 [138] 0013 8000'],
  [{ as: 'phone', text: '021-6234 5678' }, '6234', '021-[6234] 5678'],
  [{ as: 'phone', text: '021-62345678 转 801' }, '5678', '021-6234[5678] 转 801'],
  [{ as: 'phone', text: '13800138000' }, '0013', '13800138000'],
  [{ as: 'code', text: 'PC-000123' }, 'pc-0001', '[PC-0001]23'],
  [{ as: 'code', text: 'PC-000123' }, '123', 'PC-000[123]'],
  [{ as: 'code', text: 'PC-000123' }, '000123', 'PC-[000123]'],
  [{ as: 'ip', text: '192.168.1.10' }, '192.168', '[192.168].1.10'],
  [{ as: 'ip', text: '192.168.1.10' }, '1.10', '192.168.[1.10]'],
  [{ as: 'ip', text: '192.168.11.0' }, '192.168.1.1', '192.168.11.0'],
  [{ as: 'email', text: 'zhang.wei@donghai.cn' }, 'zhang.wei@', '[zhang.wei]@donghai.cn'],
  [{ as: 'email', text: 'zhang.wei@donghai.cn' }, 'zhangw', '[zhang.w]ei@donghai.cn'],
];
for (const [text, typed, marked] of shown) {
  test(`${typed} shows as ${marked}`, () => assert.equal(markedBy(text, typed), marked));
}

test('shows something exactly where the tokens find it', () => {
  for (const [text, typed] of shown) assert.equal(matchOf(text, typed) !== null, finds(text, typed), typed);
});

test('a whole number is exact, its beginning and its end are not', () => {
  const exact = (text: LookUpText, typed: string) => matchOf(text, typed)?.isExact;
  assert.equal(exact({ as: 'code', text: 'PC-000123' }, 'pc000123'), true);
  assert.equal(exact({ as: 'code', text: 'PC-000123' }, 'pc-00012'), false);
  assert.equal(exact({ as: 'code', text: 'PC-000123' }, '123'), false);
  assert.equal(exact({ as: 'phone', text: '138 0013 8000' }, '+86 13800138000'), true);
  assert.equal(exact({ as: 'ip', text: '10.0.0.1' }, '10.0.0.1'), true);
});

test('words are found anywhere', () => {
  assert.deepEqual(matchOf({ as: 'words', text: '三楼打印机卡纸' }, '打印机')?.ranges, [{ start: 2, end: 5 }]);
  assert.equal(matchOf({ as: 'words', text: '三楼打印机卡纸' }, '电话'), null);
});

function markedBy(text: LookUpText, typed: string): string {
  const [range] = matchOf(text, typed)?.ranges ?? [];
  if (!range) return text.text;
  const { start, end } = range;
  return `${text.text.slice(0, start)}[${text.text.slice(start, end)}]${text.text.slice(end)}`;
}

function finds(text: LookUpText, typed: string): boolean {
  const range = lookUpRange(typed);
  return range !== null && lookUpTokens([text]).some((token) => token.startsWith(range.from));
}
