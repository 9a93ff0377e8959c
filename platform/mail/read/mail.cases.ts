/** Mails as bytes, for tests: headers, and a body in any letters. */
export function mailOf(headers: Record<string, string>, body: string | Buffer = ''): Buffer {
  const head = Object.entries({ From: 'zhaolei@donghai.example.cn', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** 打印机又卡纸了，请派人来看看。 in GBK. */
export const gbkText = Buffer.from('b4f2d3a1bbfad3d6bfa8d6bdc1cba3acc7ebc5c9c8cbc0b4bfb4bfb4a1a3', 'hex');
export const gbkMeaning = '打印机又卡纸了，请派人来看看。';

export function multipart(type: string, parts: readonly (string | Buffer)[]): { type: string; body: Buffer } {
  const boundary = `=_${parts.length}_edge`;
  const pieces = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), Buffer.from(part), Buffer.from('\r\n')]);
  return {
    type: `multipart/${type}; boundary="${boundary}"`,
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

export function part(headers: Record<string, string>, body: string | Buffer): Buffer {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}
