import { i18n } from '#i18n';
import type { LanguageSetting } from '../../lib/browser/language-setting';
import { marks, toggleMarks } from '../ui/marks-switch';
import { chooseLanguage, chosenLanguage } from './model';

const LANGUAGES: readonly LanguageSetting[] = ['auto', 'zh', 'en'];
/** As those call them who read them. */
const NAMES = { zh: '中文', en: 'English' } as const;

/** What can be set; each is stored as soon as it is changed. */
export function Settings() {
  return (
    <section class="for-screen" aria-labelledby="settings">
      <h2 id="settings" tabIndex={-1}>
        {i18n.t('options.settings')}
      </h2>
      <div class="panel settings">
        <div class="setting">
          <div>
            <strong id="marks">{i18n.t('options.marks')}</strong>
            <p id="marks-note">{i18n.t('options.marksNote')}</p>
          </div>
          <button
            type="button"
            role="switch"
            class="switch"
            data-testid="toggle-marks"
            aria-labelledby="marks"
            aria-describedby="marks-note"
            aria-checked={marks.value}
            onClick={toggleMarks}
          >
            <span class="track" />
          </button>
        </div>
        <div class="setting">
          <div>
            <strong id="language">{i18n.t('options.language')}</strong>
            <p id="language-note">{i18n.t('options.languageNote')}</p>
          </div>
          <select
            data-testid="language"
            aria-labelledby="language"
            aria-describedby="language-note"
            value={chosenLanguage.value}
            onChange={(event) => chooseLanguage(event.currentTarget.value as LanguageSetting)}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one === 'auto' ? undefined : one}>
                {one === 'auto' ? i18n.t('options.languageAuto') : NAMES[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  );
}
