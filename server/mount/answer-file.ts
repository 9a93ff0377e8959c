import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileAnswer, FileSteps } from '../../platform/module/file-answer.ts';

/**
 * Sends the file as something to save, never to be run or shown as a page of ours. Waits for its first piece, so that
 * what fails before is still told as a problem; what fails later, or ends early, breaks the connection off.
 */
export async function answerFile(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  file: FileAnswer,
  steps: FileSteps,
): Promise<FastifyReply> {
  const etag = file.version === undefined ? undefined : `"${file.version}"`;
  if (etag !== undefined && request.headers['if-none-match'] === etag) {
    return reply.status(304).headers(keeping(etag)).send();
  }
  const pieces = file.open(steps)[Symbol.asyncIterator]();
  const first = await pieces.next();
  return reply
    .status(200)
    .headers({ ...keeping(etag), ...headersOf(file) })
    .send(Readable.from(whole(file, first, pieces), { objectMode: false }));
}

async function* whole({ bytes }: FileAnswer, first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>) {
  let sent = 0;
  let ended = false;
  try {
    for (let piece = first; !piece.done; piece = await rest.next()) {
      sent += piece.value.length;
      yield piece.value;
    }
    ended = true;
  } finally {
    // the client has gone, or the next piece failed: whoever produces them lets go of what they hold
    if (!ended) await rest.return?.();
  }
  if (bytes !== undefined && sent !== bytes) throw new Error(`a file of ${bytes} bytes came to ${sent}`);
}

/** Asked again each time, so that who may no longer see it doesn't see it out of their own browser either. */
function keeping(etag: string | undefined): Record<string, string> {
  return etag === undefined ? { 'cache-control': 'private, no-store' } : { 'cache-control': 'private, no-cache', etag };
}

function headersOf({ fileName, mediaType, bytes, isPage }: FileAnswer): Record<string, string> {
  return {
    'content-type': mediaType,
    ...(isPage
      ? { 'content-disposition': 'inline', 'content-security-policy': pagePolicy }
      : { 'content-disposition': dispositionOf(fileName), 'content-security-policy': savedPolicy }),
    ...(bytes === undefined ? {} : { 'content-length': String(bytes) }),
  };
}

const savedPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
/**
 * No program runs, whatever stands in it, and nothing is loaded but pictures of ours. It has our origin so that they may
 * be, and so that the page around it can see how long it is; without programs that gives it nothing else.
 */
const pagePolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** RFC 6266: the name as it is, and one in plain letters for whoever cannot read that. */
function dispositionOf(fileName: string): string {
  const name = fileName.toWellFormed();
  const plain = name.replaceAll(/[^\x20-\x7e]|["%\\]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (odd) => `%${odd.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
