/** What should be said of how a register was read, where it could have been meant otherwise. Facts: words/notices.ts has the sentences. */
import type { Range } from '../dose/range';
import type { Field } from './fields';

export type RegisterNotice =
  | { readonly kind: 'goes on to the right'; readonly turns: number }
  | { readonly kind: 'terms side by side' }
  | {
      readonly kind: 'rival columns';
      readonly field: Field;
      readonly taken: string;
      readonly others: readonly string[];
      /** Of those, the ones that came near. */ readonly near: readonly string[];
    }
  | { readonly kind: 'may say that a row is over'; readonly headings: readonly string[] }
  | { readonly kind: 'colours without a key'; readonly colours: readonly string[] }
  | { readonly kind: 'a timetable' }
  | { readonly kind: 'on its side' }
  | { readonly kind: 'a card for each group' }
  | { readonly kind: 'groups under banners' }
  | { readonly kind: 'days across' }
  | { readonly kind: 'said above the list'; readonly labels: readonly string[] }
  | { readonly kind: 'interventions across'; readonly names: readonly string[] }
  | { readonly kind: 'the month first'; readonly example: string }
  | {
      readonly kind: 'dates may be turned round' | 'dates are turned round';
      readonly heading: string;
      readonly example: string;
      readonly monthFirst: boolean;
    }
  | { readonly kind: 'another table below' }
  | { readonly kind: 'two registers' }
  | { readonly kind: 'one pupil'; readonly pupil: string }
  | { readonly kind: 'stacked pupils' }
  | { readonly kind: 'names stand once' }
  | { readonly kind: 'surname first' }
  | { readonly kind: 'several pupils'; readonly rows: number }
  | { readonly kind: 'one pupil in several spellings'; readonly names: readonly string[] }
  | { readonly kind: 'only to join'; readonly pupils: readonly string[] }
  | { readonly kind: 'no longer in it'; readonly pupils: readonly string[] }
  | { readonly kind: 'no intervention'; readonly rows: number }
  | {
      readonly kind: 'perhaps divided by the group';
      readonly heading: string;
      readonly example: { readonly weekly: Range; readonly size: number } | null;
    }
  | { readonly kind: 'of a base'; readonly title: string }
  | { readonly kind: 'a sheet for each pupil'; readonly sheets: number }
  | { readonly kind: 'several sheets'; readonly names: readonly string[]; /** Somebody is on two of them. */ readonly areShared: boolean };

/** Why there is no register to be read. */
export type NoRegister =
  | { readonly kind: 'no headings'; readonly columns: number }
  | { readonly kind: 'headings of another width'; readonly headings: number; readonly columns: number }
  | { readonly kind: 'unknown headings'; readonly headings: readonly string[] };
