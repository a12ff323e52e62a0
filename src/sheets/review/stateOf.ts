/** How far a review is, as the sidebar is told. */
import type { ReviewState } from '../../messages';
import { noChange } from '../../review/noChange';
import type { TabTable } from '../../review/readTable';
import { pupilsIn } from '../../review/state';
import { markOf } from '../../text';
import { dateInWords } from '../../words/figures';
import type { ReviewTab } from './findTabs';

export function stateOf({ id, info, name }: Pick<ReviewTab, 'id' | 'info' | 'name'>, table: TabTable): ReviewState {
  const pupils = pupilsIn(table);
  const left = pupils.find(({ key }) => markOf(key) === info.at) ?? pupils.find(({ decided }) => !decided) ?? pupils[0];
  return {
    id,
    name: name(),
    term: info.term,
    finished: info.finished === undefined ? null : dateInWords(info.finished),
    pupils,
    quiet: noChange(table).pupils,
    at: left?.key ?? null,
  };
}
