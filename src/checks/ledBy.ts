import { trainingHours } from '../meaning/leader';
import { clip, saysNothing } from '../meaning/text';
import { figure, type Figure } from '../settings/settings';
import { ALL, EEF, HALF, NONE, type Check, type Finding } from './check';

const TRAINED_FROM: Figure = {
  name: 'Led by: hours that count as trained',
  value: 5,
  least: 0,
  most: 1000,
  means: 'From this many recorded hours an assistant counts as trained for the intervention.',
};

function assistant(who: string, training: string | undefined, trainedFrom: number): Finding {
  const hours = training === undefined || saysNothing(training) ? null : trainingHours(training);
  if (hours === null) return { lost: HALF, seen: `led by ${who}, hours of training not recorded` };
  return { lost: hours >= trainedFrom ? NONE : ALL, seen: `led by ${who}, ${hours === 1 ? "1 hour's" : `${hours} hours'`} training` };
}

export const ledBy: Check = {
  name: 'led by',
  family: 'Is it of equal quality?',
  points: 12,
  asks: 'Is it led by a teacher or specialist, or by someone trained for it?',
  askedWhen: 'where the register has a column for who leads',
  loses:
    'A teacher, SENCO or specialist: none. An assistant or mentor: none with five or more hours of training recorded, all with fewer, half where the training is not recorded. A volunteer, parent, peer, older pupil or software: all. Anyone not recognised, or left blank: half.',
  figures: [TRAINED_FROM],
  asked: (_row, { has }) => (has('ledBy') ? 1 : 0),
  notAsked: "your register doesn't say who leads it",
  judge(row, { settings }) {
    const who = clip(row.texts.ledBy ?? '');
    switch (row.leader) {
      case 'teacher or specialist':
        return { lost: NONE, seen: `led by ${who}` };
      case 'assistant':
        return assistant(who, row.texts.training, figure(settings, TRAINED_FROM));
      case 'volunteer or software':
        return { lost: ALL, seen: `led by ${who}` };
      case 'not known':
        return { lost: HALF, seen: who === '' ? 'who leads it is left blank' : `led by ${who}, whose role is not known` };
    }
  },
  question:
    'Is whoever leads it trained, prepared, with a plan, and in touch with the teacher? Could the teacher lead it while someone covers the class?',
  source: EEF,
};
