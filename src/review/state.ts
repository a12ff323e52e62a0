/** The review as the sidebar shows it, from the tab as it stands. */
import { numberInWords, percent } from '../words/figures';
import type { PupilReview, ReviewLine, ReviewPupil, ReviewWeek } from '../messages';
import { kindOfWork } from '../meaning/kind';
import { publishedDose } from '../wayBack/publishedDose';
import type { TryRow } from '../wayBack/tryOut';
import { DUTY_WORDS } from '../words/duty';
import { ALL_TOGETHER, REBALANCE, choicesFor, decisionOf, isNotRead, standingOf } from './columns';
import { byPupil, isPackage, type TabRow, type TabTable } from './readTable';

/** In the order of the table, as people have sorted it. */
export function pupilsIn({ rows }: TabTable): ReviewPupil[] {
  return [...byPupil(rows)].map(([key, own]) => ({
    key,
    pupil: own[0]?.text('pupil') || 'No pupil named',
    status: own.find(isPackage)?.text('status') ?? '',
    decided: openOf(own).length === 0,
  }));
}

/**
 * A pupil is decided of as a whole ("No change", "Deliberate, agreed with parents"), or intervention by intervention; not both. To rebalance is to change
 * something, so it says nothing yet of what.
 */
function openOf(own: readonly TabRow[]): TabRow[] {
  const whole = own.find(isPackage);
  const decision = decisionOf(whole?.written.decision ?? '');
  if (decision !== '' && decision !== REBALANCE) return [];
  return own.filter(
    (row) => row !== whole && row.written.decision === '' && choicesFor(row.text('intervention'), row.text('status')).length > 0,
  );
}

/** What has no decision yet, for the end of a review. */
export function openLines(table: TabTable): TabRow[] {
  return [...byPupil(table.rows).values()].flatMap(openOf);
}

/** Null where the tab has no line of this pupil any more. */
export function pupilReview({ rows }: TabTable, key: string): PupilReview | null {
  const own = rows.filter((row) => row.pupilKey === key);
  const [first] = own;
  if (!first) return null;
  const whole = own.find(isPackage);
  return {
    key,
    pupil: first.text('pupil') || 'No pupil named',
    package: whole ? lineOf(whole) : NO_PACKAGE,
    week: whole ? weekOf(whole, own) : null,
    lines: own
      .filter((row) => row !== whole)
      .sort((a, b) => toAsk(b) - toAsk(a))
      .map(lineOf),
  };
}

const NO_PACKAGE: ReviewLine = {
  line: '',
  isPackage: true,
  intervention: ALL_TOGETHER,
  status: '',
  standing: '',
  figures: '',
  score: '',
  seen: '',
  questions: [],
  lastTerm: '',
  written: { decision: '', who: '', by: '', notes: '' },
  choices: [],
  kind: '',
  tries: null,
};

function lineOf(row: TabRow): ReviewLine {
  return {
    line: row.key,
    isPackage: isPackage(row),
    intervention: row.text('intervention'),
    status: row.text('status'),
    standing: standingOf(row.text('status')),
    figures: figuresIn(row),
    score: [row.text('score'), row.text('band')].filter(Boolean).join(' '),
    seen: row.text('seen'),
    questions: row.text('question').split('\n').filter(Boolean),
    lastTerm: row.text('lastTerm'),
    written: row.written,
    choices: choicesFor(row.text('intervention'), row.text('status')),
    kind: kindOfWork(row.text('intervention')) ?? '',
    tries: triesOf(row),
    ...(row.hasByColumn ? { agreedOn: true } : {}),
  };
}

/** "60 to 150 minutes a week, 4%–10% of the taught week". */
function figuresIn(row: TabRow): string {
  const [least, most, shareLeast, shareMost] = (['least', 'most', 'shareLeast', 'shareMost'] as const).map((key) => row.cell(key));
  if (typeof least !== 'number' || typeof most !== 'number') return '';
  const minutes = least === most ? numberInWords(most) : `${numberInWords(least)} to ${numberInWords(most)}`;
  if (typeof shareLeast !== 'number' || typeof shareMost !== 'number') return `${minutes} minutes a week`;
  const share = shareLeast === shareMost ? percent(shareMost) : `${percent(shareLeast)}–${percent(shareMost)}`;
  return `${minutes} minutes a week, ${share} of the taught week`;
}

/** Its score; what is over, or has none, comes last. */
function toAsk(row: TabRow): number {
  const score = row.cell('score');
  return typeof score === 'number' ? score : -1;
}

function weekOf(row: TabRow, own: readonly TabRow[]): ReviewWeek | null {
  const [outMost, shareLeast, shareMost] = (['most', 'shareLeast', 'shareMost'] as const).map((key) => row.cell(key));
  if (typeof outMost !== 'number' || typeof shareLeast !== 'number' || typeof shareMost !== 'number' || shareMost <= 0) return null;
  return {
    taughtMinutes: Math.round(outMost / shareMost),
    outMost,
    shareLeast,
    shareMost,
    atLeast: own.some((each) => isNotRead(each.text('status'))),
  };
}

function triesOf(row: TabRow): TryRow | null {
  const [least, most] = [row.cell('least'), row.cell('most')];
  if (isPackage(row) || typeof most !== 'number' || most <= 0 || choicesFor(row.text('intervention'), row.text('status')).length === 0)
    return null;
  const kind = kindOfWork(row.text('intervention'));
  return {
    most,
    ...(typeof least === 'number' && least < most ? { least } : {}),
    session: row.mark?.session ?? null,
    times: row.mark?.times ?? null,
    ...(row.text('status').includes(DUTY_WORDS) ? { isDuty: true } : publishedDose(row.text('intervention'))),
    ...(kind === null ? {} : { kind }),
  };
}
