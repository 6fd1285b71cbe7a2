import { expect, test } from 'vitest';
import { logical } from './logical.ts';

test.each([
  ['.a{margin-left:5px;padding-right:1em}', '.a{margin-inline-start:5px;padding-inline-end:1em}'],
  ['.a{border-left-width:2px;border-right:0}', '.a{border-inline-start-width:2px;border-inline-end:0}'],
  ['.a{left:0;float:left;text-align:right}', '.a{inset-inline-start:0;float:inline-start;text-align:end}'],
  ['.a{text-align:left!important}', '.a{text-align:start!important}'],
  ['.a{margin:0 15px 0 0}', '.a{margin-block:0 0;margin-inline:0 15px}'],
  ['.a{border-width:1px 2px 3px 4px}', '.a{border-block-width:1px 3px;border-inline-width:4px 2px}'],
])('%s', (from, to) => {
  expect(logical(from)).toBe(to);
});

test.each(['.a{margin:0 15px}', '.a{padding:1px 2px 3px 2px}', '.left:hover{color:red}', '.a{scroll-margin-left:1px}'])(
  'leaves %s alone',
  (css) => {
    expect(logical(css)).toBe(css);
  },
);
