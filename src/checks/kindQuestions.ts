/** What to ask of a kind of work, once for each row out of class that is of it. A question is a value in this list; a kind without one is asked nothing. */
import { ALSTON, EEF, type Source } from './check';

export interface KindQuestion {
  readonly asks: string;
  readonly source: Source;
}

const ofEef = (work: string): Source => ({ short: 'EEF', full: `Education Endowment Foundation, ${work}` });
const NURTUREUK: Source = { short: 'nurtureuk', full: 'nurtureuk, on nurture groups' };

const PRACTICE: Source = { short: 'practice in schools', full: 'Third Space Learning, same-day intervention' };

/** By the kind that `kindOfWork` tells. */
export const KIND_QUESTIONS: Readonly<Record<string, KindQuestion>> = {
  phonics: { asks: 'Is it on the sounds that the class is on, with the same routines?', source: ALSTON },
  reading: { asks: 'Does the class teacher hear what is practised there, so that it is used in every lesson?', source: ALSTON },
  'paired reading': {
    asks: 'Is it for confidence or for attainment? Trials found that reading in pairs made no difference to attainment.',
    source: ofEef('trials of peer tutoring'),
  },
  maths: { asks: 'Is it soon enough that the pupil is ready for the next lesson: the same day, or before it?', source: PRACTICE },
  'speech and language': {
    asks: 'Has the therapist said that it has to be for this pupil alone, and shown the staff in class how to go on with it?',
    source: ALSTON,
  },
  'occupational therapy and movement': { asks: 'Has the therapist shown the class teacher what helps, and when?', source: ALSTON },
  handwriting: { asks: 'Is it short and for a set time, with a date on which it ends?', source: ofEef('Helping Handwriting Shine') },
  'social skills': {
    asks: 'Where does the pupil practise it with others, and who notices when it works?',
    source: ofEef('Improving social and emotional learning in primary schools'),
  },
  'nurture and emotional wellbeing': { asks: 'What is the way back into class, and by when?', source: NURTUREUK },
  'pre-teaching': { asks: 'Does the teacher plan it, and is it used in the very next lesson?', source: ALSTON },
  'support in class': { asks: "Whose time with the teacher is this pupil's, while the assistant is there?", source: EEF },
};
