import { trainingHours } from '../register/leader';
import { saysNothing } from '../register/words';
import { EEF, type Check, type Finding } from './check';

/** Hours of training recorded from which an assistant counts as trained for the intervention. */
const TRAINED_FROM_HOURS = 5;

function assistant(who: string, training: string | undefined): Finding {
  const hours = training === undefined || saysNothing(training) ? null : trainingHours(training);
  if (hours === null) return { points: 6, seen: `led by ${who}, hours of training not recorded` };
  if (hours >= TRAINED_FROM_HOURS) return { points: 0, seen: `led by ${who}, ${hours} hours' training` };
  return { points: 12, seen: `led by ${who}, ${hours} hours' training` };
}

export const ledBy: Check = {
  name: 'led by',
  family: 'Is it of equal quality?',
  points: 12,
  asks: 'Is it led by a teacher or specialist, or by someone trained for it?',
  atStake: (_row, { has }) => (has('ledBy') ? 12 : 0),
  notAsked: "your register doesn't say who leads it",
  judge(row) {
    const who = row.texts.ledBy ?? '';
    switch (row.leader) {
      case 'teacher or specialist':
        return { points: 0, seen: `led by ${who}` };
      case 'assistant':
        return assistant(who, row.texts.training);
      case 'volunteer or software':
        return { points: 12, seen: `led by ${who}` };
      case 'not known':
        return { points: 6, seen: who === '' ? 'who leads it is left blank' : `led by ${who}, whose role is not known` };
    }
  },
  question:
    'Is whoever leads it trained, prepared and in touch with the teacher? Could the teacher lead it while someone else covers the class?',
  source: EEF,
};
