/** What to ask about a pupil's week as a whole, where it applies. A question is a value in this list. */
import { ALSTON, DEMPSEY, DFE, EEF, OURS, type Source } from '../checks/check';
import { isSafeguardingLesson } from '../meaning/lesson';
import type { Field } from '../register/fields';
import { isRunning, type Row } from '../register/row';
import { saysNothing } from '../text';
import { takesTime } from '../week/minutes';
import type { PupilWeek } from '../week/week';

export interface PupilQuestion {
  readonly applies: (week: PupilWeek) => boolean;
  readonly asks: string;
  /** The same in a few words, for the review tab. */
  readonly inShort: string;
  readonly source: Source;
  /** Not asked before the day until which it was agreed. */
  readonly unlessAgreed?: true;
}

const HALF = 0.5;
const mostlyByOthers = ({ ledByOthers, taughtMinutes }: PupilWeek): boolean => (ledByOthers?.most ?? 0) / taughtMinutes > HALF;

const PUPIL_QUESTIONS: readonly PupilQuestion[] = [
  {
    applies: ({ status }) => status === 'More out than in',
    inShort: 'Deliberate, or did it drift?',
    asks: 'Is this a deliberate decision (a bespoke curriculum, agreed with whom and when), or did it drift here? What would have to be true for this pupil to be back in class?',
    source: ALSTON,
    unlessAgreed: true,
  },
  {
    applies: ({ status, notRead }) => status === 'May be more out than in' || notRead.length > 0,
    inShort: 'How long is it really?',
    asks: 'How long is it really? Settle the rows that give a least and a most, do not say where, or could not be read.',
    source: OURS,
  },
  {
    applies: ({ inBase }) => inBase,
    inShort: 'Qualified teacher leading?',
    asks: 'Placed in a base: is a qualified teacher leading it, and has the pupil no less of one than others have?',
    source: DFE,
  },
  {
    applies: mostlyByOthers,
    inShort: 'Who teaches in practice?',
    asks: "Who is this pupil's teacher in practice?",
    source: EEF,
  },
  {
    applies: ({ rows }) =>
      rows.some((row) => isRunning(row) && row.provision.place.where === 'in class' && row.provision.leader === 'assistant'),
    inShort: 'In class: lesson repeated?',
    asks: 'In class too: is an adult other than the teacher repeating the lesson to the pupil?',
    source: ALSTON,
  },
  {
    applies: ({ status, out }) => status !== 'In class' && out.most > 0,
    inShort: 'Could some be in class?',
    asks: 'Could some of this be done in class: seating, concrete resources, rehearsing aloud, a movement break, pre-teaching at the start of the lesson, within the phonics session or PE?',
    source: ALSTON,
  },
  {
    applies: ({ lessonsLost }) => lessonsLost.length > 0,
    inShort: 'Do they miss what they love?',
    asks: 'What does the pupil love that they miss for this?',
    source: ALSTON,
  },
  {
    applies: ({ lessonsLost }) => lessonsLost.some(({ lesson }) => isSafeguardingLesson(lesson)),
    inShort: 'Safeguarding lessons missed?',
    asks: 'PSHE and RSHE: is the pupil missing the safeguarding messages?',
    source: ALSTON,
  },
  {
    applies: ({ status, out }) => status !== 'In class' && out.most > 0,
    inShort: 'Does the gain show in class?',
    asks: 'Does what is gained there show in class? What else changed, for better or worse: confidence, focus, belonging?',
    source: ALSTON,
  },
  {
    applies: ({ status, rowsOut }) => status !== 'In class' && rowsOut > 1,
    inShort: 'Would less be enough?',
    asks: 'Each of these: chosen for this pupil by need, or "because SEND"? Would less be enough? Does the class teacher know what happens there?',
    source: DEMPSEY,
  },
  {
    applies: ({ rows }) => rows.some((row) => isOut(row) && row.provision.programme === null && says(row, 'plan')),
    inShort: 'Home-grown, or as written?',
    asks: 'Is it home-grown, or a programme that is followed as it was written?',
    source: DEMPSEY,
  },
  {
    applies: ({ rows }) => rows.some((row) => isOut(row) && says(row, 'cost')),
    inShort: 'What else would the money do?',
    asks: 'What does it cost, and what else would that money do for this pupil?',
    source: DEMPSEY,
  },
  {
    applies: ({ rows }) => rows.some((row) => isOut(row) && says(row, 'sessions')),
    inShort: 'How many sessions took place?',
    asks: 'Is it planned, or is it delivered: how many of the sessions really took place?',
    source: DEMPSEY,
  },
];

const isOut = (row: Row): boolean => isRunning(row) && takesTime(row);
const says = ({ provision }: Row, field: Field): boolean => !saysNothing(provision.texts[field] ?? '');

/** @param isAgreed that so much time out is deliberate, until a day that is still to come */
export function questionsFor(week: PupilWeek, isAgreed = false): readonly PupilQuestion[] {
  return PUPIL_QUESTIONS.filter(({ applies, unlessAgreed }) => applies(week) && !(isAgreed && unlessAgreed));
}
