import { i18n } from '#i18n';
import { aboutRule } from '../../lib/browser/about';

/** To what is said of the rule, in a tab of its own. */
export const About = ({ rule, name }: { rule: string; name: string }) => (
  <a
    class="about"
    data-testid="about"
    tabIndex={-1}
    href={aboutRule(rule)}
    target="_blank"
    rel="noreferrer"
    aria-label={`${i18n.t('about')}: ${name}`}
  >
    {i18n.t('about')}
  </a>
);
