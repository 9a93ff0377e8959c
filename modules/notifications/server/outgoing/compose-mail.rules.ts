/** What a mail says, in the recipient's language. All of it is plain text, whoever wrote it. */
export interface MailWords {
  /** Of the provider. */
  provider: string;
  /** Whom it greets. */
  greeting: string;
  /** What happened, in one sentence; without a subject, that as well. */
  line: string;
  /** The same for all mails about a record, so that mail programs show them as one conversation. */
  subject: string | null;
  /** What is promised. */
  promise: string | null;
  /** What somebody wrote to them. */
  quote: string | null;
  /** Somebody reads what they answer. */
  takesAnswers: boolean;
  /** Names of files that are too large to go along. */
  leftFiles: readonly string[];
  /** Where the record is; null: we don't know our own address. */
  link: string | null;
}

export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
}

type Say = (key: 'greeting' | 'open' | 'leftFiles' | 'foot' | 'footAnswered', params: Record<string, string>) => string;

/** One mail as text and as simple HTML, from the same words. */
export function composeMail(words: MailWords, say: Say): ComposedMail {
  const { provider, greeting, line, subject, promise, quote, takesAnswers, leftFiles, link } = words;
  const hello = say('greeting', { name: greeting });
  const open = say('open', {});
  const foot = say(takesAnswers ? 'footAnswered' : 'foot', { provider });
  const left = leftFiles.length > 0 && say('leftFiles', { names: leftFiles.join(', ') });
  const text = [hello, line, promise, quote && quoted(quote), left, link && `${open}\n${link}`, `-- \n${foot}`];
  const html = [
    paragraph(hello),
    paragraph(line),
    promise && paragraph(promise),
    quote && `<blockquote style="${quoteStyle}">${escaped(quote).replaceAll('\n', '<br>')}</blockquote>`,
    left && paragraph(left),
    link && `<p><a href="${escaped(link)}">${escaped(open)}</a></p>`,
    `<p style="color:#6b6b6b">${escaped(foot)}</p>`,
  ];
  return {
    // a header is one line
    subject: (subject ?? `[${provider}] ${line}`).replaceAll(/\s+/g, ' ').slice(0, 200),
    text: text.filter(Boolean).join('\n\n'),
    html: `<!doctype html><html><body style="${bodyStyle}">${html.filter(Boolean).join('')}</body></html>`,
  };
}

const bodyStyle =
  'font:14px/1.7 -apple-system,&quot;PingFang SC&quot;,&quot;Microsoft YaHei&quot;,sans-serif;color:#222';
const quoteStyle = 'margin:0 0 1em;padding:0 0 0 1em;border-left:3px solid #d0d0d0';

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
