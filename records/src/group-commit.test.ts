import { describe, expect, test } from 'vitest';
import { groupCommit, type Outcome } from './group-commit.ts';
import type { Prepared } from './prepare-append.ts';

const prepared = (stream: string, key?: string, filler = ''): Prepared => ({
  stream,
  key,
  json: JSON.stringify({ stream, filler }),
  views: ['v'],
  fresh: [],
});
const taken = (position: number): Outcome => ({ ok: true, version: 1, position, hash: '', repeated: false });

/** A database that notes the streams of each batch, and answers by stream. */
function database(answer: (stream: string, batch: readonly string[]) => Outcome = () => taken(1)) {
  const batches: string[][] = [];
  const group = groupCommit(async (json) => {
    const { appends, views }: { appends: { stream: string }[]; views: string[] } = JSON.parse(json);
    const streams = appends.map(({ stream }) => stream);
    expect(views).toEqual(['v']);
    batches.push(streams);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return streams.map((stream) => answer(stream, streams));
  });
  return { group, batches };
}

describe('group commit', () => {
  test('what is asked at once, or while a batch is under way, shares the next commit', async () => {
    const { group, batches } = database();
    const writer = async (name: string) => {
      await group.add(prepared(`${name}1`));
      await group.add(prepared(`${name}2`));
    };
    await Promise.all([writer('a'), writer('b'), writer('c')]);
    expect(batches).toEqual([
      ['a1', 'b1', 'c1'],
      ['a2', 'b2', 'c2'],
    ]);
  });

  test('a stream or a key comes once in a batch, and in the order of asking', async () => {
    const { group, batches } = database();
    await Promise.all([
      group.add(prepared('a', 'k')),
      group.add(prepared('a')),
      group.add(prepared('b', 'k')),
      group.add(prepared('c')),
      group.add(prepared('a')),
    ]);
    expect(batches).toEqual([['a', 'c'], ['a', 'b'], ['a']]);
  });

  test('a batch is bounded in number and size, and an append larger than that goes alone', async () => {
    const { group, batches } = database();
    await Promise.all(Array.from({ length: 600 }, (_, n) => group.add(prepared(`s${n}`))));
    expect(batches.map(({ length }) => length)).toEqual([512, 88]);
    batches.length = 0;
    await Promise.all(
      ['x', 'y', 'z'].map((s) => group.add(prepared(s, undefined, 'x'.repeat(s === 'y' ? 2_000_000 : 10)))),
    );
    expect(batches).toEqual([['x', 'z'], ['y']]);
  });

  test('when the database refuses the batch, each is tried alone and only the one at fault fails', async () => {
    const { group, batches } = database((stream) => {
      if (stream === 'bad') throw Object.assign(new Error('refused'), { code: '23505' });
      return taken(7);
    });
    const answers = await Promise.allSettled(['a', 'bad', 'b'].map((s) => group.add(prepared(s))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(batches).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
  });

  test('when the connection breaks nothing is sent twice, and the next append is tried', async () => {
    let broken = true;
    const { group, batches } = database(() => {
      if (broken) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      return taken(1);
    });
    const answers = await Promise.allSettled(['a', 'b'].map((s) => group.add(prepared(s))));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(batches).toHaveLength(1);
    broken = false;
    expect(await group.add(prepared('c'))).toEqual(taken(1));
  });

  test('idle waits for what is under way', async () => {
    const { group } = database();
    let done = false;
    const add = group.add(prepared('a')).then(() => {
      done = true;
    });
    await group.idle();
    await add;
    expect(done).toBe(true);
    await group.idle();
  });
});
