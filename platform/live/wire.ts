import type { Id } from '../../kernel/id.ts';
import type { News } from './news.ts';

/** What one process says to the others; without news: some of it didn't fit, look for yourselves. */
export interface Letter {
  from: Id;
  news: News[] | null;
}

/** PostgreSQL takes payloads of fewer than 8,000 bytes; all of a letter is in plain letters. */
const mostBytes = 7900;
/** Of one batch. More in 50 ms is so much that everybody had better read again. */
const mostLetters = 8;

/** As few payloads as hold the news; one that says that there was too much of it. */
export function lettersOf(from: Id, news: readonly News[]): string[] {
  const letters: string[] = [];
  let open: string[] = [];
  let bytes = 0;
  const close = () => {
    if (open.length > 0) letters.push(`["${from}",[${open.join(',')}]]`);
    open = [];
    bytes = from.length + 8;
  };
  close();
  for (const one of news) {
    const text = JSON.stringify(packed(one));
    if (bytes + text.length + 1 > mostBytes) close();
    open.push(text);
    bytes += text.length + 1;
  }
  close();
  const isTooMuch = letters.length > mostLetters || letters.some((letter) => letter.length > mostBytes);
  return isTooMuch ? [gapLetter(from)] : letters;
}

/** That there was more than was told. */
export function gapLetter(from: Id): string {
  return `["${from}",null]`;
}

/** Null: no letter of ours. */
export function readLetter(payload: string): Letter | null {
  try {
    // written by `lettersOf`, on a channel that only our own roles speak on
    const [from, rows] = JSON.parse(payload) as [Id, Packed[] | null];
    return { from, news: rows && rows.map(unpacked) };
  } catch {
    return null;
  }
}

type Packed = [string, string, string, string, string | null, 0 | 1, readonly string[], string | null];

function packed({ tenantId, topic, id, kind, customerId, audience, concerns, accountId }: News): Packed {
  return [tenantId, topic, id, kind, customerId, audience === 'public' ? 1 : 0, concerns, accountId];
}

function unpacked([tenantId, topic, id, kind, customerId, isPublic, concerns, accountId]: Packed): News {
  return { tenantId, topic, id, kind, customerId, audience: isPublic ? 'public' : 'internal', concerns, accountId };
}
