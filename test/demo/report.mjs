/** What the demo prints of an exported report. */

/** @typedef {import('../../lib/export/schema').Report} Report */

const FORMS = new Map([
  ['annual-2021', '2021 form'],
  ['annual-2019', '2019 form'],
]);

/** @param {Report} exported */
export function describe({ report, checks }) {
  const count = (/** @type {(check: Report['checks'][number]) => boolean} */ test) =>
    checks.filter(test).length;
  const broken = checks.filter((check) => check.outcome === 'fail' && check.severity === 'error');
  const notices = count((check) => check.outcome === 'fail') - broken.length;
  const counts = [
    `${count((check) => check.outcome === 'pass')} passed`,
    `${broken.length} failed`,
    `${count((check) => check.outcome === 'incomplete')} not checked`,
    ...(notices > 0 ? [`${notices} to look at`] : []),
  ];
  const what = report.form
    ? `${report.issuer ?? 'issuer unknown'}, ${report.year ?? 'year unknown'}, ${FORMS.get(report.form) ?? report.form}`
    : 'tables without a form';
  return [
    `${what}: ${counts.join(', ')}`,
    ...broken.map(({ rule, message }) => `  ✗ ${rule}  ${message}`),
  ];
}
