/**
 * In which alphabet a text file is written. UTF-8 and marked files say so themselves; of the old ones Windows', the Mac's and DOS's have
 * other letters under the same numbers, so it is looked which of them makes words. Where that is not clear, it is asked.
 */
import { notText, unclearAlphabet, unknownAlphabet } from './problems';

/** What each has at 80–FF; Node's own decoder mistakes Windows' for Latin-1. */
const HIGH: Record<string, string> = {
  'windows-1252':
    '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' +
    Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join(''),
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};
const OTHERS = ['utf-8', 'utf-16le', 'utf-16be'];

/** What `--encoding` takes. */
const ALPHABETS = [...OTHERS, ...Object.keys(HIGH)];

/** @param wanted one of `ALPHABETS`, where somebody has said which */
export function decodeText(bytes: Uint8Array, wanted?: string): string {
  const name = wanted?.toLowerCase();
  if (name !== undefined && !ALPHABETS.includes(name)) throw unknownAlphabet(wanted ?? '', ALPHABETS);
  if (name !== undefined && HIGH[name] !== undefined) return withLetters(bytes, HIGH[name]);
  const wide = name ?? wideIn(bytes);
  const text = strictly(bytes, wide ?? 'utf-8');
  if (text === undefined && wide !== undefined) throw notText();
  return text ?? likeliest(bytes);
}

function strictly(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const SAMPLE = 2000;

/** By its mark; or without one, by the noughts that every second byte of plain letters then is. */
function wideIn(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const noughts = [0, 0];
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  const most = length / 2;
  if (odd > most * 0.7 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.7 && odd < most * 0.1 ? 'utf-16be' : undefined;
}

function withLetters(bytes: Uint8Array, high: string): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const letters = Array.from(high);
  return latin.replace(/[\x80-\xff]/g, (letter) => letters[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Of two that both make sense the usual one is taken, but not where another makes more. */
function likeliest(bytes: Uint8Array): string {
  const read = Object.values(HIGH).map((high) => {
    const text = withLetters(bytes, high);
    return { text, odd: oddIn(text) };
  });
  const least = Math.min(...read.map(({ odd }) => odd));
  const best = read.filter(({ odd }) => odd === least);
  const [usual] = read;
  if (usual?.odd === least) return usual.text;
  if (best.length > 1 && new Set(best.map(({ text }) => text)).size > 1) throw unclearAlphabet();
  return best[0]?.text ?? '';
}

/** Letters within words, signs where signs stand, and nothing that English schools don't write. */
const PLAUSIBLE =
  /(?<=\p{L})[àâäáãåçéèêëíìîïñóòôöõúùûüÿœæøß](?!\p{Lu})|(?<!\p{L})[ÀÂÄÁÅÇÉÈÊËÍÎÏÑÓÔÖØÚÜŠŽàâäáéèêëíîóôöú](?=\p{Ll})|(?<=\p{Lu})[ÀÂÄÁÅÇÉÈÊËÍÎÏÑÓÔÖØÚÜ](?!\p{Ll})|(?<=[\p{L}\d])’|(?<![\p{L}\d])[‘“•]|(?<=[^\s(])”|[–—](?=[\s\d\p{L}])|(?<![\p{L}])[£€](?=\d)|(?<!\p{L})[½¼¾]|(?<=\d)[½¼¾]|[\p{L}\d]…|[×÷±°²³·«»™®©\u00a0]/gu;

/** Letters that hardly stand in a name or a word at an English school. */
const RARE = /[ãåæðøœþßõÿÃÅÆÐØŒÞÕ]/g;

function oddIn(text: string): number {
  const all = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const plausible = text.match(PLAUSIBLE)?.length ?? 0;
  return all - plausible + (text.match(RARE)?.length ?? 0) / 2;
}
