import type { Field, ValueOf } from '../field.ts';

/** One kind of dated event: what it means, and the fields it carries beside its day. */
export interface EventKind {
  /** The event in plain words. */
  readonly means: string;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
}

type RequiredKeys<F> = { [K in keyof F]: F[K] extends { readonly required: false } ? never : K }[keyof F];
type OptionalKeys<F> = { [K in keyof F]: F[K] extends { readonly required: false } ? K : never }[keyof F];

/** The fields of a kind as the values they hold. */
export type FieldsOf<F> = { readonly [K in RequiredKeys<F>]: ValueOf<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Exclude<ValueOf<F[K]>, undefined>;
};
