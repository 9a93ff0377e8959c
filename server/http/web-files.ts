import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../../platform/module/refusals.ts';

/** Where the hashed files of the built web app are. */
export const builtPrefix = '/built/';

/** The built web app: hashed files for ever, the HTML of each face never kept and with a nonce for this answer only. */
export async function webFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(folder, 'built'),
    prefix: builtPrefix,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    wildcard: true,
    // a worker is bound by the policy of its own file, not by that of the page that began it
    setHeaders: (reply) => void reply.header('content-security-policy', workerPolicy),
  });
  app.get('/favicon.svg', async (_request, reply) =>
    reply
      .type('image/svg+xml')
      .header('cache-control', 'max-age=86400')
      .send(await readFile(join(folder, 'favicon.svg'))),
  );
  const portal = face(join(folder, 'portal.html'));
  app.get('/portal', portal);
  app.get('/portal/*', portal);
  // short, for they stand on labels and in mails: what a guest is let in by
  app.get('/r/*', portal);
  app.get('/s/*', portal);
  app.get('/*', face(join(folder, 'index.html')));
}

/** The page of a face, whatever address below it is asked for: its own router knows them. */
function face(file: string) {
  const html = keptHtml(file);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.url.startsWith('/api/')) throw new Refusal(common.notFound);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy(nonce))
      .send((await html()).replaceAll('__CSP_NONCE__', nonce));
  };
}

const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    // antd's style elements carry the nonce; React's style attributes cannot
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // mails, as pages of their own that may do nothing
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Read again when the file was built anew. */
function keptHtml(file: string): () => Promise<string> {
  let kept: { at: number; text: string } | undefined;
  return async () => {
    const at = (await stat(file)).mtimeMs;
    if (kept?.at !== at) kept = { at, text: await readFile(file, 'utf8') };
    return kept.text;
  };
}
