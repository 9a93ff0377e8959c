import type { Locale } from '../../../../kernel/locale.ts';
import type { MailShortfall, ParsedMail } from '../../../channels/incoming-mail.contract.ts';
import { mailWords } from './mail-words.delivered.ts';

/** As much as may be written by hand. */
const mostTitle = 200;
const mostText = 20_000;

/** What a ticket is called that is made of a mail: its subject, else how it begins, else that it has neither. */
export function titleOf({ subject, freshText }: Pick<ParsedMail, 'subject' | 'freshText'>, locale: Locale): string {
  const line = [subject, freshText].map(oneLine).find((text) => text !== '');
  return line === undefined ? mailWords[locale].untitled : clipped(line, mostTitle);
}

/** What a new ticket says: all of the mail, as what it passes on stands below. */
export function descriptionOf(mail: ParsedMail, locale: Locale): string {
  return told([mail.freshText, mail.quotedText], mail, locale);
}

/** What an answer says: what is new in it. One that only quotes is shown with what it quotes. */
export function answerOf(mail: ParsedMail, locale: Locale): string {
  return told([mail.freshText === '' ? mail.quotedText : mail.freshText], mail, locale);
}

type Fell = Pick<ParsedMail, 'shortfall' | 'droppedFiles'>;

function told(parts: readonly (string | null)[], { shortfall, droppedFiles }: Fell, locale: Locale): string {
  const words = mailWords[locale];
  const text = parts.flatMap((part) => part || []).join('\n\n');
  const notes = [
    ...(shortfall ? [shortfallWords(shortfall, locale)] : []),
    ...(droppedFiles > 0 ? [words.droppedFiles.replace('{{count}}', String(droppedFiles))] : []),
    ...(text.length > mostText ? [words.longer] : []),
  ];
  const room = mostText - notes.join('\n').length - 10;
  const whole = [clipped(text, room), ...notes].filter((part) => part !== '').join('\n\n');
  return whole === '' ? words.empty : whole;
}

function shortfallWords(shortfall: MailShortfall, locale: Locale): string {
  return mailWords[locale].shortfall[shortfall];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Between two letters, and not within one that takes two places. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
