import { type CaseFile, writeCaseFile } from '@openpact/law';
import { stringify } from 'yaml';

/** A case file as YAML with one event to a line, as people write it. */
export function writeCaseText(file: CaseFile): string {
  const { person, events } = writeCaseFile(file);
  const inOneLine = (value: unknown): string =>
    stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
  const lines = events.map((event) => `  - ${inOneLine(event)}`);
  return [`person: ${inOneLine(person)}`, lines.length === 0 ? 'events: []' : 'events:', ...lines, ''].join('\n');
}
