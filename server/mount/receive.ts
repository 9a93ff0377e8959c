import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Received } from '../../kernel/contract.ts';
import type { Id } from '../../kernel/id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { BlobTooLarge } from '../../platform/blobs/blobs.ts';
import { common } from '../../platform/module/refusals.ts';
import type { Parts } from '../parts.ts';

const megabyte = 1024 * 1024;
/** For what still comes after a refusal: a client that is cut off while it sends would not read why. */
const secondsToRunOut = 30;

/** Leaves the body of these routes unread, whatever it says of its type; what was refused may run out. */
export function takeBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.addHook('onError', async ({ raw }) => runOut(raw));
}

/** Refuses what says of itself that it is too large, before a byte of it is read. */
export function refuseDeclared({ headers }: FastifyRequest, mostBytes: number): void {
  if (Number(headers['content-length'] ?? 0) > mostBytes) throw tooLarge(mostBytes);
}

/**
 * Keeps the bytes of the body as they come, without ever holding more than a piece of them. Refuses as soon as more
 * than `mostBytes` have come, and what stands still; then, and when the connection is lost, nothing is left of it.
 */
export async function receive(
  { blobs, settings }: Parts,
  request: IncomingMessage,
  { tenantId, mostBytes }: { tenantId: Id; mostBytes: number },
): Promise<Received> {
  try {
    const moving = movingBytes(request, settings.bodySeconds);
    const { name, bytes } = await blobs.write(tenantId, moving, { bytes: mostBytes });
    return { content: name, bytes };
  } catch (error) {
    throw error instanceof BlobTooLarge ? tooLarge(mostBytes) : error;
  }
}

/** The bytes of a body as they come; one that stands still is given up. */
export async function* movingBytes(request: IncomingMessage, stillSeconds: number): AsyncGenerator<Uint8Array> {
  const timer = setTimeout(() => request.destroy(new Refusal(common.stoodStill)), stillSeconds * 1000);
  try {
    // a reader that stops early must still be able to answer: the connection stays
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      timer.refresh();
      // nobody sets an encoding on this stream
      yield piece as Buffer;
      timer.refresh();
    }
  } finally {
    clearTimeout(timer);
  }
}

export function tooLarge(mostBytes: number): Refusal {
  return new Refusal(common.fileTooLarge, { megabytes: Math.floor(mostBytes / megabyte) });
}

/** Lets the rest pass by unread, for a while. */
function runOut(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  const timer = setTimeout(() => request.destroy(), secondsToRunOut * 1000);
  request.once('close', () => clearTimeout(timer)).resume();
}
