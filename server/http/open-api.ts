import { randomBytes } from 'node:crypto';
import swagger from '@fastify/swagger';
import reference from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** Not part of the document itself. */
const hidden: object = { schema: { hide: true } };

/** OpenAPI 3.1, generated from the contracts; `/api/openapi.json` (PLT-05). */
export async function openApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Yingtai 萤台',
        version: '1',
        description:
          'Everything the pages do. Send a session cookie or `Authorization: Bearer <token>`; lists are paged by `cursor`; ' +
          'repeat a POST safely with `Idempotency-Key`; save with `If-Match`; what is refused comes as problem+json (RFC 9457).',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'yingtai_session' },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
    transform: described,
  });
  app.get('/api/openapi.json', hidden, () => app.swagger());
}

const bytes = { type: 'string', format: 'binary' };

/** A body or an answer that is a file has no shape for zod to describe. */
const described: typeof jsonSchemaTransform = (described) => {
  const { schema, url } = jsonSchemaTransform(described);
  const { receivesFile, sendsFile } = described.route.config ?? {};
  if (receivesFile) Object.assign(schema, { consumes: ['application/octet-stream'], body: bytes });
  if (sendsFile) Object.assign(schema, { produces: ['application/octet-stream'], response: { 200: bytes } });
  return { schema, url };
};

/** The interactive reference; nothing on it asks an outside host. */
export async function referencePage(app: FastifyInstance): Promise<void> {
  await app.register(async (page) => {
    page.addHook('onSend', async (_request, reply, payload) => {
      if (typeof payload !== 'string' || !String(reply.getHeader('content-type')).startsWith('text/html'))
        return payload;
      const nonce = randomBytes(16).toString('base64');
      void reply.header('content-security-policy', policy(nonce));
      return payload.replaceAll('<script', `<script nonce="${nonce}"`);
    });
    await page.register(reference, { routePrefix: '/api/reference', configuration });
  });
}

// Scalar writes style elements without a nonce
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Its own defaults name outside fonts, a proxy and an assistant. */
const configuration = {
  url: '/api/openapi.json',
  pageTitle: 'Yingtai 萤台 API',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
};
