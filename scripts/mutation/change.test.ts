import { expect, test } from 'vitest';
import { changedText, figuresAndPlaces, strykerChanges } from './change.ts';
import { houseOf } from './house.ts';

const TABLE = `export const row = { cite: cite('AMMR 39(1)'), length: weeks(2), says: 'too-late' };
const weeks = (n: number) => n * 7;
if (row.length < 0) throw new Error('AMMR 1');
`;

test('a figure becomes the next one, and a place another place of the act; errors are left alone', () => {
  const changes = figuresAndPlaces('table.ts', TABLE).map((change) => changedText(TABLE, change).split('\n')[0]);
  expect(changes.slice(0, 2)).toEqual([
    `export const row = { cite: cite('AMMR 1'), length: weeks(2), says: 'too-late' };`,
    `export const row = { cite: cite('AMMR 39(1)'), length: weeks(3), says: 'too-late' };`,
  ]);
  expect(figuresAndPlaces('table.ts', TABLE).map(({ line, becomes }) => [line, becomes])).toEqual([
    [1, `'AMMR 1'`],
    [1, '3'],
    [2, '8'],
    [3, '1'],
  ]);
});

test('the instrumenter leaves places alone, and each of its changes says where it is made', async () => {
  const { changes, instrumented } = await strykerChanges(new Map([['table.ts', TABLE]]));
  const emptied = changes.filter(({ kind }) => kind === 'StringLiteral');
  expect(emptied.map(({ start, end }) => TABLE.slice(start, end))).toEqual([`'too-late'`]);
  expect(instrumented.get('table.ts')).toContain('stryMutAct_9fa48');
});

test('a house is loaded afresh each time, with one file changed', () => {
  const house = houseOf(
    new Map([
      ['/a.ts', `import { n } from './b.ts';\nexport const twice: number = 2 * n;\nexport * from './c.ts';\n`],
      ['/b.ts', 'export const n = 3;\n'],
      ['/c.ts', `import { own } from 'brought';\nexport const given = own;\n`],
    ]),
  );
  const brought = { brought: { own: 'brought along' } };
  expect(house.load({ brought })('/a.ts')).toMatchObject({ twice: 6, given: 'brought along' });
  const changed = { path: '/b.ts', text: 'export const n = 5;\n' };
  expect(house.load({ changed, brought })('/a.ts')).toMatchObject({ twice: 10 });
  expect(house.load({ brought })('/a.ts')).toMatchObject({ twice: 6 });
  expect(() => house.load()('/d.ts')).toThrow('/d.ts is not among the modules of this house.');
});
