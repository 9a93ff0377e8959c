import type { FastifyInstance } from 'fastify';

/**
 * Ends requests whose body does not arrive in time. Node's own limit counts from the first byte to the last for all
 * routes alike; but a large file on a slow line may take as long as it moves (`mount/receive.ts` sees to that).
 */
export function endSlowBodies(app: FastifyInstance, seconds: number): void {
  app.addHook('onRequest', async ({ raw, headers, routeOptions }, reply) => {
    const hasBody = Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
    if (!hasBody || routeOptions.config.receivesFile === true) return;
    const timer = setTimeout(() => {
      if (!reply.raw.headersSent) {
        raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      }
      raw.destroy();
    }, seconds * 1000).unref();
    raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
  });
}
