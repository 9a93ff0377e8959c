import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** How the text of one environment variable is read. */
export interface Kind<T> {
  /** Null: not allowed. The text is trimmed and not empty. */
  parse(text: string): T | null;
  /** What is allowed, as the end of a sentence; in backquotes what is typed. */
  allowed: { zh: string; en: string };
}

const root = resolve(import.meta.dirname, '..', '..');

export const port: Kind<number> = {
  parse: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null),
  allowed: { zh: '0 到 65535 的整数（0：任选空闲端口）', en: 'a whole number from 0 to 65535 (0: any free port)' },
};

export const count: Kind<number> = {
  parse: (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null),
  allowed: { zh: '1 到 9999999 的整数', en: 'a whole number from 1 to 9999999' },
};

export const hostName: Kind<string> = {
  parse: (text) => (isIP(text) !== 0 || /^[a-z0-9.-]+$/i.test(text) ? text : null),
  allowed: { zh: 'IP 地址或主机名', en: 'an IP address or a host name' },
};

export const origin: Kind<string> = {
  parse: (text) => {
    const url = URL.parse(text);
    const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
    return isOrigin && !url.username ? url.origin : null;
  },
  allowed: {
    zh: '形如 `https://desk.example.com` 的网址，不带路径',
    en: 'an address such as `https://desk.example.com`, without a path',
  },
};

/** IP addresses and networks, separated by commas. */
export const networks: Kind<readonly string[]> = {
  parse: (text) => {
    const parts = text.split(',').map((part) => part.trim());
    return parts.every(isNetwork) ? parts : null;
  },
  allowed: {
    zh: '以逗号分隔的 IP 地址或网段，如 `127.0.0.1,10.0.0.0/8`',
    en: 'IP addresses or networks separated by commas, such as `127.0.0.1,10.0.0.0/8`',
  },
};

export const networksOrNone: Kind<readonly string[]> = {
  parse: (text) => (text === 'none' ? [] : networks.parse(text)),
  allowed: { zh: `${networks.allowed.zh}；或 \`none\``, en: `${networks.allowed.en}; or \`none\`` },
};

/** A path; a relative one starts at the checkout, from whatever folder the command is given. */
export const path: Kind<string> = {
  parse: (text) => (text.includes('\0') ? null : resolve(root, text)),
  allowed: { zh: '路径（相对路径以程序目录为起点）', en: 'a path (a relative one starts at the program’s folder)' },
};

export const databaseUrl: Kind<string> = {
  parse: (text) => (/^postgres(?:ql)?:$/.test(URL.parse(text)?.protocol ?? '') ? text : null),
  allowed: {
    zh: '形如 `postgres://user:password@host:5432/database` 的地址',
    en: 'an address such as `postgres://user:password@host:5432/database`',
  },
};

export const onOff: Kind<boolean> = {
  parse: (text) => (text === 'on' || text === 'off' ? text === 'on' : null),
  allowed: { zh: '`on` 或 `off`', en: '`on` or `off`' },
};

/** 32 bytes in base64; what it opens is platform/crypto's. */
export const key: Kind<string> = {
  parse: (text) => (Buffer.from(text, 'base64').toString('base64') === text && text.length === 44 ? text : null),
  allowed: {
    zh: '32 字节的 base64（`openssl rand -base64 32`）',
    en: '32 bytes in base64 (`openssl rand -base64 32`)',
  },
};

export function oneOf<const Word extends string>(words: readonly Word[]): Kind<Word> {
  const listed = words.map((word) => `\`${word}\``).join(', ');
  return {
    parse: (text) => words.find((word) => word === text) ?? null,
    allowed: { zh: `其中之一：${listed}`, en: `one of ${listed}` },
  };
}

export function someOf<const Word extends string>(words: readonly Word[]): Kind<ReadonlySet<Word>> {
  const word = oneOf(words);
  return {
    parse: (text) => {
      const found = text.split(',').flatMap((part) => word.parse(part.trim()) ?? []);
      return found.length === text.split(',').length ? new Set(found) : null;
    },
    allowed: { zh: `${word.allowed.zh}；多个以逗号分隔`, en: `${word.allowed.en}; several separated by commas` },
  };
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
