import { language } from '../../lib/browser/language';
import type { Finding } from '../../lib/export/findings';
import { letterLines } from '../../lib/export/letter-lines';
import {
  LETTER_WORDS,
  type LetterPart,
  letterDate,
  placesIn,
  type UnitLetter,
} from '../../lib/export/unit-letter';

/** A letter as it is printed: the same as the Word document. */
export function Letter({ letter }: { letter: UnitLetter }) {
  const words = LETTER_WORDS[language()];
  return (
    <article data-testid="letter">
      <h1>{words.title}</h1>
      <p>{words.to(letter.unit)}</p>
      <p class="opening">{words.opening(placesIn(letter))}</p>
      {letter.parts.map((part) => (
        <Part key={part.url} part={part} />
      ))}
      <p class="small">{words.closing}</p>
      <p class="date">{letterDate(new Date(), language(), false)}</p>
    </article>
  );
}

function Part({ part: { name, url, copy, broken, verify } }: { part: LetterPart }) {
  const words = LETTER_WORDS[language()];
  return (
    <section>
      <h2>{name}</h2>
      <p class="small">
        {words.url}
        {language() === 'zh' ? '：' : ': '}
        {url}
      </p>
      {copy && <p class="small">{words.copy(letterDate(copy.at, language()), copy.sha256)}</p>}
      <Items title={words.broken} findings={broken} from={1} />
      <Items title={words.verify} findings={verify} from={broken.length + 1} />
    </section>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly from: number;
}

function Items({ title, findings, from }: ItemsProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol start={from}>
        {findings.map((finding) => (
          <li key={finding.check} data-testid="letter-item">
            {finding.place}
            <dl>
              {letterLines(finding, language()).map(([label, said]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
