/** What stands in for a page with a thousand findings. */

interface Told {
  result?: {
    report?: { checks: { outcome: string }[]; suspects: unknown[] };
    reachable: boolean[];
    stops: number[];
  };
}

type Answer = (told: Told) => void;

/** Run in one of our own pages before anything else: whatever page it asks, it hears of so many broken sums. */
export function tellMany(count: number): void {
  const { tabs } = Reflect.get(globalThis, 'chrome') as {
    tabs: { sendMessage: (...told: unknown[]) => unknown };
  };
  const send = tabs.sendMessage.bind(tabs);
  tabs.sendMessage = (...told) => {
    const answer = told.at(-1) as Answer;
    return send(...told.slice(0, -1), (reply: Told) => {
      const audit = reply?.result;
      const broken = audit?.report?.checks.filter(({ outcome }) => outcome === 'fail');
      if (audit?.report && broken?.length) {
        audit.report.suspects = [];
        audit.report.checks = Array.from({ length: count }, (_, i) => ({
          ...(broken[i % broken.length] as { outcome: string }),
          rule: `sum.row`,
          message: `第${i}处`,
        }));
        audit.reachable = audit.report.checks.map(() => true);
        audit.stops = audit.report.checks.map((_, at) => at);
      }
      answer(reply);
    });
  };
}
