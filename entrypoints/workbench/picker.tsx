import { i18n } from '#i18n';
import type { Line } from '../ui/status';
import { openUp } from './access';
import { Candidates } from './candidate-list';
import { Earlier } from './earlier';
import { Found } from './found';
import {
  address,
  candidates,
  chosen,
  closedHosts,
  files,
  isReady,
  isWrong,
  reading,
  readList,
  stopReading,
} from './list-model';
import { Others } from './others';
import { RobotsTold, RobotsWarning } from './robots';
import { begin, keeping } from './run-model';
import { Unkept } from './unkept';

/** What is to be audited: a list's reports, or addresses that are brought. */
export function Picker({ line }: { line: Line }) {
  const { value } = reading;
  return (
    <>
      <ListForm />
      {value.is === 'closed' && (
        <p class="told">
          {i18n.t('workbench.closed', [value.host])}{' '}
          <button type="button" data-testid="open-host" onClick={() => void readList(true)}>
            {i18n.t('workbench.open')}
          </button>
        </p>
      )}
      {value.is === 'reading' && (
        <p class="told" role="status" data-testid="reading">
          {i18n.t('workbench.reading', value.records)}{' '}
          <button type="button" onClick={stopReading}>
            {i18n.t('workbench.stop')}
          </button>
        </p>
      )}
      {value.is === 'read' && <Found list={value.list} />}
      <Others line={line} />
      {candidates.value.length > 0 && <Candidates />}
      {candidates.value.length > 0 && <RobotsTold />}
      {candidates.value.length > 0 && <Start />}
      <Earlier />
    </>
  );
}

function ListForm() {
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        void readList();
      }}
    >
      <label for="address">{i18n.t('workbench.address')}</label>
      <input
        id="address"
        type="text"
        inputMode="url"
        spellcheck={false}
        data-testid="list-address"
        placeholder="https://"
        aria-invalid={isWrong.value}
        value={address.value}
        onInput={({ currentTarget }) => {
          address.value = currentTarget.value;
        }}
      />
      <button type="submit" data-testid="read-list">
        {i18n.t('workbench.read')}
      </button>
      {isWrong.value && (
        <p class="wrong" role="alert">
          {i18n.t('workbench.wrong')}
        </p>
      )}
    </form>
  );
}

function Start() {
  const closed = closedHosts.value;
  const start = () => {
    const list = reading.value.is === 'read' ? address.value.trim() : null;
    const targets = chosen.value;
    // The question has to come straight from the click.
    void openUp(closed).then((isOpen) => (isOpen ? begin(list, targets, files.value) : undefined));
  };
  return (
    <div class="start">
      <button
        type="button"
        class="primary"
        data-testid="start"
        disabled={!isReady.value || keeping.value !== null}
        onClick={start}
      >
        {i18n.t('workbench.start', chosen.value.length)}
      </button>
      <p>
        {closed.length > 0 ? i18n.t('workbench.ask', closed.length) : i18n.t('workbench.keeps')}{' '}
        <RobotsWarning />
      </p>
      {keeping.value && keeping.value[1] > 0 && (
        <p role="status">
          {i18n.t('bring.keeping', [String(keeping.value[0]), String(keeping.value[1])])}
        </p>
      )}
      <Unkept />
    </div>
  );
}
