import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestNameAmong, similarNames } from './similar-names.ts';

const names = ['华东电力设计院', '华东银行上海分行', '飞鹤科技', 'Acme Shanghai'];

test('the nearest names come first', () => {
  assert.deepEqual(similarNames('华东电力', names, 5), ['华东电力设计院']);
  assert.deepEqual(similarNames('acme shanghia', names, 5), ['Acme Shanghai']);
  assert.deepEqual(similarNames('华东银行', names, 5)[0], '华东银行上海分行');
});

test('where nothing is alike, nothing is proposed', () => {
  assert.deepEqual(similarNames('长江航运', names, 5), []);
});

test('no more are proposed than are wanted', () => {
  assert.equal(similarNames('华东', ['华东一', '华东二', '华东三'], 2).length, 2);
});

test('of always the same names the nearest is the first of those that would be proposed', () => {
  const nearest = nearestNameAmong(names);
  for (const typed of ['华东电力', 'acme shanghia', '华东银行', '长江航运', '飞', ''])
    assert.equal(nearest(typed), similarNames(typed, names, 1)[0]);
});

test('five hundred strange names are compared with five thousand in a moment', () => {
  const nearest = nearestNameAmong(Array.from({ length: 5000 }, (_, at) => `华信${at}科技股份有限公司`));
  const begun = performance.now();
  for (let at = 0; at < 500; at += 1) assert.ok(nearest(`华新${at}科技股份有限公司`));
  assert.ok(performance.now() - begun < 3000);
});
