import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitationParts, cite, formatCitation, parseCitation } from './citation.ts';

const ACT = fc.constantFrom('AMMR', 'D3', 'R1182', 'IR2055', 'EUROD13', 'STC-26', 'COM(2020)610', 'COM(2025)101');
const NUMBER = fc.integer({ min: 1, max: 250 }).map(String);
const LETTERS = fc.constantFrom('', 'a', 'b', 'ab');
const STEP = fc.oneof(
  fc.tuple(NUMBER, LETTERS).map(([number, letters]) => `${number}${letters}`),
  fc.constantFrom('a', 'b', 'j', 'ha', 'ii', 'xii'),
);
const ROMAN = fc.constantFrom('', 'I', 'II', 'IV', 'IX', 'XII');
const PLACE = fc.oneof(
  fc.record({
    kind: fc.constant('article' as const),
    number: fc.tuple(NUMBER, LETTERS).map(([number, letters]) => `${number}${letters}`),
  }),
  fc.record({ kind: fc.constant('recital' as const), number: NUMBER }),
  fc.record({ kind: fc.constant('annex' as const), number: ROMAN }),
);
const PARTS: fc.Arbitrary<CitationParts> = fc
  .tuple(ACT, PLACE, fc.array(STEP, { maxLength: 4 }), fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }))
  .map(([act, place, path, subparagraph]) => ({
    act,
    ...place,
    path,
    ...(subparagraph === undefined ? {} : { subparagraph }),
  }));

describe('a citation', () => {
  test.each([
    ['AMMR 33(1)', { act: 'AMMR', kind: 'article', number: '33', path: ['1'] }],
    ['D3 13(1)', { act: 'D3', kind: 'article', number: '13', path: ['1'] }],
    ['APR 42(1)(j)', { act: 'APR', kind: 'article', number: '42', path: ['1', 'j'] }],
    ['APR 62(1b)(c)', { act: 'APR', kind: 'article', number: '62', path: ['1b', 'c'] }],
    ['COM(2020)610 55(2)', { act: 'COM(2020)610', kind: 'article', number: '55', path: ['2'] }],
    ['COM(2020)611 41a(2)', { act: 'COM(2020)611', kind: 'article', number: '41a', path: ['2'] }],
    ['STC-26 1(1)(a)(i)', { act: 'STC-26', kind: 'article', number: '1', path: ['1', 'a', 'i'] }],
    ['AMMR recital 90', { act: 'AMMR', kind: 'recital', number: '90', path: [] }],
    ['AMMR Annex I', { act: 'AMMR', kind: 'annex', number: 'I', path: [] }],
    ['SCO-26 Annex', { act: 'SCO-26', kind: 'annex', number: '', path: [] }],
    ['R1182 3(4)', { act: 'R1182', kind: 'article', number: '3', path: ['4'] }],
    ['AMMR 39(1) subpara 3', { act: 'AMMR', kind: 'article', number: '39', path: ['1'], subparagraph: 3 }],
  ])('%s is read into its parts and printed again', (text, parts) => {
    expect(parseCitation(text)).toEqual(parts);
    expect(formatCitation(parts as CitationParts)).toBe(text);
  });

  test.each([
    '',
    'AMMR',
    'AMMR33(1)',
    'AMMR 33 (1)',
    'ammr 33(1)',
    'AMMR Art. 33',
    'AMMR 033',
    'AMMR 33()',
    'AMMR 33(1) ',
    'AMMR 33(1)(J)',
    'AMMR recital',
    'AMMR recital 0',
    'AMMR Annex 1',
    'AMMR 39(1) subpara 0',
    'AMMR 33(1), 34(1)',
  ])('"%s" is not one', (text) => {
    expect(parseCitation(text)).toBeUndefined();
    expect(() => cite(text)).toThrow(/is not a citation\. Write it like AMMR 33\(1\)\./);
  });

  test('printing and reading are each other’s inverse', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const text = formatCitation(parts);
        expect(parseCitation(text)).toEqual(parts);
        expect(cite(text)).toBe(text);
      }),
    );
  });

  test('whatever is read prints as it was written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const parts = parseCitation(text);
        expect(parts === undefined || formatCitation(parts) === text).toBe(true);
      }),
    );
  });
});
