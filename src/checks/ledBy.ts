import { saysNothing } from '../text';
import { clip } from '../words/figures';
import { isSoftware, trainingHours, type Leader } from '../meaning/leader';
import { figure, type Figure } from '../settings/settings';
import { ALL, EEF, HALF, NONE, type Check, type Finding } from './check';

const TRAINED_FROM: Figure = {
  name: 'Led by: hours that count as trained',
  value: 5,
  least: 0,
  most: 1000,
  means: 'From this many recorded hours an assistant counts as trained for the intervention.',
};

interface LedByFinding extends Finding {
  readonly leader: Leader;
  /** As the register says it; '' where it is left blank. */
  readonly who: string;
  /** Hours of training recorded; null where none are. Only looked at for assistants. */
  readonly hours: number | null;
  /** The programme that is published for assistants to lead, where the register has no column for training. */
  readonly madeForThem: string | null;
  /** At lunch, before school: it takes no lesson. */
  readonly outsideLessons: boolean;
}

const TRAINED = 'Is whoever leads it trained, prepared, with a plan, and in touch with the teacher?';

export const ledBy: Check<LedByFinding> = {
  name: 'led by',
  family: 'Is it of equal quality?',
  points: 12,
  asks: 'Is it led by a teacher or specialist, or by someone trained for it?',
  askedWhen: 'where the register has a column for who leads',
  loses:
    'A teacher, SENCO or specialist: none. An assistant or mentor: none with five or more hours of training recorded, all with fewer, half where the training is not recorded; none in a programme that is published for assistants, where the register has no column for training. A volunteer, parent, peer, older pupil or software: all. Anyone not recognised, or left blank: half.',
  figures: [TRAINED_FROM],
  asked: (_row, { has }) => (has('ledBy') ? 1 : 0),
  unsaid: 'who leads it',
  judge({ provision: { leader, texts, programme, outsideLessons } }, { settings }) {
    const found = { leader, who: texts.ledBy ?? '', hours: null, madeForThem: null, outsideLessons };
    switch (leader) {
      case 'teacher or specialist':
        return { ...found, lost: NONE };
      case 'assistant': {
        if (texts.training === undefined && programme?.forAssistants) return { ...found, madeForThem: programme.name, lost: NONE };
        const hours = texts.training === undefined || saysNothing(texts.training) ? null : trainingHours(texts.training);
        return { ...found, hours, lost: hours === null ? HALF : hours >= figure(settings, TRAINED_FROM) ? NONE : ALL };
      }
      case 'volunteer or software':
        return { ...found, lost: ALL };
      case 'not known':
        return { ...found, lost: HALF };
    }
  },
  says({ leader, who: text, hours, madeForThem }) {
    const who = clip(text);
    if (leader === 'not known') return who === '' ? 'who leads it is left blank' : `led by ${who}, whose role is not known`;
    if (leader !== 'assistant') return `led by ${who}`;
    if (madeForThem !== null) return `led by ${who}, as ${madeForThem} is made to be`;
    if (hours === null) return `led by ${who}, hours of training not recorded`;
    return `led by ${who}, ${hours === 1 ? "1 hour's" : `${hours} hours'`} training`;
  },
  staysAsked: ({ madeForThem }) => madeForThem !== null,
  questionOf: ({ leader, who, madeForThem, outsideLessons }) => {
    if (leader === 'volunteer or software' && isSoftware(who))
      return 'Which adult looks at what the pupil does there, and takes it into the next lesson?';
    // Nobody has a class to be covered then; and what is made for assistants to lead is not asked of the teacher.
    return outsideLessons || madeForThem !== null ? TRAINED : undefined;
  },
  inShort: 'Is whoever leads it trained?',
  question: `${TRAINED} Could the teacher lead it while someone covers the class?`,
  source: EEF,
};
