/** A file names a colour by value, by a place in the workbook's theme or by a place in an old palette: here it becomes `#rrggbb`. */
import type { Color } from 'hucre';

/** The file lists dark before light; the number in a cell counts light before dark. */
const THEME_ORDER = [1, 0, 3, 2];

const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  '000000 ffffff'
).split(' ');

export function hexOf(colour: Color | undefined, theme: readonly string[] | undefined): string | undefined {
  if (!colour) return undefined;
  const base = baseOf(colour, theme);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${(colour.tint ? tinted(base, colour.tint) : base).toLowerCase()}`;
}

function baseOf(colour: Color, theme: readonly string[] | undefined): string | undefined {
  if (colour.rgb !== undefined) return colour.rgb.slice(-6);
  if (colour.theme !== undefined) return theme?.[THEME_ORDER[colour.theme] ?? colour.theme];
  return colour.indexed === undefined ? undefined : PALETTE[colour.indexed];
}

/** A tint moves the lightness towards black or white and leaves hue and saturation alone: what lies around it grows or shrinks with the room that is left. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = room(lightness) === 0 ? 0 : room(light) / room(lightness);
  return channels.map((channel) => hexPair(light + (channel - lightness) * scale)).join('');
}

function hexPair(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, '0');
}
