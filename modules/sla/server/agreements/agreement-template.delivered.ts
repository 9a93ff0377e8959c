import type { Locale } from '../../../../kernel/locale.ts';
import type { AgreementClauses } from '../../agreement-document.contract.ts';
import type { TemplateCode } from '../../agreement-template.contract.ts';
import { byPriority, hours, minutes, plainLine, workingDays, type UndatedLine } from './agreement.delivered.ts';

/** A line on a delivered calendar, by that one's code. */
export interface TemplateLine extends UndatedLine {
  calendar: '5x8' | '5x9' | '7x12' | '7x24';
}

export interface TemplateDelivered {
  visitPlan?: NonNullable<AgreementClauses['visitPlan']>;
  /** As it is called on the price list. */
  priceLine: Record<Locale, string>;
  lines: Record<Locale, readonly TemplateLine[]>;
}

/** What stands beside a template's price line until somebody fills in the figure. */
export const deliveredAmount: Record<Locale, string> = { 'zh-CN': '按价目表', en: 'As the price list says' };

function on(calendar: TemplateLine['calendar'], lines: readonly UndatedLine[]): TemplateLine[] {
  return lines.map((line) => ({ ...line, calendar }));
}

/** The same in every language: nothing in the lines is called anything. */
function alike(lines: readonly TemplateLine[]): TemplateDelivered['lines'] {
  return { 'zh-CN': lines, en: lines };
}

/** Answered within half an hour, at the site within so many hours, resolved by how urgent it is. */
function onSite(calendar: TemplateLine['calendar'], arrivalHours: number): TemplateDelivered {
  const name = calendar.replace('x', '×');
  return {
    priceLine: {
      'zh-CN': `现场服务 ${name}，${arrivalHours} 小时到场`,
      en: `On-site service ${name}, there within ${arrivalHours} h`,
    },
    lines: alike(
      on(calendar, [
        plainLine('response', minutes(30)),
        plainLine('arrival', hours(arrivalHours)),
        ...byPriority('resolution', {
          P1: hours(arrivalHours + 3),
          P2: hours(arrivalHours + 6),
          P3: workingDays(2),
          P4: null,
        }),
      ]),
    ),
  };
}

/** Visits without a call; what comes between them is looked after by the next working day. */
function visits(
  plan: NonNullable<AgreementClauses['visitPlan']>,
  priceLine: Record<Locale, string>,
): TemplateDelivered {
  const lines = [
    plainLine('response', hours(1)),
    plainLine('arrival', workingDays(1)),
    plainLine('resolution', workingDays(3)),
  ];
  return { visitPlan: plan, priceLine, lines: alike(on('5x8', lines)) };
}

/** Somebody is there: they answer and stand at the desk at once. */
function resident(calendar: TemplateLine['calendar'], priceLine: Record<Locale, string>): TemplateDelivered {
  const lines = [
    plainLine('response', minutes(5)),
    plainLine('arrival', minutes(15)),
    ...byPriority('resolution', { P1: hours(2), P2: hours(4), P3: hours(8), P4: null }),
  ];
  return { priceLine, lines: alike(on(calendar, lines)) };
}

const extended: readonly TemplateLine[] = [
  ...on('7x24', [
    plainLine('response', minutes(15), { conditions: { priorities: ['P1', 'P2'] } }),
    ...byPriority('arrival', { P1: hours(2), P2: hours(4) }),
    ...byPriority('resolution', { P1: hours(6), P2: hours(12) }),
  ]),
  ...on('5x8', [
    plainLine('response', hours(1), { conditions: { priorities: ['P3', 'P4'] } }),
    plainLine('arrival', workingDays(1), { conditions: { priorities: ['P3', 'P4'] } }),
    ...byPriority('resolution', { P3: workingDays(2), P4: null }),
  ]),
];

/** What runs out is found and told before the customer calls; silence during a standstill is bounded too. */
const monitoring: readonly TemplateLine[] = on('7x24', [
  ...byPriority('response', { P1: minutes(10), P2: minutes(15), P3: minutes(30), P4: hours(4) }),
  ...byPriority('update', { P1: minutes(60), P2: hours(2) }),
  ...byPriority('workaround', { P1: hours(2), P2: hours(4) }),
  ...byPriority('resolution', { P1: hours(4), P2: hours(8), P3: hours(24), P4: null }),
]);

/** By how far away the site is: its region says so. */
function byRegion([near, capitals]: readonly [near: string, capitals: string]): TemplateLine[] {
  return on('5x8', [
    plainLine('response', minutes(30)),
    plainLine('arrival', hours(2), { name: near, conditions: { regions: [near] } }),
    plainLine('arrival', hours(4), { name: capitals, conditions: { regions: [capitals] } }),
    plainLine('arrival', workingDays(1)),
    ...byPriority('resolution', { P1: hours(8), P2: workingDays(2), P3: workingDays(3), P4: null }),
  ]);
}

export const deliveredTemplates: Record<TemplateCode, TemplateDelivered> = {
  on_site_5x8_1h: onSite('5x8', 1),
  on_site_5x8_2h: onSite('5x8', 2),
  on_site_5x8_4h: onSite('5x8', 4),
  on_site_7x12_2h: onSite('7x12', 2),
  on_site_7x12_4h: onSite('7x12', 4),
  next_working_day: {
    priceLine: { 'zh-CN': '现场服务，下一工作日到场', en: 'On-site service, next working day' },
    lines: alike(
      on('5x8', [
        plainLine('response', hours(1)),
        plainLine('arrival', workingDays(1)),
        ...byPriority('resolution', { P1: workingDays(1), P2: workingDays(2), P3: workingDays(3), P4: null }),
      ]),
    ),
  },
  resident: resident('5x8', { 'zh-CN': '驻场工程师，工作日', en: 'Resident engineer, working days' }),
  visit_daily: visits({ period: 'week', visits: 5 }, { 'zh-CN': '每日巡检', en: 'Daily visits' }),
  visit_weekly: visits({ period: 'week', visits: 1 }, { 'zh-CN': '每周巡检', en: 'Weekly visits' }),
  visit_monthly: visits({ period: 'month', visits: 1 }, { 'zh-CN': '每月巡检', en: 'Monthly visits' }),
  resident_7x24: resident('7x24', { 'zh-CN': '驻场工程师，7×24 轮班', en: 'Resident engineers, round the clock' }),
  extended_7x24: {
    priceLine: { 'zh-CN': '延展服务：紧急故障 7×24', en: 'Extended service: emergencies round the clock' },
    lines: alike(extended),
  },
  monitoring_7x24: {
    priceLine: { 'zh-CN': '7×24 监控值守', en: 'Monitoring round the clock' },
    lines: alike(monitoring),
  },
  regions: {
    priceLine: { 'zh-CN': '分区域现场服务', en: 'On-site service by region' },
    lines: {
      'zh-CN': byRegion(['五环内', '省会城市']),
      en: byRegion(['Within the fifth ring', 'Provincial capital']),
    },
  },
};
