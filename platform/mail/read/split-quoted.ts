export interface SplitText {
  fresh: string;
  /** From the heading of what is quoted on; null: nothing is. */
  quoted: string | null;
}

/**
 * What is new in an answer, and what its program wrote below it: as Outlook, Foxmail, QQ, 163, Gmail, Apple Mail and
 * Thunderbird do, in Chinese and English. Where nothing would be left, and where somebody has answered between the lines,
 * all of it is new; what was forwarded is not quoted, it is the matter itself.
 */
export function splitQuoted(text: string): SplitText {
  const lines = text.split('\n');
  const begins = quoteBegins(lines);
  if (begins === -1) return { fresh: text.trim(), quoted: null };
  const fresh = lines.slice(0, begins).join('\n').trim();
  const quoted = lines.slice(begins).join('\n').trim();
  return fresh === '' || quoted === '' ? { fresh: text.trim(), quoted: null } : { fresh, quoted };
}

/** The line with which quoting begins; -1: none. */
function quoteBegins(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at += 1) {
    if (forwarded.test(bare(lines[at]))) return -1;
    if (isHeading(lines, at)) return isAnsweredBelow(lines, at) ? -1 : withLead(lines, at);
    if (isQuotedLine(lines[at]) && isQuotedToTheEnd(lines, at)) return at;
  }
  return -1;
}

const forwarded =
  /^-{2,}\s*(?:Forwarded (?:message|by .*)|转发的?(?:邮件|消息)(?:信息)?|轉寄的?郵件)\s*-{2,}$|^Begin forwarded message:$|^开始转发的邮件[:：]/i;
const ruled = /^[-—_=\s]{2,}(?:Original (?:Message|Mail)|原始邮件|原邮件|原始郵件|Original|Reply to)[-—_=\s]{2,}$/i;
const written = /(?:写道|寫道|wrote|schrieb|a écrit)\s*[:：]$/i;
const begun = /^(?:On|At|在|于|於|Am|Le)\b|^在|^于|^["“]?.{1,80}[<＜(（].{3,200}[>＞)）]|\d{4}\s*[年/-]|@/i;

function isHeading(lines: readonly string[], at: number): boolean {
  const line = bare(lines[at]);
  if (line === '') return false;
  return ruled.test(line) || isWritten(lines, at) || isHeaderBlock(lines, at);
}

/** `On Sat, 21 Nov 2026 at 18:17, Zhang San <…> wrote:` and its like, which programs break over up to three lines. */
function isWritten(lines: readonly string[], at: number): boolean {
  if (!begun.test(bare(lines[at]))) return false;
  for (const many of [1, 2, 3]) {
    const words = lines.slice(at, at + many).map(bare);
    if (words.includes('')) return false;
    const line = words.join(' ');
    if (line.length <= 400 && written.test(line)) return true;
  }
  return false;
}

const from = /^\**(?:From|发件人|寄件者|寄件人|發件人|Von|De)\**\s*[:：]/i;
const others =
  /^\**(?:Sent|Date|To|Cc|Subject|发送时间|发送日期|日期|时间|收件人|抄送|主题|主旨|收件者|寄件日期|副本|發送時間|收件人|主題)\**\s*[:：]/i;

/** The lines that Outlook and Foxmail put above what they quote: from, sent, to, subject. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!from.test(bare(lines[at]))) return false;
  const next = lines.slice(at + 1, at + 9).map(bare);
  return next.filter((line) => others.test(line)).length >= 2;
}

/** A rule above the heading belongs to it. */
function withLead(lines: readonly string[], at: number): number {
  let begins = at;
  while (begins > 0 && /^[-—_=\s]*$/.test(bare(lines[begins - 1]))) begins -= 1;
  return begins;
}

/** Somebody has written between or below the lines that are quoted. */
function isAnsweredBelow(lines: readonly string[], heading: number): boolean {
  const below = lines.slice(heading + 1);
  const first = below.findIndex(isQuotedLine);
  if (first === -1 || first > 4) return false;
  return below.slice(first).some((line) => bare(line) !== '' && !isQuotedLine(line));
}

function isQuotedLine(line: string | undefined): boolean {
  return /^\s*[>＞]/.test(line ?? '');
}

function isQuotedToTheEnd(lines: readonly string[], at: number): boolean {
  return lines.slice(at).every((line) => isQuotedLine(line) || bare(line) === '');
}

/** Without marks of quoting before it: Apple's Chinese heading stands behind one. */
function bare(line: string | undefined): string {
  return (line ?? '').replace(/^(?:\s*[>＞])*\s*/, '').trim();
}
