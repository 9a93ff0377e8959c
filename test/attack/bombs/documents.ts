import { deflate, gzip } from 'node:zlib';
import { promisify } from 'node:util';

export interface Bomb {
  name: string;
  bytes: Buffer;
}

const depth = 100_000;
const laughs = 9;

/** Documents that are small as they are sent, and large, deep or curious as they are read. */
export async function documentBombs(megabytes: number): Promise<Bomb[]> {
  const nothing = Buffer.alloc(megabytes * 2 ** 20, ' ');
  const packed = { zlib: await promisify(deflate)(nothing), gzip: await promisify(gzip)(nothing) };
  return [
    { name: 'zlib of nothing', bytes: packed.zlib },
    { name: 'gzip of nothing', bytes: packed.gzip },
    { name: 'zlib in zlib', bytes: await promisify(deflate)(packed.zlib) },
    { name: 'zlib broken off', bytes: packed.zlib.subarray(0, packed.zlib.length / 2) },
    ...textBombs.map(({ name, text }) => ({ name, bytes: Buffer.from(text()) })),
  ];
}

const textBombs: readonly { name: string; text: () => string }[] = [
  { name: 'a billion laughs', text: billionLaughs },
  { name: 'an entity outside', text: () => entityOf('file:///etc/passwd') },
  { name: 'an entity on a host inside', text: () => entityOf('http://127.0.0.1:1/') },
  { name: 'a parameter entity', text: () => '<!DOCTYPE r [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><REQUEST/>' },
  { name: 'deep XML', text: () => `<REQUEST>${'<A>'.repeat(depth)}${'</A>'.repeat(depth)}</REQUEST>` },
  { name: 'deep XML without an end', text: () => `<REQUEST>${'<A>'.repeat(depth)}` },
  { name: 'deep JSON', text: () => `{"action":"inventory","content":${'['.repeat(depth)}${']'.repeat(depth)}}` },
  { name: 'deep JSON without an end', text: () => '{"a":'.repeat(depth) },
  {
    name: 'many attributes',
    text: () => `<REQUEST ${Array.from({ length: depth }, (_, at) => `a${at}="1"`).join(' ')}/>`,
  },
  { name: 'one name of a megabyte', text: () => `<${'A'.repeat(2 ** 20)}/>` },
  { name: 'nothing but openings', text: () => '<'.repeat(2 ** 20) },
  { name: 'a comment without an end', text: () => `<REQUEST><!-- ${'-'.repeat(2 ** 20)}` },
];

function billionLaughs(): string {
  const entities = Array.from({ length: laughs }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  return `<!DOCTYPE r [<!ENTITY l0 "ha">${entities.join('')}]><REQUEST><QUERY>&l${laughs};</QUERY></REQUEST>`;
}

function entityOf(address: string): string {
  return `<!DOCTYPE r [<!ENTITY x SYSTEM "${address}">]><REQUEST><QUERY>INVENTORY</QUERY><DEVICEID>&x;</DEVICEID></REQUEST>`;
}
