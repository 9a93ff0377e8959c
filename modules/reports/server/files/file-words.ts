import type { Locale } from '../../../../kernel/locale.ts';
import type { Grain } from '../../../../kernel/measures.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { DimensionView, MeasureView } from '../../measure.contract.ts';
import type { Report, ReportRow } from '../../report.contract.ts';

type Cell = ReportRow['cells'][number];
type Unit = MeasureView['unit'];

/** How a report is said on paper and in tables, in one language. */
export interface FileWords {
  locale: Locale;
  say(key: string, params?: Record<string, unknown>): string;
  dimension(dimension: DimensionView): string;
  cell(dimension: DimensionView, cell: Cell): string;
  measure(measure: MeasureView): string;
  value(unit: Unit, value: number): string;
  /** From the first day to the last, or that there is no end. */
  period(period: Report['period']): string;
}

export function fileWords(texts: Texts, locale: Locale): FileWords {
  const say = (key: string, params?: Record<string, unknown>) => texts.translate(locale, key, params);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  // of stars two decimals tell services apart
  const score = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    locale,
    say,
    dimension: ({ name, textKey }) => name?.[locale] ?? say(textKey),
    cell({ grain, valueTextKey }, { key, name, context }) {
      if (key === null) return say('reports:unknown');
      if (grain !== null) return timeWords(grain, key, { locale, say });
      if (name !== null) return context === null ? name : `${name} · ${context}`;
      if (valueTextKey === null) return key;
      const textKey = `${valueTextKey}.${key}`;
      const text = say(textKey);
      // codes that an import brought have no text
      return textKey.endsWith(text) ? key : text;
    },
    measure: ({ textKey }) => say(`${textKey}.name`),
    value(unit, value) {
      if (unit === 'share' || unit === 'ratio') return percent.format(value);
      if (unit === 'score') return score.format(value);
      return unit === 'seconds' ? clock(value) : number.format(value);
    },
    period: (period) => periodWords(period, say),
  };
}

/** Hours, minutes and seconds: `26:05:09`. */
export function clock(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0'));
  return `${seconds < 0 ? '-' : ''}${Math.floor(whole / 3600)}:${parts.join(':')}`;
}

type Saying = Pick<FileWords, 'locale' | 'say'>;

function timeWords(grain: Grain, key: string, { locale, say }: Saying): string {
  const [year = '', part = ''] = key.split('-');
  switch (grain) {
    case 'hour':
      return `${key.padStart(2, '0')}:00`;
    case 'weekday':
      // 1 January 2024 was a Monday
      return dateWords(new Date(Date.UTC(2024, 0, Number(key))), locale, { weekday: 'short' });
    case 'week':
      return say('reports:time.week', { year, week: Number(part.slice(1)) });
    case 'month':
      return dateWords(new Date(`${key}-01`), locale, { year: 'numeric', month: locale === 'en' ? 'short' : 'long' });
    case 'quarter':
      return say('reports:time.quarter', { year, quarter: part.slice(1) });
    case 'year':
      return say('reports:time.year', { year });
    case 'day':
      return key;
  }
}

function dateWords(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return at.toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
}

function periodWords({ from, to, timeZone }: Report['period'], say: FileWords['say']): string {
  const dayOf = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const first = from === null ? null : dayOf(from).toPlainDate().toString();
  // its end is not counted
  const last = to === null ? null : dayOf(to).subtract({ milliseconds: 1 }).toPlainDate().toString();
  if (first !== null && last !== null) return say('reports:period.between', { from: first, to: last }).trim();
  if (first !== null) return say('reports:period.since', { from: first }).trim();
  return last === null ? say('reports:period.all') : say('reports:period.until', { to: last }).trim();
}
