import { describeRoute, resolver } from 'hono-openapi';
import { z } from 'zod';
import type { PageModule } from '../../web/index.ts';
import { forEveryone } from '../../web/index.ts';

const health = z.object({
  status: z.enum(['ready', 'not ready']).meta({ description: 'Whether the server can do its work now.' }),
  record: z.enum(['answers', 'does not answer']).meta({ description: 'Whether the database of the record answers.' }),
});
const alive = z.object({ status: z.literal('alive') });

const json = (schema: z.ZodType) => ({ 'application/json': { schema: resolver(schema) } });
const PATIENCE_MS = 2_000;

/** `/health` for a load balancer: may requests be sent here? `/health/live` for a supervisor: does the process run? */
export const healthCheck: PageModule = {
  name: 'health',
  mount(app, { records }) {
    const answers = async (): Promise<boolean> => {
      const asked = records.head().then(
        () => true,
        () => false,
      );
      const { promise: late, resolve } = Promise.withResolvers<boolean>();
      const timer = setTimeout(() => resolve(false), PATIENCE_MS);
      try {
        return await Promise.race([asked, late]);
      } finally {
        clearTimeout(timer);
      }
    };

    app.get(
      '/health',
      forEveryone,
      describeRoute({
        summary: 'Whether the server can do its work',
        tags: ['server'],
        responses: {
          200: { description: 'It can.', content: json(health) },
          503: { description: 'It cannot: the database of the record does not answer.', content: json(health) },
        },
      }),
      async (c) => {
        const ready = await answers();
        const body: z.infer<typeof health> = ready
          ? { status: 'ready', record: 'answers' }
          : { status: 'not ready', record: 'does not answer' };
        c.header('cache-control', 'no-store');
        return c.json(body, ready ? 200 : 503);
      },
    );
    app.get(
      '/health/live',
      forEveryone,
      describeRoute({
        summary: 'Whether the process runs',
        tags: ['server'],
        responses: { 200: { description: 'It runs.', content: json(alive) } },
      }),
      (c) => {
        c.header('cache-control', 'no-store');
        return c.json({ status: 'alive' } satisfies z.infer<typeof alive>);
      },
    );
  },
};
