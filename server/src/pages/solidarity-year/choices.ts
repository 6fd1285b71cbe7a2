/** What the map can show. */
export const MAP_MEASURES = ['part', 'share'] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** The columns of the table, from left to right. */
export const COLUMNS = [
  'state',
  'share',
  'share-places',
  'share-money',
  'type',
  'places',
  'money',
  'deduction',
  'effective',
  'delivered',
] as const;
export type ColumnId = (typeof COLUMNS)[number];
