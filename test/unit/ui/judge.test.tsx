// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Findings } from '../../../entrypoints/ui/findings';
import { newJudging } from '../../../entrypoints/ui/judging';
import { Verdict } from '../../../entrypoints/ui/verdict';
import { newView } from '../../../entrypoints/ui/view';
import { auditText, toReport } from '../../../lib';
import type { Unread } from '../../../lib/export/schema';
import { judgementsOf } from '../../../lib/verdicts';
import { drawsInWindow } from '../support/drawn';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';
import { speakChinese } from '../support/words';

speakChinese();
drawsInWindow();

const received = FIGURES['t3.received.total'] ?? 0;
const REPORT = toReport(auditText(textReport({ ...FIGURES, 't3.received.total': received + 30 })));

function shown({ isPrivate = false, fails = false } = {}) {
  const keeper = {
    keep: vi.fn(async (_: unknown) => {
      if (fails) throw new Error('full');
    }),
    forget: vi.fn(async (_: string) => {}),
    changed: vi.fn(),
    isPrivate,
    failed: vi.fn(),
  };
  const judging = newJudging({ report: REPORT, judgements: judgementsOf(REPORT, []) }, keeper);
  const view = newView();
  const props = {
    report: REPORT,
    view,
    reachable: REPORT.checks.map(() => false),
    ruleName: (rule: string) => rule,
    onJump: async () => true,
    onJumpToFact: async () => true,
    say: () => {},
    judging,
  };
  const place = document.createElement('div');
  const draw = () =>
    render(
      <>
        <Verdict report={REPORT} judging={judging} view={view} />
        <Findings {...props} />
      </>,
      place,
    );
  draw();
  const one = (id: string) => place.querySelector<HTMLElement>(`[data-testid=${id}]`);
  const press = (id: string) => act(async () => one(id)?.click());
  return { keeper, one, press, place };
}

const stateOf = (place: { one: (id: string) => HTMLElement | null }) =>
  place.one('verdict')?.dataset.state;

test('a finding is confirmed, dismissed, and neither at a second press', async () => {
  const page = shown();
  expect(stateOf(page)).toBe('none');
  await page.press('confirm');
  expect(stateOf(page)).toBe('confirmed');
  await vi.waitFor(() => expect(page.one('note')).not.toBeNull());
  expect(page.one('reason')).toBeNull();
  await page.press('dismiss');
  expect(stateOf(page)).toBe('dismissed');
  const [first, second] = page.keeper.keep.mock.calls.map(([verdict]) => verdict);
  expect([first, second]).toMatchObject([{ state: 'confirmed' }, { state: 'dismissed' }]);
  expect(second).toMatchObject({ version: 1, about: { year: 2024 } });
  expect(page.one('dismissed')?.textContent).toContain('1 处已排除');
  await page.press('dismiss');
  expect(stateOf(page)).toBe('none');
  expect(page.keeper.forget).toHaveBeenCalledOnce();
  expect(page.keeper.changed).toHaveBeenCalledTimes(3);
});

test('what is typed is kept a moment later', async () => {
  const page = shown();
  await page.press('dismiss');
  // The fields come with a chunk of their own.
  await vi.waitFor(() => expect(page.one('reason')).not.toBeNull());
  const reason = page.one('reason') as HTMLInputElement;
  await act(async () => {
    reason.value = '原文如此';
    reason.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await vi.waitFor(() =>
    expect(page.keeper.keep).toHaveBeenLastCalledWith(
      expect.objectContaining({ state: 'dismissed', reason: '原文如此' }),
    ),
  );
});

test('a verdict that could not be kept is taken back', async () => {
  const page = shown({ fails: true });
  await page.press('dismiss');
  expect(stateOf(page)).toBe('none');
  expect(page.keeper.failed).toHaveBeenCalledOnce();
});

test('of a private window nothing is kept before the reader has said so, then without asking again', async () => {
  const page = shown({ isPrivate: true });
  await page.press('dismiss');
  expect(page.one('ask-private')?.getAttribute('role')).toBe('alert');
  expect(page.keeper.keep).not.toHaveBeenCalled();
  await act(async () => page.place.querySelectorAll<HTMLElement>('.ask button')[1]?.click());
  expect(page.one('ask-private')).toBeNull();
  expect(page.keeper.keep).not.toHaveBeenCalled();
  await page.press('dismiss');
  await page.press('keep');
  expect(page.keeper.keep).toHaveBeenCalledOnce();
  await page.press('confirm');
  expect(page.keeper.keep).toHaveBeenCalledTimes(2);
});

test('of a document of which something was left out nobody says that all of it holds', () => {
  const held = toReport(auditText(textReport(FIGURES)));
  const said = (unread?: Unread) => {
    const place = document.createElement('div');
    render(<Verdict report={unread ? { ...held, unread } : held} view={newView()} />, place);
    return place.querySelector('strong')?.textContent;
  };
  expect(said()).toBe('全部勾稽关系成立');
  expect(said({ pages: 0, rows: 0, tables: [3] })).toBe('可核对的关系均成立');
});
