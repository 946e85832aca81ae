import { render } from 'preact';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { keptRun } from '../../lib/browser/runs';
import type { UnitLetter } from '../../lib/export/unit-letter';
import { Said } from '../ui/said';
import { rowsOf } from '../workbench/rows';
import { dueIn, letterFor } from './gather';
import { Letter } from './letter';

/** `letter.html?run=ID&job=N`: the letter that is about that job; without `job` those of the whole run, a page each. */
const asked = new URLSearchParams(location.search);

async function lettersAsked(): Promise<UnitLetter[]> {
  const run = asked.get('run') ?? '';
  const kept = await keptRun(run);
  if (!kept) return [];
  const job = asked.get('job');
  const rows = rowsOf(kept.state, kept.run.targets, kept.summaries, new WeakMap());
  const due = dueIn(rows).filter(({ jobs }) => job === null || jobs.includes(Number(job)));
  const letters: UnitLetter[] = [];
  for (const one of due) {
    const letter = await letterFor(run, one);
    if (letter) letters.push(letter);
  }
  return letters;
}

await speakInPage();
document.documentElement.lang = languageTag();
document.title = i18n.t('letters.title');

const app = document.getElementById('app');
const show = (content: Parameters<typeof render>[0]) => app && render(content, app);

show(<Said text={i18n.t('print.loading')} />);
const letters = await lettersAsked().catch(() => null);
if (!letters) show(<Said text={i18n.t('letters.failed')} />);
else if (letters.length === 0) show(<Said text={i18n.t('letters.none')} />);
else {
  const [only] = letters;
  if (only && letters.length === 1) document.title = `${i18n.t('letters.title')} ${only.unit}`;
  show(
    <>
      <button type="button" class="primary print" data-testid="print" onClick={() => print()}>
        {i18n.t('print.print')}
      </button>
      {letters.map((letter) => (
        <Letter key={letter.unit} letter={letter} />
      ))}
    </>,
  );
}
