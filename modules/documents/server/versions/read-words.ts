import { buffer } from 'node:stream/consumers';
import type { Steps } from '../../../../platform/module/register.ts';
import { decodeText } from '../../../../platform/sheets/decode-text.ts';
import { handedIn } from '../../../files/index.ts';
import { mostTextBytes, type NewVersion } from '../../document-version.contract.ts';

/** What a version says, read before its transaction. */
export interface ReadWords {
  read: string | null;
}

const readable = /^(?:text\/|application\/(?:json|xml)$|image\/svg\+xml$)/;

/**
 * The text of what is handed in: pasted, or of a file in UTF-8, UTF-16 or GBK. Null: it is no text, longer than we read,
 * or not there; what isn't there the use case refuses.
 */
export async function readWords({ run, blobs }: Pick<Steps, 'run' | 'blobs'>, version: NewVersion): Promise<ReadWords> {
  if (version.pasted) return { read: kept(version.pasted.text) };
  const { attachmentId } = version;
  const file = attachmentId === undefined ? undefined : await run((tx) => handedIn(tx, attachmentId));
  if (!file || file.byteCount > mostTextBytes || !readable.test(file.mediaType)) return { read: null };
  const text = decodeText(await buffer(blobs.read(file.content)));
  return { read: text === null ? null : kept(text) };
}

/** Without what PostgreSQL cannot hold; lines end in one way, so that only what differs is told as different. */
function kept(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/g, '\n');
}
