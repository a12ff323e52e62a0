/** A text that names a second provision and does not say how long that takes: "20 mins daily. ELSA weekly." */
import { addsOn, beginsAnew, isLength, isWeekday, piecesOf } from './pieces';
import { isComplete } from './sumOfClauses';
import type { Token } from './token';

/**
 * Does a piece of the text say how often and name something, or name a day, beside a dose that is complete without it? Its minutes are not said, so
 * the whole is not read.
 * @example hidesAnother(withLengths(tokenise('20 mins daily. ELSA sessions weekly.')).tokens) // true
 * @example hidesAnother(withLengths(tokenise('20 mins daily in small groups')).tokens) // false
 */
export function hidesAnother(tokens: readonly Token[]): boolean {
  if (!tokens.some((token) => isLength(token) || token.kind === 'half-days')) return false;
  const pieces = piecesOf(tokens);
  if (pieces.length < 2) return false;
  // "Mon and Wed 20 mins, Fri"
  const trailing = pieces[pieces.length - 1] ?? [];
  const day = tokens.findIndex(isWeekday);
  if (day >= 0 && day < tokens.findIndex(isLength) && trailing.every(isWeekday)) return true;
  const lines = pieces.filter(([first]) => first?.sep === 'line').length;
  return pieces.some((piece, i) => {
    const rest = pieces.filter((_, j) => j !== i).flat();
    if (saysOnlyHowOften(piece)) {
      const [first] = piece;
      // "15 mins daily, plus a weekly group"
      if (addsOn(first) && piece.length === 2 && WORK.test(piece[1]?.text ?? '')) return isComplete(rest);
      const afterDays = piece.slice(piece.findIndex(({ kind }) => kind === 'weekday') + 1);
      // "Phonics Mon, Wed 20 mins", "Y3 group Mon, Wed 20 mins": a name before its days leads on to them.
      const named =
        (first?.kind === 'word' || first?.kind === 'not a dose') && piece.some(({ kind }) => kind === 'weekday') && i < pieces.length - 1
          ? afterDays
          : piece;
      // "Daily reading to an adult. 15 minutes a day": what it is, and then how long.
      if (i === 0 && namesAnother(named) && isSaidAgain(piece, rest)) return false;
      if (namesAnother(named)) return beginsAnew(first) || isComplete(rest);
      // "Wed 9.15-9.45, Fri after lunch": a day of its own, with words instead of a time.
      return piece.some(isWeekday) && named.some(({ kind }) => kind === 'word') && rest.some(isWeekday) && isComplete(rest);
    }
    const extra = piece.some(({ kind, text }) => kind === 'word' && MORE.has(text)) && piece.some(({ kind }) => kind === 'sessions');
    if (extra && !piece.some(isLength)) return isComplete(rest);
    // "20 mins daily, plus speech when the therapist comes": whenever that is.
    const whenever = piece.findIndex(({ text }) => /^when(?:ever)?$/.test(text));
    if (addsOn(piece[0]) && piece.every(({ kind }) => kind === 'word') && namesAnother(piece.slice(0, Math.max(0, whenever))))
      return isComplete(rest);
    // "Nurture 1 hour daily + ELSA", "30 mins phonics daily + handwriting"; in "20 mins daily, reading and writing" the second is what it is for.
    if (
      i > 0 &&
      addsOn(piece[0]) &&
      piece.every(({ kind }) => kind === 'word') &&
      isWorkOfItsOwn(piece, pieces[i - 1], rest) &&
      !rest.some(({ text }) => LED_BY.test(text))
    )
      return isComplete(rest);
    // "Phonics 15 mins daily; SALT as per programme"
    if (beginsAnew(piece[0]) && BY_ITSELF.test(piece[0]?.text ?? '') && /^(?:as|per)\b/.test(piece[1]?.text ?? '')) return isComplete(rest);
    // "Phonics 5 x 15 mins", and in the next line "Nurture"
    if (i > 0 && beginsAnew(piece[0]) && piece.length === 1 && BY_ITSELF.test(piece[0]?.text ?? '') && namesAnother(rest))
      return isComplete(rest);
    // "Phonics 4 x 15 mins; Maths group"
    if (beginsAnew(piece[0]) && piece.every(({ kind }) => kind === 'word') && namesWork(piece) && namesAnother(rest))
      return isComplete(rest);
    // A line of words between lines that are doses.
    return lines > 1 && piece[0]?.sep === 'line' && piece.every(({ kind }) => kind === 'word') && namesAnother(piece) && isComplete(rest);
  });
}

