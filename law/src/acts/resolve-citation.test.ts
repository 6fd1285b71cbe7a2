import { describe, expect, test } from 'vitest';
import { citationLabel } from './citation-label.ts';
import { citationUrl } from './citation-url.ts';
import { resolveCitation } from './resolve-citation.ts';

describe('a citation resolves', () => {
  test.each([
    ['AMMR 33(2)', 'AMMR', 'State of irregular entry or of disembarkation'],
    ['AMMR 2(24)', 'AMMR', 'Meaning of the terms'],
    ['AMMR 75(d)', 'AMMR', 'How time limits are counted'],
    ['AMMR 39(3) subpara 2', 'AMMR', 'Asking another State to take charge'],
    ['AMMR Annex I', 'AMMR', 'Formula of the reference key'],
    ['AMMR recital 90', 'AMMR', 'Reason given for the act'],
    ['APR 42(1)(j)', 'APR', 'Grounds to accelerate'],
    ['APR 62(1b)(c)', 'APR', 'Union list of safe countries of origin'],
    ['STC-26 1(1)(a)(i)', 'STC-26', 'New connection test and appeal rule'],
    ['SCO-26 Annex', 'SCO-26', 'The seven countries on the Union list'],
    ['R1182 3(4)', 'R1182', 'How a period is counted'],
    ['EUR 22(1)', 'EUROD', 'Irregular crossing: taking and sending within 72 hours'],
    ['COM(2020)610 55(2)', 'COM(2020)610', 'Sponsoring returns, and transfer when they fail'],
    ['COM610 55(2)', 'COM(2020)610', 'Sponsoring returns, and transfer when they fail'],
    ['MSR 9a(3)', 'MSR', 'Trial collections of new figures'],
    ['AMIF 35(2)(ha)', 'AMIF', 'Yearly reports of States'],
  ])('%s', (citation, key, label) => {
    const found = resolveCitation(citation);
    expect(found).toMatchObject({ ok: true, label });
    expect(found.ok && found.act.key).toBe(key);
  });

  test.each([
    ['RD 7(4)', true],
    ['COM(2020)610 48(2)', true],
    ['COM(2020)610 54', false],
    ['AMMR 33(1)', false],
  ])('%s: known from memory only? %s', (citation, recalled) => {
    expect(resolveCitation(citation)).toMatchObject({ ok: true, recalled });
  });
});

describe('a citation is refused', () => {
  test.each([
    ['AMMR 33(9)', 'AMMR 33 has 3 paragraphs; "(9)" is not one of them.'],
    ['AMMR 33(0)', 'AMMR 33 has 3 paragraphs; "(0)" is not one of them.'],
    ['AMMR 33(01)', 'AMMR 33 has 3 paragraphs; "(01)" is not one of them.'],
    ['AMMR 33(a)', 'AMMR 33 has 3 paragraphs; "(a)" is not one of them.'],
    ['APR 62(1c)', 'APR 62 has 4 paragraphs; "(1c)" is not one of them.'],
    ['AMMR 2(29)', 'AMMR 2 has 28 points; "(29)" is not one of them.'],
    ['D3 9(1)', 'D3 9 has no numbered paragraphs, so "(1)" is not in it.'],
    ['AMMR 86', 'AMMR has no Article 86.'],
    ['SBC 99', 'Article 99 of SBC is not in the index. Read it, then add it with a label.'],
    ['AMMR recital 95', 'AMMR has 94 recitals; there is no recital 95.'],
    ['AMMR Annex III', 'AMMR has no Annex III in the index.'],
    ['AMMR Annex', 'AMMR has no Annex in the index.'],
    ['XYZ 1', 'No act is called XYZ. The keys stand in docs/reference/acts.md.'],
    ['AMMR Art. 33', '"AMMR Art. 33" is not a citation. Write it like AMMR 33(1).'],
  ])('%s', (citation, reason) => {
    expect(resolveCitation(citation)).toEqual({ ok: false, reason });
  });
});

describe('the link of a citation', () => {
  test.each([
    ['AMMR 33(1)', 'http://data.europa.eu/eli/reg/2024/1351/art_33/oj'],
    ['RCD 20', 'http://data.europa.eu/eli/dir/2024/1346/art_20/oj'],
    ['IR2055 12(3)', 'http://data.europa.eu/eli/reg_impl/2025/2055/art_12/oj'],
    ['TFEU 78(3)', 'http://data.europa.eu/eli/treaty/tfeu_2016/art_78/oj'],
    ['AMMR recital 90', 'http://data.europa.eu/eli/reg/2024/1351/oj'],
    ['AMMR Annex I', 'http://data.europa.eu/eli/reg/2024/1351/oj'],
    ['AMMR 99', 'http://data.europa.eu/eli/reg/2024/1351/oj'],
    ['ETIAS 35a', 'http://data.europa.eu/eli/reg/2018/1240/oj'],
    ['D3 13(1)', 'http://data.europa.eu/eli/reg/2013/604/oj'],
    ['COM(2020)610 55(2)', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52020PC0610'],
    ['XYZ 1(1)', 'https://eur-lex.europa.eu/search.html?scope=EURLEX&text=XYZ%201(1)'],
  ])('%s → %s', (citation, url) => {
    expect(citationUrl(citation)).toBe(url);
  });
});

describe('the label of a citation', () => {
  test.each([
    ['AMMR 33(1)', 'AMMR 33(1): State of irregular entry or of disembarkation'],
    ['EUR 22(1)', 'EUROD 22(1): Irregular crossing: taking and sending within 72 hours'],
    ['AMMR 33(9)', 'AMMR 33(9)'],
  ])('%s → %s', (citation, label) => {
    expect(citationLabel(citation)).toBe(label);
  });
});
