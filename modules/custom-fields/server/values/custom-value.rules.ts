import { readPhone } from '../../../../kernel/phone.ts';
import { dayShape, emailShape } from '../../../../kernel/shapes.ts';
import type { CustomKind } from '../../custom-field.contract.ts';
import { longestText, type CustomValue } from '../../custom-value.contract.ts';
import type { CustomField } from '../fields/custom-field.rules.ts';

/** Why a value does not do; the sentences are `refusal.custom_value.<fault>`. */
export type ValueFault =
  | 'not_text'
  | 'not_a_line'
  | 'too_long'
  | 'not_a_number'
  | 'too_many_digits'
  | 'not_a_day'
  | 'not_yes_no'
  | 'not_a_choice'
  | 'not_a_phone'
  | 'not_an_email'
  | 'not_a_link';

/** A value as it is kept (null: none), or why it is not. */
export type Taken = { value: CustomValue | null } | { fault: ValueFault; params?: Record<string, string | number> };

type OfKind = (sent: unknown, field: Pick<CustomField, 'choices'>, before: CustomValue | undefined) => Taken;

/**
 * What of a sent value is kept: texts trimmed, phone numbers and addresses in their one form, choices without doubles
 * in their own order. Empty text and an empty list are no value. A choice out of use is taken from who had it before.
 */
export function takenValue(field: Pick<CustomField, 'kind' | 'choices'>, sent: unknown, before?: CustomValue): Taken {
  if (sent === null || (typeof sent === 'string' && sent.trim() === '')) return { value: null };
  return ofKinds[field.kind](sent, field, before);
}

const mostOf = { line: 200, text: longestText, link: 500 };

const ofKinds: Record<CustomKind, OfKind> = {
  line: (sent) => textOf(sent, mostOf.line, { isLine: true }),
  text: (sent) => textOf(sent, mostOf.text, { isLine: false }),
  number: numberOf,
  day: (sent) => (dayShape.safeParse(sent).success ? { value: String(sent) } : { fault: 'not_a_day' }),
  yes_no: (sent) => (typeof sent === 'boolean' ? { value: sent } : { fault: 'not_yes_no' }),
  choice: (sent, field, before) => (isChoice(sent, field, before) ? { value: sent } : { fault: 'not_a_choice' }),
  choices: choicesOf,
  phone: phoneOf,
  email: emailOf,
  link: linkOf,
};

function textOf(sent: unknown, most: number, { isLine }: { isLine: boolean }): Taken {
  if (typeof sent !== 'string') return { fault: 'not_text' };
  const text = sent.trim();
  if (text.length > most) return { fault: 'too_long', params: { most } };
  if (isLine && /\p{Cc}/u.test(text)) return { fault: 'not_a_line' };
  // PostgreSQL holds no NUL
  return text.includes('\0') ? { fault: 'not_text' } : { value: text };
}

/** Fifteen digits are what JSON, a spreadsheet and a browser all keep. */
const mostDigits = 15;

function numberOf(sent: unknown): Taken {
  if (typeof sent !== 'number' || !Number.isFinite(sent)) return { fault: 'not_a_number' };
  const isKept = Math.abs(sent) < 10 ** mostDigits && Number(sent.toPrecision(mostDigits)) === sent;
  // no minus before a nought
  return isKept ? { value: sent + 0 } : { fault: 'too_many_digits', params: { most: mostDigits } };
}

function isChoice(sent: unknown, { choices }: Pick<CustomField, 'choices'>, before: unknown): sent is string {
  const known = choices.find(({ code }) => code === sent);
  return known !== undefined && (!known.isRetired || sent === before);
}

function choicesOf(sent: unknown, field: Pick<CustomField, 'choices'>, before: CustomValue | undefined): Taken {
  if (!Array.isArray(sent)) return { fault: 'not_a_choice' };
  const had = Array.isArray(before) ? before : [];
  const chosen = new Set<unknown>(sent);
  const unknown = [...chosen].some(
    (code) =>
      !isChoice(
        code,
        field,
        had.find((old) => old === code),
      ),
  );
  if (unknown) return { fault: 'not_a_choice' };
  const codes = field.choices.map(({ code }) => code).filter((code) => chosen.has(code));
  return { value: codes.length > 0 ? codes : null };
}

function phoneOf(sent: unknown): Taken {
  const reading = typeof sent === 'string' && sent.length <= 60 ? readPhone(sent) : { fault: '' };
  return 'text' in reading ? { value: reading.text } : { fault: 'not_a_phone' };
}

function emailOf(sent: unknown): Taken {
  const read = emailShape.safeParse(typeof sent === 'string' ? sent.trim() : sent);
  return read.success ? { value: read.data } : { fault: 'not_an_email' };
}

/** Only what a browser opens as a page; anything else behind a link could run. */
function linkOf(sent: unknown): Taken {
  const text = typeof sent === 'string' ? sent.trim() : '';
  if (text.length > mostOf.link) return { fault: 'too_long', params: { most: mostOf.link } };
  const isPage = /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
  return isPage ? { value: text } : { fault: 'not_a_link' };
}
