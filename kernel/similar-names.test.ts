import assert from 'node:assert/strict';
import { test } from 'node:test';
import { similarNames } from './similar-names.ts';

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
