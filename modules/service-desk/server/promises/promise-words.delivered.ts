import type { Instant } from '../../../../kernel/instant.ts';
import { locales, type Locale } from '../../../../kernel/locale.ts';
import type { ClockView } from '../../../sla/clock.contract.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import zh from '../../i18n/zh-CN.json' with { type: 'json' };
import type { PromiseWords } from '../../ticket-view.contract.ts';
import { promisedBy, type Promised, type PromisedTime } from './promise.rules.ts';

const texts = { 'zh-CN': zh.promise, en: en.promise };

interface Where {
  /** Of the place where help is needed: what is promised is read out there. */
  timeZone: string;
  now: Instant;
}

/**
 * The promise as it is read out to the caller, written in mails and shown in the portal, word for word the same (SD-21):
 * 「工程师将在 14:05 前受理，16:00 前解决。」 In both languages, since who records and who reads may differ. Null when
 * nothing is promised, or nothing any more.
 */
export function promiseWords(clocks: readonly ClockView[], { timeZone, now }: Where): PromiseWords | null {
  const promised = promisedBy(clocks, now);
  if (!promised.accept && !promised.solve) return null;
  const said = locales.map((locale) => [locale, sentences(promised, { locale, timeZone, now })]);
  // a sentence for each locale
  return Object.fromEntries(said) as PromiseWords;
}

interface Reading extends Where {
  locale: Locale;
}

function sentences(promised: Promised, reading: Reading): string {
  const text = texts[reading.locale];
  const isProvisional = [promised.accept, promised.solve].some((time) => time?.is === 'due' && time.isProvisional);
  const said = [...timeSentences(promised, reading), ...(isProvisional ? [text.provisional] : [])];
  return said.join(reading.locale === 'zh-CN' ? '' : ' ');
}

function timeSentences({ accept, solve }: Promised, reading: Reading): string[] {
  const text = texts[reading.locale];
  const times = { accept: timeWords(accept, reading), solve: timeWords(solve, reading) };
  if (accept?.is === 'due' && solve?.is === 'due') return [filled(text.both, times)];
  const acceptText = accept && { due: text.acceptDue, late: text.acceptLate, paused: '', open: '' }[accept.is];
  const solveText =
    solve && { due: text.solveDue, late: text.solveLate, paused: text.solvePaused, open: text.solveOpen }[solve.is];
  return [acceptText, solveText].flatMap((one) => (one ? [filled(one, times)] : []));
}

/** Made once: each takes as long as all the rest of a promise. */
const dayParts = {
  'zh-CN': dayPartsIn('zh-CN', 'numeric'),
  en: dayPartsIn('en', 'short'),
};

function dayPartsIn(locale: Locale, month: 'numeric' | 'short') {
  return {
    month: new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
  };
}

/** The time alone when it is today's. */
function timeWords(promised: PromisedTime | undefined, { locale, timeZone, now }: Reading): string {
  if (!promised || !('at' in promised)) return '';
  const at = Temporal.Instant.from(promised.at).toZonedDateTimeISO(timeZone);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const days = today.until(at.toPlainDate()).days;
  if (days === 0) return time;
  if (days === 1) return filled(texts[locale].tomorrow, { time });
  const day = Date.UTC(at.year, at.month - 1, at.day);
  const { month, weekday } = dayParts[locale];
  const values = { month: month.format(day), day: String(at.day), weekday: weekday.format(day), time };
  return filled(texts[locale].onDay, values);
}

function filled(text: string, values: Record<string, string>): string {
  const whole = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  // a blank stands between Chinese and figures only
  return whole.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
