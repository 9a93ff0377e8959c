import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstance, type TFunction } from 'i18next';
import { locales, type Locale } from '../../../../kernel/locale.ts';
import { formatFor } from '../../../../web/i18n/format.ts';
import shellChinese from '../../../../web/i18n/zh-CN.json' with { type: 'json' };
import shellEnglish from '../../../../web/i18n/en.json' with { type: 'json' };
import chinese from '../../i18n/zh-CN.json' with { type: 'json' };
import english from '../../i18n/en.json' with { type: 'json' };
import { findingOf } from './finding.ts';
import { reportWordsFor } from './report-words.ts';
import { measures, sampleReport } from './sample-report.ts';

/** As the module calls them whose facts they are. */
const measureNames = {
  'zh-CN': { count: '工单数', overdue_rate: '超时率', handling_time: '处理时长' },
  en: { count: 'Tickets', overdue_rate: 'Overdue rate', handling_time: 'Handling time' },
};

const i18n = createInstance();
await i18n.init({
  lng: 'zh-CN',
  interpolation: { escapeValue: false },
  resources: {
    'zh-CN': { shell: shellChinese, reports: chinese, 'service-desk': measureTexts('zh-CN') },
    en: { shell: shellEnglish, reports: english, 'service-desk': measureTexts('en') },
  },
});

const hour = 3600;
type Case = [sample: Parameters<typeof sampleReport>[0], period: string | null, inChinese: string, inEnglish: string];

const cases: Case[] = [
  [
    { measure: 'overdue_rate', total: 0.031, previous: 0.039 },
    'last_month',
    '上月超时率 3.1 %，比上期低 0.8 个百分点',
    'Overdue rate, last month: 3.1 %, 0.8 points below the period before',
  ],
  [
    { measure: 'count', total: 120, previous: 100 },
    'this_month',
    '本月工单数 120，比上期多 20（20 %）',
    'Tickets, this month: 120, 20 (20 %) more than the period before',
  ],
  // of nothing there is no percentage
  [
    { measure: 'count', total: 3, previous: 0 },
    'this_month',
    '本月工单数 3，比上期高 3',
    'Tickets, this month: 3, 3 above the period before',
  ],
  [
    { measure: 'count', total: 100, year: 100 },
    'this_month',
    '本月工单数 100，与去年同期持平',
    'Tickets, this month: 100, the same as the year before',
  ],
  // working time, of which a day has not 24 hours
  [
    { measure: 'handling_time', total: 27 * hour, previous: 30 * hour },
    'this_month',
    '本月处理时长（中位数） 27 小时，比上期少 3 小时（10 %）',
    'Handling time (Median), this month: 27 h, 3 h (10 %) less than the period before',
  ],
  [
    {
      measure: 'count',
      by: ['category'],
      total: 100,
      rows: [
        [['网络'], 25],
        [['打印机'], 60],
        [[null], 15],
      ],
    },
    null,
    '工单数 100；最多的是打印机：60，占 60 %',
    'Tickets: 100; most in 打印机: 60, 60 % of all',
  ],
  // a rate of three tickets is an accident
  [
    {
      measure: 'overdue_rate',
      by: ['customer'],
      total: 0.05,
      rows: [
        [['东海'], 0.08, 60],
        [['西山'], 0.02, 90],
        [['南湖'], 1, 3],
      ],
    },
    null,
    '超时率 5.0 %；最高的是东海：8.0 %',
    'Overdue rate: 5.0 %; highest in 东海: 8.0 %',
  ],
  // the month that is not over says nothing yet
  [
    {
      measure: 'count',
      by: ['month'],
      total: 300,
      rows: [
        [['2026-06'], 120],
        [['2026-07'], 140],
        [['2026-08'], 40],
      ],
    },
    'this_year',
    '2026年7月工单数 140，比2026年6月高 20',
    'Jul 2026: Tickets 140, 20 above Jun 2026',
  ],
  // what is rounded away is no step
  [
    {
      measure: 'overdue_rate',
      by: ['month'],
      total: 0.05,
      rows: [
        [['2026-06'], 0.05],
        [['2026-07'], 0.0501],
        [['2026-08'], 0.2],
      ],
    },
    'this_year',
    '2026年7月超时率 5.0 %，与2026年6月相同',
    'Jul 2026: Overdue rate 5.0 %, the same as Jun 2026',
  ],
  [
    {
      measure: 'count',
      by: ['weekday', 'hour'],
      total: 100,
      rows: [
        [['1', '9'], 30],
        [['2', '14'], 10],
      ],
    },
    'last_90_days',
    '近 90 天工单数 100；最多的是周一 · 09:00：30，占 30 %',
    'Tickets, last 90 days: 100; most in Mon · 09:00: 30, 30 % of all',
  ],
  // what adds up is told over all of its months
  [
    {
      measure: 'count',
      by: ['month', 'team'],
      total: 100,
      rows: [
        [['2026-06', '网络组'], 20],
        [['2026-06', '桌面组'], 25],
        [['2026-07', '网络组'], 40],
        [['2026-07', '桌面组'], 15],
      ],
    },
    null,
    '工单数 100；最多的是网络组：60，占 60 %',
    'Tickets: 100; most in 网络组: 60, 60 % of all',
  ],
  [{ measure: 'overdue_rate', total: null }, null, '超时率：没有可统计的记录', 'Overdue rate: nothing to count'],
];

for (const locale of locales) {
  const t = i18n.getFixedT(locale);
  const words = wordsIn(locale, t);
  for (const [sample, preset, ...said] of cases) {
    const expected = said[locale === 'en' ? 1 : 0];
    test(`says in ${locale}: ${expected}`, () => {
      const period = preset === null ? null : t(`reports:period.${preset}`);
      const shown = { measure: measures[sample.measure], statistic: 'median' as const };
      assert.equal(findingOf(sampleReport(sample), shown, { t, words, period, current: '2026-08' }), expected);
    });
  }
}

function measureTexts(locale: Locale) {
  const named = Object.entries(measureNames[locale]).map(([code, name]) => [code, { name }] as const);
  return { measure: Object.fromEntries(named) };
}

function wordsIn(locale: Locale, t: TFunction) {
  return reportWordsFor({ t, locale, format: formatFor({ t, locale, timeZone: 'Asia/Shanghai' }) });
}
