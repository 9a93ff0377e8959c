import { mendedShape, type Reading } from './mended.ts';
import { visible } from './visible.ts';

/** One phone number as people write it, kept in one form (see `readPhone`). */
export const phoneShape = mendedShape(60, readPhone);

/**
 * The form in which a phone number is kept: `13800001111`, `0574-87654321`, `87654321`, `4008001234`, `95588`, an
 * internal number of 3 to 6 digits, `+85223456789`; an extension behind the last hyphen, `0574-87654321-8012`.
 * Reading what was read changes nothing.
 */
export function readPhone(typed: string): Reading {
  const text = folded(typed).trim();
  if (/[/,;、|]/.test(text)) return { fault: 'phone_several' };
  const { number, extension } = partsOf(text);
  const kept = numberOf(number);
  if (kept !== null && (extension === '' || !isShort(kept))) {
    return { text: extension === '' ? kept : `${kept}-${extension}` };
  }
  const digits = digitsOf(number);
  if (/^1[3-9]\d+$/.test(digits) && digits.length > 6) {
    return { fault: 'phone_mobile_digits', values: { digits: digits.length } };
  }
  return { fault: 'phone' };
}

/** Number and extension apart; the extension is empty where there is none. */
export function phoneParts(phone: string): { number: string; extension: string } {
  const { number, extension } = partsOf(folded(phone));
  return { number: numberOf(number) ?? number, extension };
}

const dashes = /[‐-―−－ー]/g;

function folded(typed: string): string {
  return visible(typed.normalize('NFKC')).replaceAll(dashes, '-');
}

const extensionWord = /(?:转接|转|轉|分机号?|內線|内线|extension|extn?\.?|x|#)\s*(?:[:.]\s*)?(\d{1,6})$/i;
const lastGroup = /^(.*\d\)?)\s*-\s*(\d{1,6})$/;

/** `0574-87654321-8012` has an extension, `0574-8765-4321` has none: a number's last group decides. */
function partsOf(text: string): { number: string; extension: string } {
  const said = extensionWord.exec(text);
  if (said) return { number: withoutDash(text.slice(0, said.index)), extension: said[1] ?? '' };
  const [, head = '', tail = ''] = lastGroup.exec(text) ?? [];
  const main = numberOf(head);
  const isWhole = main !== null && !isShort(main);
  const endsWhole = /\d{3}-?\d{4}$/.test(head);
  if (isWhole && (endsWhole || numberOf(text) === null)) return { number: head, extension: tail };
  return { number: text, extension: '' };
}

/** `0574-87654321 - 转 8012`: what divides the number from the word. */
function withoutDash(text: string): string {
  const head = text.trimEnd();
  return head.endsWith('-') ? head.slice(0, -1).trimEnd() : head;
}

/** Internal and service numbers: nothing stands behind them. */
function isShort(number: string): boolean {
  return /^(?:0\d{2,3}-)?\d{3,6}$/.test(number);
}

const written = /^\(?\+?[\d\s().-]+$/;

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** A number without extension in the form in which it is kept; null: it is none. */
function numberOf(typed: string): string | null {
  const text = typed.trim();
  if (!written.test(text)) return null;
  const digits = digitsOf(text);
  const abroad = text.includes('+') ? digits : /^00([1-9]\d{6,})$/.exec(digits)?.[1];
  if (abroad === undefined) return /^\d{3,6}$/.test(text) ? text : insideChina(digits);
  if (!abroad.startsWith('86')) return /^[1-9]\d{6,14}$/.test(abroad) ? `+${abroad}` : null;
  const national = abroad.slice(2).replace(/^0/, '');
  return insideChina(national) ?? insideChina(`0${national}`);
}

/** As dialled in mainland China: 010 and 02x are area codes of three digits, all others have four. */
const area = '0(?:10|2\\d|[3-9]\\d\\d)';
const landline = new RegExp(`^(${area})([2-9]\\d{6,7})$`);
const serviceOfPlace = new RegExp(`^(${area})(1\\d{2,4}|9[56]\\d{3,4})$`);

function insideChina(digits: string): string | null {
  const mobile = /^(?:0|86)?(1[3-9]\d{9})$/.exec(digits)?.[1];
  if (mobile !== undefined) return mobile;
  if (/^(?:[48]00\d{7}|9[56]\d{3,6}|1\d{4}|[2-9]\d{6,7})$/.test(digits)) return digits;
  const [, code, local] = landline.exec(digits) ?? serviceOfPlace.exec(digits) ?? [];
  return code === undefined ? null : `${code}-${local}`;
}
