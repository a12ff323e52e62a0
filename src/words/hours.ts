/** Minutes as people say them. */

/** "13 h 55", "25 h", "45 min". */
export function hoursInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** "25 h (1,500 minutes)": every figure is printed with the taught week it was reckoned from. */
export function weekInWords(minutes: number): string {
  return `${hoursInWords(minutes)} (${Math.round(minutes).toLocaleString('en-GB')} minutes)`;
}
