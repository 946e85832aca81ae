import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Keys } from '../ui/keys';
import { Files } from './files';
import { Open } from './open';
import { Sample } from './sample';

/** What a newcomer needs to know, on one page: what it finds, what is open already, and what is asked of nobody. */
export function App() {
  return (
    <>
      <header>
        <img src="/icons/48.png" alt="" width={40} height={40} />
        <div>
          <h1>{i18n.t('welcome.title')}</h1>
          <p>{i18n.t('welcome.intro')}</p>
        </div>
      </header>
      <main>
        <section class="shown" aria-labelledby="sample">
          <h2 id="sample">{i18n.t('welcome.sample')}</h2>
          <p>{i18n.t('welcome.sampleText')}</p>
          <Sample />
        </section>
        <Open />
        <div class="cards">
          <Card title={i18n.t('welcome.pin')}>
            <p>{i18n.t(import.meta.env.FIREFOX ? 'welcome.pinFirefox' : 'welcome.pinText')}</p>
          </Card>
          <Card title={i18n.t('keys.title')}>
            <Keys />
          </Card>
          {!import.meta.env.FIREFOX && (
            <Card title={i18n.t('welcome.files')}>
              <Files />
            </Card>
          )}
          <Card title={i18n.t('welcome.privacy')}>
            <p>{i18n.t('welcome.privacyText')}</p>
          </Card>
        </div>
      </main>
      <footer>
        <a href="/options.html">{i18n.t('options.title')}</a>
      </footer>
    </>
  );
}

const Card = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="card">
    <h2>{title}</h2>
    {children}
  </section>
);
