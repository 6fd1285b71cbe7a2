import type { Act } from './act.ts';
import { adequateCapacity2024 } from './adequate-capacity-2024.ts';
import { amif } from './amif.ts';
import { amif2014 } from './amif-2014.ts';
import { ammr } from './ammr.ts';
import { apr } from './apr.ts';
import { asylumProceduresDirective } from './asylum-procedures-directive.ts';
import { bmvi } from './bmvi.ts';
import { cfmr } from './cfmr.ts';
import { charter } from './charter.ts';
import { com2016272 } from './com-2016-272.ts';
import { com2020609 } from './com-2020-609.ts';
import { com2020610 } from './com-2020-610.ts';
import { com2020611 } from './com-2020-611.ts';
import { com2020612 } from './com-2020-612.ts';
import { com2020613 } from './com-2020-613.ts';
import { com2020614 } from './com-2020-614.ts';
import { com2021890 } from './com-2021-890.ts';
import { com2025101 } from './com-2025-101.ts';
import { committeeProcedure } from './committee-procedure.ts';
import { commonProvisions } from './common-provisions.ts';
import { dublinII } from './dublin-ii.ts';
import { dublinIII } from './dublin-iii.ts';
import { etias } from './etias.ts';
import { eurodac } from './eurodac.ts';
import { eurodac2013 } from './eurodac-2013.ts';
import { familyReunification } from './family-reunification.ts';
import { greenLine } from './green-line.ts';
import { guidance2020Facilitation } from './guidance-2020-facilitation.ts';
import { implementing20252055 } from './implementing-2025-2055.ts';
import { ir1560 } from './ir1560.ts';
import { irelandOptIn2024 } from './ireland-opt-in-2024.ts';
import { longTermResidents } from './long-term-residents.ts';
import { periods } from './periods.ts';
import { pressureDecision2025 } from './pressure-decision-2025.ts';
import { qr } from './qr.ts';
import { qualificationDirective } from './qualification-directive.ts';
import { rbpr } from './rbpr.ts';
import { rcd } from './rcd.ts';
import { receptionDirective2013 } from './reception-directive-2013.ts';
import { recommendation20201364 } from './recommendation-2020-1364.ts';
import { recommendation20201365 } from './recommendation-2020-1365.ts';
import { recommendation20201366 } from './recommendation-2020-1366.ts';
import { relocation20151523 } from './relocation-2015-1523.ts';
import { relocation20151601 } from './relocation-2015-1601.ts';
import { returnDirective } from './return-directive.ts';
import { safeOrigin2026 } from './safe-origin-2026.ts';
import { safeThirdCountry2026 } from './safe-third-country-2026.ts';
import { schengenBordersCode } from './schengen-borders-code.ts';
import { solidarityPool2026 } from './solidarity-pool-2026.ts';
import { sr } from './sr.ts';
import { statistics } from './statistics.ts';
import { swd2020207 } from './swd-2020-207.ts';
import { temporaryProtectionDirective } from './temporary-protection-directive.ts';
import { temporaryProtectionUkraine } from './temporary-protection-ukraine.ts';
import { tfeu } from './tfeu.ts';
import { traffickingVictims } from './trafficking-victims.ts';
import { urfa } from './urfa.ts';
import { visaCode } from './visa-code.ts';
import { visaInformationSystem } from './visa-information-system.ts';

/** Every act that the rules cite: the law of 2024 and after, what came before, its neighbours, the proposals of 2020. */
export const ACTS: readonly Act[] = Object.freeze([
  ammr,
  apr,
  cfmr,
  eurodac,
  sr,
  rbpr,
  qr,
  rcd,
  urfa,
  implementing20252055,
  safeThirdCountry2026,
  safeOrigin2026,
  solidarityPool2026,
  pressureDecision2025,
  adequateCapacity2024,
  irelandOptIn2024,
  dublinIII,
  ir1560,
  dublinII,
  asylumProceduresDirective,
  receptionDirective2013,
  qualificationDirective,
  eurodac2013,
  relocation20151523,
  relocation20151601,
  returnDirective,
  temporaryProtectionDirective,
  temporaryProtectionUkraine,
  schengenBordersCode,
  visaCode,
  visaInformationSystem,
  etias,
  longTermResidents,
  familyReunification,
  traffickingVictims,
  greenLine,
  periods,
  committeeProcedure,
  statistics,
  amif,
  amif2014,
  bmvi,
  commonProvisions,
  tfeu,
  charter,
  com2020609,
  com2020610,
  com2020611,
  com2020612,
  com2020613,
  com2020614,
  swd2020207,
  recommendation20201364,
  recommendation20201365,
  recommendation20201366,
  guidance2020Facilitation,
  com2016272,
  com2021890,
  com2025101,
]);
