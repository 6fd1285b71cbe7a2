import { expect, test } from 'vitest';
import { figuresOf, putFigures } from './figures.ts';
import { measuredOf } from './measured.ts';

const page = `# Benchmarks

Words before.

<!-- figures: due -->
old
<!-- end of figures: due -->

Words between.

<!-- figures: start -->
<!-- end of figures: start -->
`;

test('puts figures in their place and leaves the words', () => {
  const once = putFigures(page, 'due', 'new');
  expect(once).toContain(
    'Words before.\n\n<!-- figures: due -->\n\nnew\n\n<!-- end of figures: due -->\n\nWords between.',
  );
  expect(putFigures(once, 'due', 'new')).toBe(once);
  expect(putFigures(page, 'start', 'new')).toContain('old');
});

test('says which place a page lacks', () => {
  expect(() => putFigures(page, 'server', 'new')).toThrow('<!-- figures: server -->');
});

test('figures say how they were made and on what', () => {
  const text = figuresOf(
    { part: 'due', lines: [measuredOf('a date', [1, 2])], remarks: ['A remark.'], load: [0.04, 1.26] },
    {
      on: '2026-11-22',
      machine: { cpu: 'Some CPU', cores: 2, memoryGb: 24, system: 'Linux 6', node: 'v26.10.0', commit: 'abc1234' },
    },
  );
  expect(text).toContain('`npm run bench -- --only due`, 2026-11-22: Some CPU, 2 cores, 24 GB, Linux 6, Node v26.10.0');
  expect(text).toContain('commit abc1234. Load of the machine 0.0 before and 1.3 after.');
  expect(text).toContain('| a date | 2 | 1,000 |');
  expect(text.endsWith('\n\nA remark.')).toBe(true);
});
