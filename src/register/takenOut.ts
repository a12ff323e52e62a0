/** Which cells of a timetable take a pupil out of class. Lessons, breaks and an adult's own time don't. */
import { cellText, type Grid } from '../meaning/cell';
import { plainWords } from '../text';

/** Time in class, or none of the lessons: nobody is taken out. */
const NOT_OUT =
  /^(?:in[ -]class|mainstream|class(?:room)?|(?:whole )?class|(?:y(?:ea)?r? ?\d{1,2}\w?|reception|nursery|ks ?\d) class|with class|home|home ?time|end of (?:the )?day|free|golden time|ppa|planning|(?:morning |singing |whole school )?(?:break|play|lunch|dinner|assembly|register|registration|reg|tutor|form|worship)(?:[ -]?(?:time|duty|play))?)\b/;

/** Only these may have more words behind them: "Mainstream 4H - PE"; "Lunch club" is something of its own. */
const WITH_MORE = /^(?:in[ -]class|mainstream|class\b|with class|(?:y(?:ea)?r? ?\d{1,2}\w?|reception|nursery|ks ?\d) class\b)/;

/** "Phonics (class)", "Y3 class support", "Prep time": said to be in class, or an adult's own time. */
const NOT_TAKEN_OUT =
  /\((?:in |whole )?class(?:room)?\)|^closed\b|\bnot available\b|\b(?:in|with) (?:the )?class\b|\b(?:class support|prep(?:aration)?(?: time)?|duty|meeting|briefing|admin|supervision|cpd|set up|setting up|tidy up)$|^(?:staff )?training$/;

/** A timetable with some of these is a whole one, and they are lessons. */
const LESSON =
  /^(?:english|maths|science|history|geography|music|art|pe|p\.e\.?|re|r\.e\.?|pshe|rshe|computing|french|spanish|german|mfl|dt|d&t|topic|games|swimming|guided reading|story ?time|eng|sci|hist|geog|drama|tech|ict)$/;
/** "8B Maths", "Y4 maths": the class's own lesson. */
const A_CLASS = /^(?:y(?:ea)?r? ?)?\d{1,2}[a-z]?\d? /;

const FEWEST_LESSONS = 3;

/**
 * The lessons that texts name, in plain words.
 * @example [...lessonsAmong(['Maths', 'Phonics AB'])] // ['maths']
 */
export function lessonsAmong(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(plainWords).filter((text) => LESSON.test(text)));
}

/**
 * Does a cell take a pupil out of class? Not where it is a lesson in a timetable with three lessons and more.
 * @param lessons all that the timetable names
 * @param inClass what the timetable's key says is in class
 * @example takesOut('Phonics', new Set(), []) // true
 * @example takesOut('Break', new Set(), []) // false
 */
export function takesOut(text: string, lessons: ReadonlySet<string>, inClass: readonly RegExp[]): boolean {
  const plain = plainWords(text);
  const kept = NOT_OUT.exec(plain);
  if (
    NOT_TAKEN_OUT.test(plain) ||
    (lessons.size >= FEWEST_LESSONS && lessons.has(plain)) ||
    (A_CLASS.test(plain) && LESSON.test(plain.replace(A_CLASS, '')))
  )
    return false;
  return !inClass.some((each) => each.test(plain)) && !(kept && (WITH_MORE.test(plain) || kept[0] === plain));
}

/**
 * Is a slot of an adult's week nobody's: does it hold a break, PPA or the class, and no pupil?
 * @param pupil what stands where the pupil should
 * @example isNobodys('', 'PPA') // true
 * @example isNobodys('AB', 'Break') // false
 */
export function isNobodys(pupil: string, what: string): boolean {
  const said = pupil === '' ? what : pupil;
  return said !== '' && !takesOut(said, new Set(), []);
}

/**
 * Is what a TA does with a pupil perhaps help in the lesson: a lesson's name, or "support"?
 * @example mayBeInClass('maths') // true
 * @example mayBeInClass('phonics') // false
 */
export function mayBeInClass(what: string): boolean {
  const plain = plainWords(what).replace(/^1:1 /, '').replace(A_CLASS, '');
  return LESSON.test(plain) || /^(?:support|help)\b/.test(plain);
}

/**
 * What a key below a timetable says is in class, as patterns: "Mainstream = in class with 4H". None without such a line.
 * @example keyOf([['Mon'], ['ELSA = in class']], 0) // [/^elsa\b/]
 */
export function keyOf(grid: Grid, headingIndex: number): RegExp[] {
  return grid.slice(headingIndex + 1).flatMap((row) =>
    row.flatMap((cell) => {
      const match = /^([\p{L}\d]{1,20}) ?[=:] ?(?:is )?in (?:the )?class/iu.exec(cellText(cell));
      return match ? [new RegExp(`^${(match[1] ?? '').toLowerCase()}\\b`)] : [];
    }),
  );
}
