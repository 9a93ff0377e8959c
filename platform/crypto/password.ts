import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { isDeepStrictEqual, promisify } from 'node:util';
import { limited } from './limited.ts';

/** Memory in KiB. OWASP's second choice for argon2id: about 25 ms on one core of a small machine. */
interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}
const cost: Cost = { memory: 19 * 1024, passes: 2, parallelism: 1 };
const saltBytes = 16;
const tagBytes = 32;

const derive = promisify(argon2);
/** Each hash holds a thread of Node's small pool, which files and name look-ups need too. */
const inTurn = limited({ atOnce: 2, waiting: 200 });

/** As a PHC string, `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`. Refuses with `Overloaded` in a flood. */
export async function hashPassword(password: string): Promise<string> {
  const fresh = { cost, salt: randomBytes(saltBytes), tagLength: tagBytes };
  return write({ ...fresh, tag: await tagOf(password, fresh) });
}

/**
 * Whether the password is the one that was hashed. Without a hash (an unknown account, one without password) it takes
 * as long and says no, so that the time of an answer doesn't tell which accounts exist.
 */
export async function verifyPassword(password: string, phc: string | null): Promise<boolean> {
  const stored = phc === null ? null : read(phc);
  const { tag, ...like } = stored ?? nobody;
  const given = await tagOf(password, { ...like, tagLength: tag.length });
  return timingSafeEqual(given, tag) && stored !== null;
}

/** Whether the hash was made with other costs than today's: hash again at the next sign-in. */
export function needsRehash(phc: string): boolean {
  const stored = read(phc);
  return stored === null || !isDeepStrictEqual(stored.cost, cost) || stored.tag.length !== tagBytes;
}

interface Hashing {
  cost: Cost;
  salt: Buffer;
  tagLength: number;
}

interface Hashed {
  cost: Cost;
  salt: Buffer;
  tag: Buffer;
}
const nobody: Hashed = { cost, salt: randomBytes(saltBytes), tag: randomBytes(tagBytes) };

/** In NFKC, so that a password typed on another keyboard or system is the same password (NIST SP 800-63B §5.1.1.2). */
function tagOf(password: string, { cost: spent, salt, tagLength }: Hashing): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return inTurn(() => derive('argon2id', { message, nonce: salt, tagLength, ...spent }));
}

function write({ cost: { memory, passes, parallelism }, salt, tag }: Hashed): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

function read(phc: string): Hashed | null {
  const [, memory, passes, parallelism, salt, tag] =
    /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([\w+/]{11,})\$([\w+/]{16,})$/.exec(phc) ?? [];
  if (!salt || !tag) return null;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
