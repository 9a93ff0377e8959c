import type { Email } from 'postal-mime';
import type { MailLimits, ReadFile, ReadMail } from './read-mail.ts';
import { safeHtml, type SafeHtml } from './safe-html.ts';
import { splitQuoted } from './split-quoted.ts';
import { textOfHtml, tidyText } from './text-of-html.ts';

type Body = Pick<ReadMail, 'freshText' | 'quotedText' | 'html' | 'outsidePictures'> & { inlinePictures: ReadFile[] };

/** What the mail says, as text and as HTML that is safe to show. */
export function understandBody({ text, html }: Pick<Email, 'text' | 'html'>, limits: MailLimits): Body {
  const isShort = html !== undefined && html.length <= limits.htmlLetters;
  const safe: SafeHtml | null = isShort ? safeHtml(html) : null;
  const words = wordsOf({ text, html }, limits);
  const { fresh, quoted } = splitQuoted(words);
  const isShown = safe !== null && safe.html.length <= limits.htmlLetters * 2;
  return {
    freshText: fresh.slice(0, limits.letters).toWellFormed(),
    quotedText: quoted?.slice(0, limits.letters).toWellFormed() ?? null,
    html: isShown ? safe.html.toWellFormed().replaceAll('\0', '') : null,
    outsidePictures: safe?.outsidePictures ?? 0,
    inlinePictures: (safe?.inlinePictures ?? []).map((picture) => ({ ...picture, name: 'picture' })),
  };
}

/** The text as its writer's program made it; where there is none, that of the HTML. */
function wordsOf({ text, html }: Pick<Email, 'text' | 'html'>, { letters, htmlLetters }: MailLimits): string {
  const most = letters * 2;
  const plain = tidyText(text ?? '', most);
  return plain === '' && html !== undefined ? textOfHtml(html.slice(0, htmlLetters), most) : plain;
}
