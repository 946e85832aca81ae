// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Findings } from '../../../entrypoints/ui/findings';
import { newView } from '../../../entrypoints/ui/view';
import { auditText, toReport } from '../../../lib';
import { drawsInWindow } from '../support/drawn';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';
import { speakChinese } from '../support/words';

speakChinese();
drawsInWindow();

const received = FIGURES['t3.received.total'] ?? 0;
const REPORT = toReport(auditText(textReport({ ...FIGURES, 't3.received.total': received + 30 })));
const BROKEN = REPORT.checks.findIndex(
  ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
);

function shown(reachable: boolean) {
  const props = {
    report: REPORT,
    reachable: REPORT.checks.map(() => reachable),
    ruleName: (rule: string) => `名称 ${rule}`,
    onJump: vi.fn(async (_: number) => true),
    onJumpToFact: vi.fn(async (_: string) => false),
    say: vi.fn(),
    view: newView(),
  };
  const place = document.createElement('div');
  render(<Findings {...props} />, place);
  return { place, props, all: (id: string) => [...place.querySelectorAll(`[data-testid=${id}]`)] };
}

test('findings lead to where the page that shows them takes them', async () => {
  const { props, all } = shown(true);
  const [suspect] = all('suspect') as HTMLElement[];
  suspect?.click();
  expect(props.onJumpToFact).toHaveBeenCalledExactlyOnceWith('t3.received.total');
  await vi.waitFor(() => expect(props.say).toHaveBeenCalledExactlyOnceWith('页面中已找不到此处'));
  const [finding] = all('finding') as HTMLElement[];
  finding?.click();
  expect(props.onJump).toHaveBeenCalledExactlyOnceWith(BROKEN);
  expect(finding?.textContent).toContain(`名称 ${REPORT.checks[BROKEN]?.rule}`);
});

test('what has no place is no button', () => {
  const { all } = shown(false);
  expect(all('finding').length).toBeGreaterThan(0);
  for (const finding of all('finding')) expect(finding.localName).toBe('div');
});

test('a sentence is called by its rule, not by one of the cells that it is held against', () => {
  const text = textReport(FIGURES).replace(
    '本年度工作正常开展。',
    `本年度共收到政府信息公开申请${received + 30}件。`,
  );
  const report = toReport(auditText(text));
  const place = document.createElement('div');
  render(<Findings {...shown(true).props} report={report} />, place);
  const [finding] = place.querySelectorAll('[data-testid=finding]');
  expect(finding?.querySelector('.what')?.textContent).toBe('名称 text.requests');
  expect(finding?.querySelector('.rule')).toBeNull();
});

test('a likely slip leads the list, with its difference; several that may be wrong are one finding', () => {
  const figures = {
    ...FIGURES,
    't3.granted.natural': '' as unknown as number,
    't4.reconsideration.total': (FIGURES['t4.reconsideration.total'] ?? 0) + 1,
  };
  const report = toReport(auditText(textReport(figures)));
  const place = document.createElement('div');
  render(<Findings {...shown(true).props} report={report} />, place);
  const titles = [...place.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(titles.slice(0, 2)).toEqual(['可能有误，无法确定是哪一处 1', '空白按 0 计不相符 2']);
  const [first] = place.querySelectorAll('.unknown [data-testid=check]');
  expect(first?.textContent).toContain('空白按 0 计则差 +12');
  expect(place.querySelectorAll('[data-testid=alternatives]')).toHaveLength(1);
  expect(place.querySelectorAll('[data-testid=alternative]').length).toBeGreaterThan(1);
  expect(place.querySelectorAll('[data-testid=suspect]')).toHaveLength(0);
  expect(place.querySelectorAll('[data-testid=finding]')).toHaveLength(1);
});
