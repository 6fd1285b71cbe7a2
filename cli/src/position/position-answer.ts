import {
  type CaseFile,
  type Day,
  english,
  findRegime,
  positionAsJson,
  positionOf,
  REGIMES,
  type RegimeId,
  regimeChoice,
  regimeOf,
  type Surroundings,
  sayAnswers,
  sayRegimeOf,
} from '@openpact/law';
import { UsageError } from '../command.ts';

/** What is asked: a file, a day, and perhaps a regime of one's own choice. */
export interface PositionQuestion {
  readonly file: CaseFile;
  readonly on: Day;
  readonly regime?: RegimeId | undefined;
}

function chosen({ file, regime: id }: PositionQuestion) {
  const own = regimeOf(file);
  if (id === undefined) return { regime: own, why: sayRegimeOf(file), cite: regimeChoice(file).cite };
  const regime = findRegime(id);
  if (!regime) {
    const known = REGIMES.map((each) => each.id).join(' or ');
    throw new UsageError(`The position of a person under ${id} is not known here. Choose --regime ${known}.`);
  }
  const asked = `${english.regimes[id]} was asked for.`;
  const why = own.id === id ? asked : `${asked} By itself: ${sayRegimeOf(file)}`;
  return { regime, why: why.charAt(0).toUpperCase() + why.slice(1), cite: regime.from.cite };
}

/**
 * The position of a person as plain data, with the reason for the choice of the regime, and how many events of the file
 * lie after the day and are not looked at.
 * @throws UsageError for a regime under which positions are not known
 */
export function positionAnswer(question: PositionQuestion, around: Surroundings) {
  const { file, on } = question;
  const { regime, why, cite } = chosen(question);
  const position = positionOf(file, regime, on, around);
  return {
    ...positionAsJson(position),
    telling: sayAnswers(position).flatMap(({ part, tells }) => (tells ? [part] : [])),
    regimeWhy: why,
    regimeCite: cite,
    eventsAfter: file.events.filter((event) => event.on > on).length,
  };
}

/** What {@link positionAnswer} gives. */
export type PositionAnswer = ReturnType<typeof positionAnswer>;
