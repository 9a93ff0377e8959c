import type { Plugin } from 'vite';

/** The desk stands at `/`: built as `index.html`; in development every address that asks for a page gets it. */
export function serveFaces(): Plugin {
  return {
    name: 'yingtai:serve-faces',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const desk = bundle['desk/index.html'];
      if (desk) desk.fileName = 'index.html';
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const isPage = request.headers.accept?.includes('text/html') && !request.url?.startsWith('/api');
        if (isPage) request.url = '/desk/index.html';
        next();
      });
    },
  };
}
