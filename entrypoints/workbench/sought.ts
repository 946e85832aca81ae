import { foldSpace } from '../../lib/text/space';

/** Whether a text has all the words that are looked for, whatever their case; every text has none. */
export function soughtBy(words: string): (text: string) => boolean {
  const wanted = foldSpace(words.toLowerCase()).split(' ').filter(Boolean);
  return (text) => {
    const all = text.toLowerCase();
    return wanted.every((word) => all.includes(word));
  };
}
