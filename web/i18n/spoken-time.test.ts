import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TFunction } from 'i18next';
import type { Locale } from '../../kernel/locale.ts';
import { formatFor } from './format.ts';
import { spokenTime } from './spoken-time.ts';

// the words are the texts' own: here the key and what is filled in
const t = ((key: string, words: object) => [key, ...Object.values(words)].join(' ')) as unknown as TFunction;
const now = '2026-11-20T05:35:00.000Z';

function spoken(at: string, locale: Locale = 'zh-CN'): string {
  return spokenTime(at, { t, format: formatFor({ t, locale, timeZone: 'Asia/Shanghai' }), locale, now });
}

test('days near are said by their names, others as the promise says them', () => {
  assert.equal(spoken('2026-11-20T08:00:00.000Z'), 'shell:spoken.today 16:00');
  assert.equal(spoken('2026-11-20T16:30:00.000Z'), 'shell:spoken.tomorrow 00:30');
  assert.equal(spoken('2026-11-25T01:00:00.000Z'), 'shell:spoken.onDay 11月 25 周三 2026 09:00');
  assert.equal(spoken('2026-11-25T01:00:00.000Z', 'en'), 'shell:spoken.onDay Nov 25 Wed 2026 09:00');
});

test('of another year the year is said', () => {
  assert.equal(spoken('2025-01-05T01:00:00.000Z'), 'shell:spoken.inYear 1月 5 周日 2025 09:00');
});