/** "Daily" and "a day" of one length: the rest says as often as the piece does, and names nothing. In "Daily reading. Phonics 15 mins daily" it does. */
function isSaidAgain(piece: readonly Token[], rest: readonly Token[]): boolean {
  const often = (tokens: readonly Token[]): string[] => tokens.filter(({ kind }) => SAYS_HOW_OFTEN.includes(kind)).map(({ kind }) => kind);
  return rest.filter(isLength).length === 1 && often(piece).join() === often(rest).join() && beginsAnew(rest[0]) && !namesAnother(rest);
}

/** Two or three words, of which the last is what work is called. */
function namesWork(piece: readonly Token[]): boolean {
  const last = piece[piece.length - 1]?.text ?? '';
  return piece.length > 1 && piece.length <= 3 && namesAnother(piece) && WORK.test(last);
}

/** Whatever stands before it, or named behind a plus as something is before it: "Phonics daily + handwriting", not "+ resources", nor "daily phonics + spelling". */
function isWorkOfItsOwn(piece: readonly Token[], before: readonly Token[] = [], rest: readonly Token[]): boolean {
  const [first] = piece;
  if (first && BY_ITSELF.test(first.text)) return true;
  // "Plus a programme of activities delivered by staff"
  if (first?.sep === 'plus' && (namesWork(piece) || (piece.length > 2 && WORK.test(first.text)))) return true;
  // "Phonics 20 mins daily plus reading with a volunteer"
  if (first?.sep === 'plus' && namesAnother(rest) && ANOTHER_ADULT.test(piece.map(({ text }) => text).join(' '))) return true;
  const isListed = first?.sep === 'plus' && piece.length <= 2 && before[before.length - 1]?.kind !== 'word';
  return isListed && namesAnother(piece) && namesAnother(rest) && !piece.some(({ text }) => WHAT_GOES_WITH_IT.test(text));
}

/** What a session brings with it, and no session. */
const WHAT_GOES_WITH_IT =
  /^(?:resources?|materials|prep|preparation|planning|travel|transport|homework|home|reviews?|feedback|assessments?|marking|notes?|visuals?|timers?|laptops?|ipads?|equipment|snacks?|cover|training|set|up)$/;

const WORK = /^(group|club|therapy|programme|intervention|booster|tutoring|mentoring)s?$/;
/** Never a part of another provision, nor what one is for. */
const BY_ITSELF = /^(?:elsa|salt|slt|nurture|physio|physiotherapy|hydrotherapy|lego|counselling|mentoring|thrive|ot|nessy|lexia|camhs)$/;
const ANOTHER_ADULT = /\bwith (?:volunteers?|governors?|parents?|parent helpers?|buddy|peers?|older)\b/;
/** "With TA and ELSA" are two adults. */
const LED_BY = /^(?:with|by)$/;
const MORE = new Set(['extra', 'additional', 'further', 'other', 'more']);

/** What says how often, in a piece of the text that names another provision. */
const SAYS_HOW_OFTEN: readonly Token['kind'][] = [
  'weekly', 'a week', 'daily', 'twice daily', 'fortnightly', 'monthly', 'half-termly', 'termly', 'yearly', 'weekday', 'half-days', 'days', 'x', 'as needed',
]; // prettier-ignore

/** Does this piece say how often, and no length? */
function saysOnlyHowOften(piece: readonly Token[]): boolean {
  return !piece.some(isLength) && piece.some(({ kind }) => SAYS_HOW_OFTEN.includes(kind));
}

/** Words that tell something of a dose, and name no other provision: "3 x 20 mins, each morning in small groups". */
const DETAIL = new Set(
  (
    'group groups small individual individually pair pairs one whole class classroom school room library hall hub corridor before after during lunch ' +
    'break assembly registration resource push pull out ed gen special setting morning mornings afternoon afternoons with ta tas lsa hlta teacher teachers senco adult adults support staff led by ' +
    'from each pupil pupils child children student students session sessions time times block blocks needed as required long short plus where ' +
    'possible usually normally sometimes also per is are be this these will take takes place run runs running held delivered takes split into out ' +
    'programme program intervention interventions lesson lessons week weeks day days term school nhs home online virtual face until till or so then'
  ).split(' '),
);

/** Does this piece name something that its words don't only describe? A name before the days ("Phonics Mon, Wed") counts only behind them. */
function namesAnother(piece: readonly Token[]): boolean {
  return piece.some(({ kind, text }) => kind === 'word' && !DETAIL.has(text));
}
