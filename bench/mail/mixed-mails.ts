/** Somebody of a customer's, and a ticket of theirs that is open. */
export interface Writer {
  /** Of this run: what an earlier one wrote is another mail. */
  run: string;
  email: string;
  number: string;
  /** Where answers to its mails go. */
  answersTo: string;
}

const support = 'support@volume.example.cn';
const words = '打印机卡纸，重启以后还是不行。昨天工程师来看过，当时好了，今天早上又坏了，请尽快派人。';
const quoted = '在 2026-11-20 14:05，服务台 写道：\r\n> 请先重启一次，看看是否还有问题。\r\n> 如仍有问题请直接回复。';
// 40 kB, as photographs of a screen are
const picture = Buffer.alloc(30_000, 7).toString('base64').replaceAll(/.{76}/g, '$&\r\n');

/** Of twenty mails: so many are of each kind, and mixed. */
const kinds = [
  ...Array.from({ length: 6 }, () => plain),
  ...Array.from({ length: 3 }, () => page),
  ...Array.from({ length: 2 }, () => withPicture),
  ...Array.from({ length: 4 }, () => answer),
  numbered,
  holiday,
  bounce,
  stranger,
  // what came before
  null,
];

/** The mail at this place of the stream: the same each time. */
export function mailAt(place: number, writers: readonly Writer[]): string {
  // neighbours in the stream are of different kinds and writers
  const kind = kinds[(place * 7) % kinds.length];
  return kind ? kind(writerAt(place, writers), place) : again(writers, place);
}

function writerAt(place: number, writers: readonly Writer[]): Writer {
  const writer = writers[(place * 13) % writers.length];
  if (!writer) throw new Error('nobody writes');
  return writer;
}

function plain({ run, email }: Writer, place: number): string {
  return mail({ run, from: email, subject: `打印机卡纸 ${place}`, place }, `${words}\r\n\r\n${quoted}`);
}

function page({ run, email }: Writer, place: number): string {
  const html = `<html><body><p>${words}</p><script>x()</script><blockquote>${quoted}</blockquote></body></html>`;
  return mail({ run, from: email, subject: `系统登录不上 ${place}`, place, type: 'text/html; charset=utf-8' }, html);
}

function withPicture({ run, email }: Writer, place: number): string {
  const parts = [
    '--edge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n',
    words,
    '\r\n--edge\r\nContent-Type: application/octet-stream; name=screen.bin\r\nContent-Transfer-Encoding: base64',
    `\r\nContent-Disposition: attachment; filename=screen.bin\r\n\r\n${picture}\r\n--edge--\r\n`,
  ];
  const type = 'multipart/mixed; boundary=edge';
  return mail({ run, from: email, subject: `截图 ${place}`, place, type }, parts.join(''));
}

function answer({ run, email, answersTo }: Writer, place: number): string {
  return mail(
    { run, from: email, subject: `回复：进展 ${place}`, place, to: answersTo },
    `好的，谢谢。\r\n\r\n${quoted}`,
  );
}

function numbered({ run, email, number }: Writer, place: number): string {
  return mail({ run, from: email, subject: `Re: [${number}] 催一下`, place }, words);
}

function holiday({ run, email }: Writer, place: number): string {
  const more = ['Auto-Submitted: auto-replied'];
  return mail({ run, from: email, subject: `自动回复：休假 ${place}`, place, more }, '我在休假，下周回来。');
}

function bounce({ run }: Writer, place: number): string {
  const from = 'MAILER-DAEMON@mx.example.cn';
  const type = 'multipart/report; report-type=delivery-status; boundary=edge';
  return mail({ run, from, subject: '退信', place, type }, '--edge\r\n\r\nundelivered\r\n--edge--\r\n');
}

function stranger({ run }: Writer, place: number): string {
  return mail({ run, from: `nobody-${place}@elsewhere.example.com`, subject: '报价单', place }, '请查收最新报价。');
}

/** What came by another way before: sender and Message-ID are the same, and not each byte. */
function again(writers: readonly Writer[], place: number): string {
  const first = place - (place % kinds.length);
  return `X-Way: ${place}\r\n${plain(writerAt(first, writers), first)}`;
}

interface Head {
  run: string;
  from: string;
  subject: string;
  place: number;
  to?: string;
  type?: string;
  more?: readonly string[];
}

function mail(
  { run, from, subject, place, to = support, type = 'text/plain; charset=utf-8', more = [] }: Head,
  body: string,
) {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${run}.${place}@volume.example.cn>`,
    `Content-Type: ${type}`,
    ...more,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}\r\n`;
}
