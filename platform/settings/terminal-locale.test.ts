import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalLocale } from './terminal-locale.ts';

test('a Chinese terminal is spoken to in Chinese', () => {
  assert.equal(terminalLocale({ LANG: 'zh_CN.UTF-8' }), 'zh-CN');
  assert.equal(terminalLocale({ LANG: 'zh' }), 'zh-CN');
});

test('LC_ALL comes before LC_MESSAGES, which comes before LANG; an empty one says nothing', () => {
  assert.equal(terminalLocale({ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }), 'zh-CN');
  assert.equal(terminalLocale({ LC_ALL: '', LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }), 'en');
});

test('whoever says another language, or none, is spoken to in English', () => {
  assert.equal(terminalLocale({ LANG: 'C.UTF-8' }), 'en');
  assert.equal(terminalLocale({ LANG: 'fr_FR.UTF-8' }), 'en');
  assert.equal(terminalLocale({}), 'en');
});
