import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyedPrograms, matchesPattern, ruleFor, rulesInOrder, titleKeyOf } from './title.rules.ts';

const keys: readonly [string, string][] = [
  ['Microsoft Office 专业增强版 2016', 'microsoft office 专业增强版 2016'],
  ['Microsoft Office 专业增强版 2016 - zh-cn', 'microsoft office 专业增强版 2016'],
  ['Microsoft® Office Professional Plus 2016', 'microsoft office professional plus 2016'],
  ['7-Zip 19.00 (x64)', '7-zip'],
  ['7-Zip 24.07 (x64 edition)', '7-zip (x64 edition)'],
  ['Mozilla Firefox (x64 zh-CN)', 'mozilla firefox'],
  ['Ｗｉｎ　ＲＡＲ 6.24 (64 位)', 'win rar'],
  ['Intel(R) Chipset Device Software', 'intel chipset device software'],
  ['Python 3.12.1 (64-bit)', 'python'],
  ['  AutoCAD   2024 ', 'autocad 2024'],
  ['10.0.1', '10.0.1'],
];
for (const [reported, key] of keys) {
  test(`${reported} is compared as ${key}`, () => assert.equal(titleKeyOf(reported), key));
}

const patterns: readonly [string, string, boolean][] = [
  ['microsoft office 专业增强版 2016', 'microsoft office*2016', true],
  ['microsoft office 专业增强版 2016', 'microsoft office*2019*', false],
  ['wps office', 'wps office', true],
  ['wps office 校园版', 'wps office', false],
  ['wps office 校园版', 'wps office*', true],
  ['security update for windows', '*update for*', true],
  // the last part may not overlap what came before
  ['aba', 'ab*ba', false],
];
for (const [text, pattern, matches] of patterns) {
  test(`${pattern} ${matches ? 'means' : 'does not mean'} ${text}`, () =>
    assert.equal(matchesPattern(text, pattern), matches));
}

test('a pattern made of a text by putting wildcards into it means that text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '中'), maxLength: 30 });
  fc.assert(
    fc.property(letters, fc.nat(30), fc.nat(30), (text, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      assert.ok(matchesPattern(text, `${text.slice(0, from)}*${text.slice(to)}`));
    }),
  );
});

test('the rule that says the most letters is asked first, whenever it was made', () => {
  const rule = (id: string, pattern: string, publisherPattern = '') => ({ id, pattern, publisherPattern });
  const rules = rulesInOrder([
    rule('1', 'microsoft office*'),
    rule('2', 'microsoft office*2016*'),
    rule('3', 'microsoft office*', 'kingsoft*'),
  ]);
  const sorted = (nameKey: string, publisherKey = '') => ruleFor({ nameKey, publisherKey }, rules)?.id;
  assert.equal(sorted('microsoft office 专业增强版 2016', 'microsoft corporation'), '2');
  assert.equal(sorted('microsoft office 2003'), '1');
  assert.equal(sorted('wps'), undefined);
});

test('the same program under two builds is one, two versions of it are two', () => {
  const program = (name: string, version: string | null) => ({ name, publisher: null, version, installedOn: null });
  const keyed = keyedPrograms([
    program('7-Zip 19.00 (x64)', '19.00'),
    program('7-Zip 19.00', '19.00'),
    program('7-Zip 24.07', '24.07'),
  ]);
  assert.deepEqual(
    keyed.map(({ nameKey, version }) => [nameKey, version]),
    [
      ['7-zip', '19.00'],
      ['7-zip', '24.07'],
    ],
  );
});
