import type { Plugin } from 'vite';

/**
 * The desk stands at `/` and is built as `index.html`, the portal below `/portal` as `portal.html`, which is also
 * what labels (`/r/…`) and links of guests (`/s/…`) lead to; in development every
 * address that asks for a page gets the one of its face.
 */
export function serveFaces(): Plugin {
  return {
    name: 'yingtai:serve-faces',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const [desk, portal] = [bundle['desk/index.html'], bundle['portal/index.html']];
      if (desk) desk.fileName = 'index.html';
      if (portal) portal.fileName = 'portal.html';
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const isPage = request.headers.accept?.includes('text/html') && !request.url?.startsWith('/api');
        if (isPage)
          request.url = /^\/(portal\b|[rs]\/)/.test(request.url ?? '') ? '/portal/index.html' : '/desk/index.html';
        next();
      });
    },
  };
}
