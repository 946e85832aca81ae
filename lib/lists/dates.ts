const PRINTED =
  /(?<!\d)(20\d\d)(?:[-./]|年)(0?[1-9]|1[0-2])(?:[-./]|月)(0?[1-9]|[12]\d|3[01])(?!\d)/;
/** `/202401/t20240126_1.html`, `/art/2024/1/26/`, `/2024-01/26/`, `/20240126/`. */
const IN_ADDRESS = [
  /\/t(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])_/,
  /\/(20\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])\//,
  /\/(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\//,
];

/** The first date that a text prints, in ISO form, or null. */
export const dateIn = (text: string): string | null => iso(PRINTED.exec(text));

/** The date that an address has in it; portals put the day of publication there. */
export function dateInAddress(url: string): string | null {
  for (const pattern of IN_ADDRESS) {
    const date = iso(pattern.exec(url));
    if (date) return date;
  }
  return null;
}

function iso(match: RegExpExecArray | null): string | null {
  const [, year, month = '', day = ''] = match ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** Seconds or milliseconds since 1970 as the date that it was then in China, where all portals are. */
export function dateOfTime(time: number): string | null {
  const date = new Date((time < 1e11 ? time * 1000 : time) + 8 * 3_600_000);
  return Number.isNaN(date.getTime()) || time <= 0 ? null : date.toISOString().slice(0, 10);
}
