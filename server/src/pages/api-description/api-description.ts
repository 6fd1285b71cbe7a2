import { openAPIRouteHandler } from 'hono-openapi';
import type { PageModule } from '../../web/index.ts';
import { forEveryone } from '../../web/index.ts';

/** `/openapi.json`: every route that carries `describeRoute`. Mounted after the routes that it describes. */
export const apiDescription: PageModule = {
  name: 'api-description',
  mount(app) {
    app.get(
      '/openapi.json',
      forEveryone,
      openAPIRouteHandler(app, {
        documentation: {
          openapi: '3.1.0',
          info: {
            title: 'OpenPact',
            version: '0.1.0',
            description:
              'Errors are problem details (RFC 9457) of the type application/problem+json, each with its mend.',
            license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
          },
        },
        excludeStaticFile: true,
        exclude: ['/openapi.json'],
      }),
    );
  },
};
