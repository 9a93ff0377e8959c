import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstance } from 'i18next';
import chinese from './zh-CN.json' with { type: 'json' };
import { formatFor } from './format.ts';

const i18n = createInstance();
await i18n.init({ lng: 'zh-CN', resources: { 'zh-CN': { shell: chinese } } });
const format = formatFor({ t: i18n.t, locale: 'zh-CN', timeZone: 'Asia/Shanghai' });

test('an instant is shown in the zone of whoever looks', () => {
  assert.equal(format.instant('2026-11-20T17:05:00.000Z'), '2026-11-21 01:05');
});

test('where it matters what came first, an instant is told to the second', () => {
  assert.equal(format.precise('2026-11-20T17:05:09.321Z'), '2026-11-21 01:05:09');
});

test('midnight is hour 00 of the day that begins', () => {
  assert.equal(format.instant('2026-11-20T16:00:00.000Z'), '2026-11-21 00:00');
});

test('in brief, what is common with now is left out: the day, or the year', () => {
  assert.equal(format.brief('2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z'), '17:00');
  assert.equal(format.brief('2026-11-19T09:00:00.000Z', '2026-11-20T10:00:00.000Z'), '11-19 17:00');
  assert.equal(format.brief('2025-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z'), '2025-11-20 17:00');
});

test('a duration names its two largest units', () => {
  assert.equal(format.duration(4350), '1 小时 12 分');
  assert.equal(format.duration(97_320), '1 天 3 小时');
  assert.equal(format.duration(86_400 + 120), '1 天');
  assert.equal(format.duration(90), '1 分');
  assert.equal(format.duration(45), '45 秒');
  assert.equal(format.duration(0), '0 秒');
});

test('working time is never told in days, which would be of 24 hours', () => {
  assert.equal(format.workingTime(97_320), '27 小时 2 分');
});

test('a count that stopped at 1,000 says so', () => {
  assert.equal(format.count({ value: 1000, more: true }), '1,000+');
});

test('mobile and service numbers are written in their rhythm, others as they are', () => {
  assert.equal(format.phone('13800001111'), '138 0000 1111');
  assert.equal(format.phone('4008001234-12'), '400 800 1234-12');
  assert.equal(format.phone('0571-88881234-8012'), '0571-88881234-8012');
  assert.equal(format.phone('057488886666'), '0574-88886666');
  assert.equal(format.phone('02165432100'), '021-65432100');
  assert.equal(format.phone('+85223456789'), '+85223456789');
});
