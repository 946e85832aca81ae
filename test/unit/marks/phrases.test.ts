// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { auditSteps } from '../../../lib/audit/steps';
import type { PageAudit } from '../../../lib/audit/types';
import { readDocument } from '../../../lib/intake';
import { clearHighlights } from '../../../lib/marks/highlights';
import { phraseKind } from '../../../lib/marks/phrase-kind';
import { Phrases } from '../../../lib/marks/phrases';
import { shownOf } from '../../../lib/marks/showing';
import type { Source } from '../../../lib/page/source';
import { runNow } from '../../../lib/steps';
import { report } from '../support/sample';

/** Stands in for the browser's registry, which this DOM does not have. */
let registry: Map<string, Set<Range>>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(range: Range) {
        super([range]);
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: registry });
});

afterEach(() => vi.unstubAllGlobals());

/** The sample report with other words in section one, as the page's document. */
function read(words: string): { audit: PageAudit; source: Source } {
  const html = report({ 't3.carried-out.total': '约' });
  document.body.innerHTML = html
    .slice(html.indexOf('<h1>'), html.indexOf('</body>'))
    .replace('本年度工作正常开展。', words);
  const { intake, source } = runNow(readDocument(document, { url: '' }));
  return { audit: runNow(auditSteps(intake)), source };
}

/** As it crosses a message. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const underline = ({ audit, source }: ReturnType<typeof read>) =>
  new Phrases(document, source, sent(shownOf(audit, () => '')));

const shown = (kind: string) => [...(registry.get(`gouji-${kind}`) ?? [])].map(String);

const WORDS =
  '全年<b>收到政府</b>信息公开申请7<i>2</i>件，结转下年度办理3件（或无）。全年公开信息30条，其中公告10条、动态20条。';

test('contradictions, remarks and doubts are underlined, what agrees is not', () => {
  const phrases = underline(read(WORDS));
  expect(shown('warning')).toEqual(['收到政府信息公开申请72件']);
  expect(shown('notice')).toEqual(['（或无）']);
  expect(shown('doubt')).toEqual(['结转下年度办理3件']);
  expect(phrases.size).toBe(3);
});

test('a phrase leads to its check and back', () => {
  const page = read(WORDS);
  const { checks } = page.audit;
  const phrases = underline(page);
  const index = checks.findIndex((check) => phraseKind(check) === 'warning');
  const range = phrases.rangeOf(index);
  if (!range) throw new Error('not shown');
  expect(phrases.checksOf(range)).toEqual([index]);
  expect(phrases.rangeOf(checks.findIndex((check) => check.outcome === 'pass'))).toBeNull();
});

test('the page stays as it is, and nothing is left in the registry', () => {
  const page = read(WORDS);
  const before = document.documentElement.outerHTML;
  underline(page);
  expect(registry.size).toBe(3);
  clearHighlights();
  expect(registry.size).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a page with more contradictions than anybody reads has so many underlines and no more', () => {
  const page = read('全年公开信息××条。<br>'.repeat(700));
  expect(page.audit.checks.filter((check) => phraseKind(check) === 'warning').length).toBe(700);
  expect(underline(page).size).toBe(500);
  // Each line has its own, though they all say the same.
  const ranges = [...(registry.get('gouji-warning') ?? [])];
  expect(new Set(ranges.map((range) => range.startContainer)).size).toBe(500);
});

test('a browser that cannot underline text is left in peace', () => {
  vi.stubGlobal('Highlight', undefined);
  expect(underline(read(WORDS)).size).toBe(0);
  clearHighlights();
  expect(registry.size).toBe(0);
});
