/** Names of files that mean something else than a name. */
export const oddNames: readonly string[] = [
  '../../../../etc/passwd',
  '..\\..\\windows\\system.ini',
  '/etc/passwd',
  'C:\\autoexec.bat',
  '\\\\host\\share\\x.txt',
  '%2e%2e%2fpasswd',
  '..',
  '.',
  '.htaccess',
  'nul\0.png.html',
  'CON',
  'nul.txt',
  'LPT1.pdf',
  'bill\u202Egpj.exe',
  '\u2066picture\u2069.png',
  'a.txt"; filename="evil.html',
  "a.txt'; filename*=UTF-8''evil.html",
  'a.txt\r\nSet-Cookie: yingtai_session=stolen',
  'a.txt\nContent-Type: text/html',
  'page.html',
  'page.svg',
  'page.xhtml',
  '<img src=x onerror=attacked()>.png',
  '名'.repeat(900),
  ' ',
  '….',
];

const page = '<!doctype html><script>attacked()</script>';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="attacked()"><script>attacked()</script></svg>';

/** Contents that say another thing than their names do. */
export const oddContents: readonly { name: string; bytes: Buffer }[] = [
  { name: 'picture.png', bytes: Buffer.from(page) },
  { name: 'picture.png', bytes: Buffer.from(drawing) },
  { name: 'drawing.svg', bytes: Buffer.from(drawing) },
  { name: 'drawing.xml', bytes: Buffer.from(`<?xml version="1.0"?>${drawing}`) },
  { name: 'page.html', bytes: Buffer.from(page) },
  { name: 'page.txt', bytes: Buffer.from(page) },
  { name: 'page.pdf', bytes: Buffer.from(`%PDF-1.7\n${page}`) },
  { name: 'moving.gif', bytes: Buffer.from(`GIF89a/*${page}*/=attacked()//`) },
  { name: 'report.pdf', bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]) },
  { name: 'photo.jpg', bytes: Buffer.from('PK\u0003\u0004 a zip') },
  { name: 'programme.js', bytes: Buffer.from('attacked()') },
  { name: 'wide.html', bytes: Buffer.from(`\uFEFF${page}`, 'utf16le') },
  { name: 'mail.eml', bytes: Buffer.from(`Content-Type: text/html\r\n\r\n${page}`) },
  { name: 'nothing.png', bytes: Buffer.alloc(1) },
];
