import PostalMime, { type Email } from 'postal-mime';
import { charsetOf } from './charset-of.ts';
import type { MailLimits } from './read-mail.ts';

/** What postal-mime knows of a part when it asks what the part is; its types keep that to themselves. */
interface Part {
  contentType: { parsed: { value: string; params: Record<string, string> } };
  contentDisposition: { parsed: { value: string } };
  content: ArrayBuffer | null;
}

/**
 * postal-mime, with a look at each part before it is read: in which letters a text is written, its bytes say better than
 * its header, and parts beyond the limit are left out. `isInlineTextNode` is postal-mime 4.0.0's own name for it;
 * `understand-mail.test.ts` fails where a later one has another.
 */
class CarefulMime extends PostalMime {
  #left: number;
  dropped = 0;

  constructor(limits: MailLimits) {
    super({
      maxNestingDepth: limits.depth,
      maxHeadersSize: limits.headerBytes,
      // mails in a mail stay files
      forceRfc822Attachments: true,
    });
    this.#left = limits.parts;
  }

  /** Answers whether the part belongs to the text. */
  isInlineTextNode(part: Part): boolean {
    this.#left -= 1;
    if (this.#left < 0) {
      this.dropped += 1;
      part.content = null;
      return false;
    }
    const { value, params } = part.contentType.parsed;
    const isText = (value === 'text/plain' || value === 'text/html') && !isFile(part);
    if (isText) params['charset'] = charsetOf(new Uint8Array(part.content ?? []), params['charset'] ?? null);
    return isText;
  }
}

/** Some programs send a file of text inline: it has a name. */
function isFile({ contentType, contentDisposition }: Part): boolean {
  const { value } = contentDisposition.parsed;
  return value === 'attachment' || (value === 'inline' && contentType.parsed.params['name'] !== undefined);
}

/** Throws on what is nested too deep or has too long headers; `dropped`: parts that were too many. */
export async function parseMime(raw: Uint8Array, limits: MailLimits): Promise<Email & { dropped: number }> {
  const parser = new CarefulMime(limits);
  const email = await parser.parse(raw);
  return { ...email, dropped: parser.dropped };
}
