import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWorld, type World } from '../../test/cast/world.ts';

describe('the server around the routes', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  const get = (url: string) => world.as('nobody').send('GET', url);

  it('says that it lives, that it is ready, and how it fares', async () => {
    assert.equal((await get('/healthz')).status, 200);
    assert.deepEqual((await get('/readyz')).body, { status: 'ready' });
    const metrics = await get('/metrics');
    assert.match(String(metrics.body), /yingtai_http_request_duration_seconds_bucket\{[^}]*route="\/healthz"/);
    assert.match(String(metrics.body), /yingtai_database_connections\{pool="portal"/);
  });

  it('describes every route in OpenAPI 3.1, with its inputs and answers', async () => {
    const document = (await get('/api/openapi.json')).body as { openapi: string; paths: Record<string, object> };
    assert.equal(document.openapi, '3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const mounted = world.parts.composition.routes.map(({ endpoint }) => `${endpoint.method} /api/v1${endpoint.path}`);
    assert.deepEqual(
      mounted.filter((route) => !described.includes(route)),
      [],
    );
  });

  it('shows the reference without asking any outside host', async () => {
    const page = await get('/api/reference/');
    assert.equal(page.status, 200);
    assert.match(String(page.headers['content-security-policy']), /default-src 'none'; script-src 'self' 'nonce-/);
    assert.doesNotMatch(String(page.body), /https?:\/\/(?!localhost)/);
  });

  it('sends headers that keep pages in their own frame and types as they are', async () => {
    const { headers } = await get('/api/v1/entrance');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(String(headers['content-security-policy']), /default-src 'none';frame-ancestors 'none'/);
    assert.equal(headers['referrer-policy'], 'same-origin');
    assert.ok(!('x-powered-by' in headers));
    assert.ok(Number(headers['ratelimit-limit']) > 0);
  });

  it('answers an address that cannot be read, or would lead out of a folder, as that of nothing, with the same headers', async () => {
    for (const url of ['/api/v1/%', `/api/v1/tickets/${'x'.repeat(300)}`, '/built/%2e%2e%2fx']) {
      const { status, headers } = await get(url);
      assert.equal(status, 404, url);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/);
    }
  });

  it('answers an unknown address of the API as a problem, and never with a page', async () => {
    const answered = await get('/api/v1/unknown');
    assert.match(String(answered.headers['content-type']), /application\/problem\+json/);
  });

  it('takes no text that the database could not hold, and says where', async () => {
    const { status, body } = await world.as('admin').send('GET', '/api/v1/incoming-mails?fromAddress=%00');
    const { errors } = body as { errors: { field: string; code: string }[] };
    assert.equal(status, 422);
    assert.deepEqual(
      errors.map(({ field, code }) => [field, code]),
      [['fromAddress', 'format']],
    );
  });
});
