import type { TFunction } from 'i18next';
import type { Day, Instant } from '../../kernel/instant.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { WireMoney } from '../../kernel/money.ts';

export interface FormatFor {
  t: TFunction;
  locale: Locale;
  /** IANA name of the viewer's zone. */
  timeZone: string;
}

export type Format = ReturnType<typeof formatFor>;

/** Every way in which a value becomes words or figures on screen. */
export function formatFor({ t, locale, timeZone }: FormatFor) {
  const instants = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, hourCycle: 'h23', ...options });
  const exact = instants({ dateStyle: 'full', timeStyle: 'long' });
  const moment = instants({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  const number = new Intl.NumberFormat(locale);

  return {
    /** `2026-11-20 17:05`: sorts as it reads, in every language. */
    instant: (at: Instant) => plain(moment, at),
    /** To the second, `2026-11-20 17:05:09`: where it matters what came first. */
    precise: (at: Instant) => `${plain(moment, at)}:${at.slice(17, 19)}`,
    /** With weekday, seconds and zone: for titles and hover. */
    exact: (at: Instant) => exact.format(new Date(at)),
    /** Only the time when it is today's, without the year when it is this year's. */
    brief: (at: Instant, now: Instant) => withoutCommon(plain(moment, at), plain(moment, now)),
    day: (day: Day) => day,
    /** Months come as `2026-08`: `2026年8月`, `Aug 2026`. */
    month: (month: string) => monthWords(month, locale),
    duration: (seconds: number) => durationWords(t, seconds),
    /** Of an agreement's calendar: in hours, since its days are not of 24. */
    workingTime: (seconds: number) => durationWords(t, seconds, 'hours'),
    number: (value: number, digits?: number) =>
      digits === undefined
        ? number.format(value)
        : value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    /** From a share of 1: `3.1 %`. */
    percent: (share: number, digits = 1) =>
      `${(share * 100).toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })} %`,
    /** Counts stop at 1,000 and then read `1,000+`. */
    count: ({ value, more }: { value: number; more: boolean }) => `${number.format(value)}${more ? '+' : ''}`,
    /** `¥1,200.00`. */
    money: ({ amount, currency }: WireMoney) =>
      Number(amount).toLocaleString(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    phone: phoneWords,
  };
}

/** `1 小时 12 分`, `2 天 3 小时`, `45 秒`: the two largest units, rounded down; a sign is the caller's to say. */
export function durationWords(t: TFunction, seconds: number, largest: 'days' | 'hours' = 'days'): string {
  const whole = Math.floor(Math.abs(seconds));
  const days = largest === 'days' ? Math.floor(whole / 86_400) : 0;
  const parts = [
    { unit: 'days', value: days },
    { unit: 'hours', value: Math.floor(whole / 3600) - days * 24 },
    { unit: 'minutes', value: Math.floor(whole / 60) % 60 },
    { unit: 'seconds', value: whole % 60 },
  ];
  const first = parts.findIndex(({ value }) => value > 0);
  if (first === -1) return t('shell:duration.seconds', { value: 0 });
  const shown = parts
    .slice(first, first + 2)
    .filter(({ value, unit }) => value > 0 && (unit !== 'seconds' || first === 3));
  return shown.map(({ unit, value }) => t(`shell:duration.${unit}`, { value })).join(' ');
}

/** In the rhythm in which they are said: `138 0000 1111`, `400 800 1234`, `0574-87654321`; others as they are kept. */
export function phoneWords(phone: string): string {
  return phone
    .replace(/^(1[3-9]\d)(\d{4})(\d{4})(?!\d)/, '$1 $2 $3')
    .replace(/^([48]00)(\d{3})(\d{4})(?!\d)/, '$1 $2 $3')
    .replace(/^(010|02\d|0[3-9]\d\d)(\d{7,8})(?!\d)/, '$1-$2');
}

function monthWords(month: string, locale: Locale): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  return at.toLocaleDateString(locale, { year: 'numeric', month: locale === 'en' ? 'short' : 'long', timeZone: 'UTC' });
}

/** `2026-11-20 17:05` beside a time of the same day is `17:05`, of the same year `11-20 17:05`. */
function withoutCommon(at: string, now: string): string {
  if (at.slice(0, 10) === now.slice(0, 10)) return at.slice(11);
  return at.slice(0, 4) === now.slice(0, 4) ? at.slice(5) : at;
}

function plain(format: Intl.DateTimeFormat, at: Instant): string {
  const part = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}`;
}
