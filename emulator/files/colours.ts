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

/** A tint moves the lightness towards black or white and leaves hue and saturation alone. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread !== 0) {
    if (most === red) hue = ((green - blue) / spread + 6) % 6;
    else if (most === green) hue = (blue - red) / spread + 2;
    else hue = (red - green) / spread + 4;
  }
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const floor = light - chroma / 2;
  const sixths = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ];
  return (sixths[Math.floor(hue) % 6] ?? [0, 0, 0]).map((part) => channel(part + floor)).join('');
}

function channel(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');
}
