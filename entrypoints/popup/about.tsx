import { i18n } from '#i18n';
import { aboutRule } from '../../lib/browser/about';
import { ruleName } from '../../lib/browser/words';

/** To what is said of the rule, in a tab of its own. */
export const About = ({ rule }: { rule: string }) => (
  <a
    class="about"
    data-testid="about"
    href={aboutRule(rule)}
    target="_blank"
    rel="noreferrer"
    aria-label={`${i18n.t('about')}: ${ruleName(rule)}`}
  >
    {i18n.t('about')}
  </a>
);
