import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('lets one through at a time, in order', async () => {
  const session = turns();
  const seen: string[] = [];
  const work = async (name: string) => {
    const release = await session.take();
    seen.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    seen.push(`${name} out`);
    release();
  };
  await Promise.all([work('a'), work('b'), work('c')]);
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
});
