import { Component } from 'preact';
import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import { FAILURES } from '../../lib/run';
import { Out } from '../ui/icons';
import type { Row } from './rows';
import { selected } from './table-model';
import { isAddress } from './web-address';

interface RowProps {
  readonly row: Row;
  readonly isSelected: boolean;
}

/** One report. Drawn again only when it is another one: thousands of them stand here. */
export class TableRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps) {
    return next.row !== this.props.row || next.isSelected !== this.props.isSelected;
  }

  override render() {
    const { row, isSelected } = this.props;
    const { job, url, title, unit, year, form, outcome, failure } = row;
    const name = unit ?? (title || url);
    return (
      <tr
        class={outcome}
        data-testid="row"
        data-url={url}
        data-outcome={outcome}
        data-failed={row.failed}
      >
        <th scope="row">
          <button
            type="button"
            class="unit"
            aria-expanded={isSelected}
            onClick={() => {
              selected.value = isSelected ? null : job;
            }}
          >
            <bdi>{name}</bdi>
          </button>
        </th>
        <td>{year}</td>
        <td>{form && (form === 'annual-2019' ? '2019' : '2021')}</td>
        <td class="outcome">
          {failure ? FAILURES[failure].name[language()] : i18n.t(`workbench.outcomes.${outcome}`)}
        </td>
        <Count of={row.failed} isTold={failure === null} />
        <Count of={row.warned} isTold={failure === null} />
        <Count of={row.incomplete} isTold={failure === null} />
        <td>
          {isAddress(url) && (
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              title={i18n.t('workbench.live')}
              aria-label={`${i18n.t('workbench.live')} ${name}`}
            >
              <Out />
            </a>
          )}
        </td>
      </tr>
    );
  }
}

const Count = ({ of, isTold }: { of: number; isTold: boolean }) => (
  <td class={of > 0 ? 'figure some' : 'figure'}>{isTold ? of : ''}</td>
);
