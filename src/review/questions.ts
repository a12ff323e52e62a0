/** What to ask about a pupil's week as a whole, where it applies. A question is a value in this list. */
import { ALSTON, DEMPSEY, DFE, EEF, OURS, type Source } from '../checks/check';
import { isSafeguardingLesson } from '../meaning/lesson';
import { isRunning } from '../register/row';
import type { PupilWeek } from '../week/week';

export interface PupilQuestion {
  readonly applies: (week: PupilWeek) => boolean;
  readonly asks: string;
  readonly source: Source;
}

const HALF = 0.5;
const mostlyByOthers = ({ ledByOthers, taughtMinutes }: PupilWeek): boolean => (ledByOthers?.most ?? 0) / taughtMinutes > HALF;

const PUPIL_QUESTIONS: readonly PupilQuestion[] = [
  {
    applies: ({ status }) => status === 'More out than in',
    asks: 'Is this a deliberate decision (a bespoke curriculum, agreed with whom and when), or did it drift here? What would have to be true for this pupil to be back in class?',
    source: ALSTON,
  },
  {
    applies: ({ status, notRead }) => status === 'May be more out than in' || notRead.length > 0,
    asks: 'How long is it really? Settle the rows that give a least and a most, do not say where, or could not be read.',
    source: OURS,
  },
  {
    applies: ({ inBase }) => inBase,
    asks: 'Placed in a base: is a qualified teacher leading it, and has the pupil no less of one than others have?',
    source: DFE,
  },
  {
    applies: mostlyByOthers,
    asks: "Who is this pupil's teacher in practice?",
    source: EEF,
  },
  {
    applies: ({ rows }) =>
      rows.some((row) => isRunning(row) && row.provision.place.where === 'in class' && row.provision.leader === 'assistant'),
    asks: 'In class too: is an adult other than the teacher repeating the lesson to the pupil?',
    source: ALSTON,
  },
  {
    applies: ({ status, out }) => status !== 'In class' && out.most > 0,
    asks: 'Could some of this be done in class: seating, concrete resources, rehearsing aloud, a movement break, pre-teaching at the start of the lesson, within the phonics session or PE?',
    source: ALSTON,
  },
  {
    applies: ({ lessonsLost }) => lessonsLost.length > 0,
    asks: 'What does the pupil love that they miss for this?',
    source: ALSTON,
  },
  {
    applies: ({ lessonsLost }) => lessonsLost.some(({ lesson }) => isSafeguardingLesson(lesson)),
    asks: 'PSHE and RSHE: is the pupil missing the safeguarding messages?',
    source: ALSTON,
  },
  {
    applies: ({ status, out }) => status !== 'In class' && out.most > 0,
    asks: 'Does what is gained there show in class? What else changed, for better or worse: confidence, focus, belonging?',
    source: ALSTON,
  },
  {
    applies: ({ status, rowsOut }) => status !== 'In class' && rowsOut > 1,
    asks: 'Each of these: chosen for this pupil by need, or "because SEND"? Would less be enough? Does the class teacher know what happens there?',
    source: DEMPSEY,
  },
];

export function questionsFor(week: PupilWeek): readonly PupilQuestion[] {
  return PUPIL_QUESTIONS.filter(({ applies }) => applies(week));
}
