import { describe, expect, test } from 'vitest';
import { type Audit, auditText } from '../../../lib';
import { EXAMPLE_TITLE, type Example, pageOf, textOf } from '../../../lib/reference';
import { familyOf, RULE_IDS, severityOf, takesAnother } from '../../../lib/rules';

const auditOf = (example: Example, which: 'printed' | 'right'): Audit =>
  auditText(`${EXAMPLE_TITLE}\n${textOf(example, which)}`);

/** Everything that is found fault with, or left unchecked, and not only because the excerpt is one. */
const findings = (audit: Audit) =>
  new Map(
    audit.checks
      .filter(({ outcome }) => outcome === 'fail' || outcome === 'incomplete')
      .map((check) => [
        `${check.rule} ${check.target} ${check.outcome} ${check.quote ?? ''}`,
        check,
      ]),
  );

/** What is found in the example as printed, and not in the example put right. */
function added(example: Example) {
  const right = findings(auditOf(example, 'right'));
  return [...findings(auditOf(example, 'printed'))].flatMap(([key, check]) =>
    right.has(key) ? [] : [check],
  );
}

describe('the example of each rule', () => {
  const made = RULE_IDS.filter((rule) => !takesAnother(rule));
  test.each(made)('%s is broken by its example, and nothing else is', (rule) => {
    const { example } = pageOf(rule);
    const found = added(example);
    expect(found.map((check) => check.rule)).toEqual([rule]);
    const [check] = found;
    expect(check?.severity).toBe(severityOf(rule));
    // A cell that cannot be read is a doubt; every other example is a plain fault.
    expect(check?.outcome).toBe(rule === 'value.unreadable' ? 'incomplete' : 'fail');
    const { computed, printed, difference } = example.figures ?? {};
    if (example.figures)
      expect(check).toMatchObject({ expected: computed, found: printed, difference });
    else expect(check?.difference).toBeNull();
  });

  test.each(made)('%s holds where its example is put right', (rule) => {
    const { example } = pageOf(rule);
    const { checks } = auditOf(example, 'right');
    const own = checks.filter((check) => check.rule === rule && check.outcome === 'pass');
    // Form and values are only spoken of where something is wrong.
    const silent = ['format', 'value'].includes(familyOf(rule)) || rule === 'text.placeholder';
    expect(own.length > 0).toBe(!silent);
  });

  test.each(RULE_IDS.filter(takesAnother))('%s takes another report, as its page says', (rule) => {
    const { example, compares, basis } = pageOf(rule);
    expect(compares).toBe(true);
    expect(basis).toBe('practice');
    expect(added(example).map((check) => check.rule)).not.toContain(rule);
    const { computed = 0, printed = 0, difference } = example.figures ?? {};
    expect(difference).toBeCloseTo(printed - computed, 9);
    expect(difference).not.toBe(0);
  });
});
