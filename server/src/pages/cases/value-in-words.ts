import { isMemberState, sayValue } from '@openpact/law';
import { stateName } from '../../layout/index.ts';

/** A value of an event's field as people read it. */
export function valueInWords(type: string, field: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => valueInWords(type, field, item)).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return String(value);
  return isMemberState(value) ? stateName(value) : sayValue(type, field, value);
}
