import type { Bomb } from './documents.ts';

const many = 10_000;
const head = ['From: bomb@example.cn', 'To: support@huaxin.example.cn', 'Subject: bomb', 'MIME-Version: 1.0'];

/** Mails that are more work than they look. */
export function mailBombs(): Bomb[] {
  const letters: Record<string, string[]> = {
    'ten thousand parts': [multipart('edge'), '', ...parts(many), '--edge--'],
    'ten thousand levels': nested(many),
    'ten thousand files': [multipart('edge'), '', ...files(many), '--edge--'],
    'mails within mails': ['Content-Type: message/rfc822', '', ...within(2000)],
    'ten thousand headers': [...Array.from({ length: many }, (_, at) => `X-${at}: ${at}`), '', 'text'],
    'a header of a megabyte': [`X-Long: ${'a'.repeat(2 ** 20)}`, '', 'text'],
    'ten thousand recipients': [`Cc: ${Array.from({ length: many }, (_, at) => `a${at}@x.cn`).join(', ')}`, '', 'text'],
    'comments in comments': [`From: ${'('.repeat(many)} a@x.cn`, '', 'text'],
    'deep HTML': ['Content-Type: text/html', '', '<div>'.repeat(many * 5)],
    'HTML of quotes': ['Content-Type: text/html', '', '<blockquote>'.repeat(many)],
    'HTML of many styles': ['Content-Type: text/html', '', `<p style="${'a:b;'.repeat(many * 5)}">x</p>`],
    'words in words': [`Subject: ${'=?utf-8?B?YQ==?= '.repeat(many)}`, '', 'text'],
    'a charset that there is not': ['Content-Type: text/plain; charset=UTF-7', '', '+ADw-script+AD4-attacked()'],
    'base64 that is none': ['Content-Transfer-Encoding: base64', '', '=A='.repeat(many * 10)],
    'quotes without an end': ['Content-Type: text/plain', '', '> '.repeat(many * 10)],
    'a boundary of nothing': ['Content-Type: multipart/mixed; boundary=""', '', '--\r\n'.repeat(many)],
  };
  return Object.entries(letters).map(([name, lines]) => {
    return { name: `a mail: ${name}`, bytes: Buffer.from([...head, ...lines, ''].join('\r\n')) };
  });
}

function multipart(boundary: string): string {
  return `Content-Type: multipart/mixed; boundary=${boundary}`;
}

function parts(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `--edge\r\nContent-Type: text/plain\r\n\r\n${at}`);
}

function files(count: number): string[] {
  const disposition = (at: number) => `Content-Disposition: attachment; filename="../../${at}.html"`;
  return Array.from({ length: count }, (_, at) => `--edge\r\n${disposition(at)}\r\n\r\n${at}`);
}

function nested(levels: number): string[] {
  const opened = Array.from({ length: levels }, (_, at) => `${multipart(`b${at}`)}\r\n\r\n--b${at}`);
  return [...opened, 'Content-Type: text/plain', '', 'deep'];
}

function within(levels: number): string[] {
  return [...Array.from({ length: levels }, () => 'Content-Type: message/rfc822\r\n'), 'Subject: last', '', 'text'];
}
