import { i18n } from '#i18n';
import type { CustomPack } from '../../lib/browser/packs';
import { BUILTIN_PACKS } from '../../lib/packs/builtin';
import type { RulePack } from '../../lib/packs/types';
import { soughtBy } from '../../lib/text/sought';
import { query } from './chapters';
import { dropping } from './drop';
import {
  bring,
  broken,
  custom,
  exportBroken,
  exportPack,
  remove,
  removeBroken,
  say,
  toggle,
} from './model';
import { Notices } from './notices';

/** The rule packs: those that come with Gouji, and the reader's own. */
export function Packs() {
  return (
    <section aria-labelledby="packs">
      <h2 id="packs" tabIndex={-1}>
        {i18n.t('options.packs')}
      </h2>
      <p class="lead">{i18n.t('options.packsNote')}</p>
      {BUILTIN_PACKS.some(isFound) && (
        <>
          <h3>{i18n.t('options.builtin')}</h3>
          <ul class="panel packs" data-testid="builtin-packs">
            {BUILTIN_PACKS.filter(isFound).map((pack) => (
              <li key={pack.id}>
                <About pack={pack} />
                <span class="always">{i18n.t('options.always')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{i18n.t('options.custom')}</h3>
      <ul class="panel packs" data-testid="custom-packs">
        {custom.value
          .filter(({ pack }) => isFound(pack))
          .map((one) => (
            <Custom key={one.pack.id} one={one} />
          ))}
        {broken.value.map((one, at) => (
          <Broken key={`broken-${at}`} one={one} />
        ))}
        {custom.value.length + broken.value.length === 0 && (
          <li class="none">{i18n.t('options.none')}</li>
        )}
      </ul>
      <Notices />
      <Import />
    </section>
  );
}

/** Left by what the reader looks for. */
const isFound = ({ id, title, source = '' }: RulePack) =>
  soughtBy(query.value)([id, title.zh, title.en, source].join('\n'));

function About({ pack, linked = true }: { pack: RulePack; linked?: boolean }) {
  const title = say(pack.title);
  return (
    <div class="about">
      {linked ? (
        <a href={`#${encodeURIComponent(`chapter-pack-${pack.id}`)}`}>{title}</a>
      ) : (
        <span class="title">{title}</span>
      )}
      <p>
        {[pack.source, i18n.t('options.relations', pack.relations.length)]
          .filter(Boolean)
          .join(' · ')}
        <code>{pack.id}</code>
      </p>
    </div>
  );
}

function Custom({ one }: { one: CustomPack }) {
  const title = say(one.pack.title);
  return (
    <li class={one.on ? '' : 'off'} data-testid="custom-pack">
      <About pack={one.pack} linked={one.on} />
      <button
        type="button"
        class="quiet"
        data-testid="export-pack"
        aria-label={i18n.t('options.exportOf', [title])}
        onClick={() => exportPack(one.pack)}
      >
        {i18n.t('options.export')}
      </button>
      <button
        type="button"
        class="quiet"
        data-testid="remove-pack"
        aria-label={i18n.t('options.removeOf', [title])}
        onClick={() => remove(one)}
      >
        {i18n.t('options.remove')}
      </button>
      <button
        type="button"
        role="switch"
        class="switch"
        data-testid="toggle-pack"
        aria-label={i18n.t('options.use', [title])}
        aria-checked={one.on}
        onClick={() => toggle(one)}
      >
        <span class="track" />
      </button>
    </li>
  );
}

/** What is stored and is no pack: it may be saved, and taken away. */
function Broken({ one }: { one: unknown }) {
  const title = i18n.t('options.broken', [nameOf(one)]);
  return (
    <li class="off" data-testid="broken-pack">
      <div class="about">
        <span class="title">{title}</span>
        <p>{i18n.t('options.brokenNote')}</p>
      </div>
      <button
        type="button"
        class="quiet"
        data-testid="export-broken"
        aria-label={i18n.t('options.exportOf', [title])}
        onClick={() => exportBroken(one)}
      >
        {i18n.t('options.export')}
      </button>
      <button
        type="button"
        class="quiet"
        data-testid="remove-broken"
        aria-label={i18n.t('options.removeOf', [title])}
        onClick={() => removeBroken(one)}
      >
        {i18n.t('options.remove')}
      </button>
    </li>
  );
}

/** As far as it has one. */
function nameOf(one: unknown): string {
  const id: unknown = (one as { pack?: { id?: unknown } } | null)?.pack?.id;
  return typeof id === 'string' && id !== '' ? id.slice(0, 64) : '?';
}

/** Files come by the picker, or are dropped anywhere on the page. */
function Import() {
  return (
    <>
      <div class={`drop ${dropping.value ? 'over' : ''}`} data-testid="drop">
        <label class="button">
          <input
            type="file"
            accept=".json,application/json"
            multiple
            data-testid="import"
            onChange={(event) => {
              const input = event.currentTarget;
              const files = [...(input.files ?? [])];
              // The same file, mended, may be chosen again.
              input.value = '';
              void bring(files);
            }}
          />
          {i18n.t('options.import')}
        </label>
        <span>{i18n.t(dropping.value ? 'options.dropping' : 'options.drop')}</span>
      </div>
      <p class="links">
        <a href="/example.rules.json" download="example.rules.json">
          {i18n.t('options.example')}
        </a>
        <a href="/rules.schema.json" target="_blank" rel="noreferrer">
          {i18n.t('options.schema')}
        </a>
      </p>
    </>
  );
}
