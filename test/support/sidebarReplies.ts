/** Replies as the script gives them, without a spreadsheet: for what a real one answers too seldom, too quickly or too well. */
import type {
  CheckReply,
  PupilCard,
  PupilReview,
  ReviewLine,
  ReviewState,
  SaveReviewReply,
  SaveReviewRequest,
  Written,
} from '../../src/messages';
import { ALL_TOGETHER } from '../../src/review/columns';
import { MARKS, NOT_READ, STATUSES } from '../../src/week/status';
import type { Script } from './sidebarPage';

export const BLANK: Written = { decision: '', who: '', by: '', notes: '' };

export function card(i: number, changes: Partial<PupilCard> = {}): PupilCard {
  const known = STATUSES.filter((each) => each !== NOT_READ);
  const status = known[i % known.length] ?? 'In class';
  const rows = [1, 2, 3].map((n) => ({
    sheet: 'Register',
    row: 3 + i * 3 + n,
    intervention: `Group ${n}`,
    working: `${n} × 20 minutes = ${n * 20} a week`,
    where: 'Out of class',
    score: '48 Medium',
  }));
  return {
    pupil: `Pupil ${i + 1}`,
    status,
    statusText: status,
    mark: MARKS[status],
    figure: '8 h to 10 h of 25 h',
    figureInWords: 'Out of class 8 h to 10 h of 25 h',
    share: '32%–40%',
    shareLeast: 0.32,
    shareMost: 0.4,
    outside: null,
    also: ['Misses every week: Music 45 min.'],
    tries: {
      taughtMinutes: 1500,
      moreThan: 0.5,
      atLeast: false,
      rows: [1, 2, 3].map((n) => ({ most: n * 20, session: 20, times: n })),
      plans: [],
    },
    wayBack: status === 'More out than in' ? ['1 h 25 over half', 'Group 1 5 → 3 times: 47.7%', 'Group 2 into class: 45%'] : [],
    years: [`Year ${7 + (i % 5)}`],
    rows,
    ...changes,
  };
}

export function checkReply(cards: readonly PupilCard[]): CheckReply {
  return {
    sheet: 'Register',
    wholeSchool: [],
    ownWays: {},
    moreThan: 0.5,
    understood: {
      questions: [],
      columns: [{ letters: 'A', heading: 'Pupil', mark: '#00000001', field: 'Pupil', by: 'heading', sure: 'sure', samples: ['AB'] }],
      fields: ['Pupil', 'Intervention', 'Not used'],
      pupils: cards.map(({ pupil }) => pupil),
      unsaidPlace: 'out of class',
      headingRow: 1,
      headingsFrozen: true,
      pupilsInCell: 'as found',
      blankPupils: 'as found',
      columnsHold: 'live formulas',
      sheets: ['Register', 'Notes'],
    },
    register: 'Register',
    headingRow: 1,
    rows: cards.length,
    everyRowRead: true,
    notRead: [],
    datesNotRead: [],
    cards,
    summary: [`${cards.length} rows found: all read.`],
    taughtMinutes: 1500,
    taughtSaid: true,
    taughtWeek: '25 h (1,500 minutes)',
    reviewDateWords: '18 November 2026',
    notices: [],
    blocked: [],
    settingProblems: [],
  };
}

const FACTS = { standing: '', tries: null, kind: '', figures: '', score: '', seen: '', questions: [], lastTerm: '' };

/** The id of an intervention's line; '' for the whole package. */
export function lineId(name: string): string {
  return `id of ${name === '' ? ALL_TOGETHER : name}`;
}

function nameOf(line: string): string {
  const name = line.replace('id of ', '');
  return name === ALL_TOGETHER ? '' : name;
}

/** A review's tab, as small as it can be: what is saved stays, and another may write into it. */
export class FakeTab {
  readonly cells = new Map<string, Written>();
  readonly saves: SaveReviewRequest[] = [];
  at: string;
  finished: string | null = null;

  constructor(
    readonly names: readonly string[] = ['AB', 'CD', 'EF'],
    readonly id = 7,
  ) {
    this.at = names[0] ?? '';
  }

  written(pupil: string, line: string): Written {
    return this.cells.get(`${pupil}/${line}`) ?? BLANK;
  }

  write(pupil: string, line: string, changes: Partial<Written>): void {
    this.cells.set(`${pupil}/${line}`, { ...this.written(pupil, line), ...changes });
  }

  pupil(key: string): PupilReview {
    const line = (name: string, choices: readonly string[], status: string): ReviewLine => ({
      ...FACTS,
      line: lineId(name),
      isPackage: name === '',
      intervention: name === '' ? ALL_TOGETHER : name,
      status,
      written: this.written(key, name),
      choices,
    });
    return {
      key,
      pupil: key,
      week: null,
      package: line('', ['Rebalance', 'Deliberate, agreed with parents', 'Keep and watch', 'No change'], '▲ More out than in'),
      lines: [
        {
          ...line('Phonics', ['Keep', 'Change', 'Bring into class', 'Stop'], 'Out of class'),
          figures: '60 minutes a week',
          score: '70 High',
        },
        line('Nurture', [], 'Ended'),
      ],
    };
  }

  state(): ReviewState {
    const pupils = this.names.map((name) => ({
      key: name,
      pupil: name,
      status: '▲ More out than in',
      decided: ['', 'Phonics'].every((line) => this.written(name, line).decision !== ''),
    }));
    return {
      id: this.id,
      name: 'Review Autumn 2026',
      term: 'Autumn 2026',
      finished: this.finished,
      quiet: [],
      pupils,
      at: pupils.length > 0 ? this.at : null,
    };
  }

  save(request: SaveReviewRequest): SaveReviewReply {
    this.saves.push(request);
    const { pupil, lines, next = pupil } = request;
    const clashes = lines.flatMap(({ line, written, was }) =>
      (['decision', 'who', 'by', 'notes'] as const).flatMap((field) => {
        const theirs = this.written(pupil, nameOf(line))[field];
        if (written[field] === was[field] || written[field] === theirs) return [];
        if (theirs !== was[field])
          return [
            {
              line,
              field,
              theirs,
              yours: written[field],
              message: 'What was in the tab stays there; what was typed here is kept in the notes.',
            },
          ];
        this.write(pupil, nameOf(line), { [field]: written[field] });
        return [];
      }),
    );
    this.at = next;
    return { review: this.state(), pupil: this.pupil(next), clashes };
  }

  /** The script of a spreadsheet with this tab. */
  script(): Script {
    return {
      sidebarReview: () => ({ value: { term: 'Autumn 2026', review: this.state(), ownWays: {}, moreThan: 0.5 } }),
      sidebarReviewPupil: ({ pupil }) => ({ value: this.pupil(pupil) }),
      sidebarSaveReview: (request) => ({ value: this.save(request) }),
      sidebarWriteReview: () => ({
        value: {
          reviewSheet: 'Review Autumn 2026',
          message: 'The review is started, in the tab "Review Autumn 2026".',
          review: this.state(),
        },
      }),
      sidebarFinishReview: () => {
        this.finished = '18 November 2026';
        return { value: { review: this.state(), message: 'The review is finished. Still open: 2 decisions, for AB.', toDo: [] } };
      },
    };
  }
}
