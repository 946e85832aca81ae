import { Component } from 'preact';
import { i18n } from '#i18n';
import type { KeptChanges } from '../../lib/browser/kept-run';
import { language } from '../../lib/browser/language';
import { FAILURES } from '../../lib/run';
import { Out } from '../ui/icons';
import { CHANGES } from './facets';
import type { Row, SortKey } from './rows';
import { selected, tick } from './table-model';
import { isAddress } from './web-address';

interface RowProps {
  readonly row: Row;
  /** Where it stands in the list, from 0. */
  readonly index: number;
  /** Told of its element, where its height matters. */
  readonly measure: ((row: Element | null) => void) | undefined;
  readonly isSelected: boolean;
  readonly isTicked: boolean;
}

/** One report. Drawn again only when it is another one: thousands of them stand here. */
export class TableRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps) {
    const { row, index, isSelected, isTicked } = this.props;
    return (
      next.index !== index ||
      next.row !== row ||
      next.isSelected !== isSelected ||
      next.isTicked !== isTicked
    );
  }

  override render() {
    const { row, index, measure, isSelected, isTicked } = this.props;
    const { job, url, title, unit, year, form, date, outcome, failure } = row;
    const name = unit ?? (title || url);
    return (
      <tr
        ref={measure}
        data-index={index}
        aria-rowindex={index + 2}
        class={outcome}
        data-testid="row"
        data-url={url}
        data-outcome={outcome}
        data-failed={row.failed}
        aria-busy={row.isChecking}
      >
        <td>
          <input
            type="checkbox"
            data-testid="tick"
            aria-label={i18n.t('workbench.again.tickOf', [name])}
            checked={isTicked}
            onChange={({ currentTarget }) => tick([job], currentTarget.checked)}
          />
        </td>
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
        <td data-column="form">{form && (form === 'annual-2019' ? '2019' : '2021')}</td>
        <td data-column="date">{date}</td>
        <td class="outcome">
          {failure ? FAILURES[failure].name[language()] : i18n.t(`workbench.outcomes.${outcome}`)}
          {row.isChecking && <small>{i18n.t('workbench.states.running')}</small>}
          {row.dismissed > 0 && (
            <small class="dismissed" data-testid="row-dismissed">
              {i18n.t('workbench.dismissed', row.dismissed)}
            </small>
          )}
          {row.changes && <Changes of={row.changes} />}
        </td>
        <Count column="failed" of={row.failed} isTold={failure === null} />
        <Count column="suspects" of={row.suspects ?? 0} isTold={row.suspects !== null} />
        <Count column="warned" of={row.warned} isTold={failure === null} />
        <Count column="incomplete" of={row.incomplete} isTold={failure === null} />
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

/** What became of the findings of the page's first check; what there is none of is not told. */
const Changes = ({ of }: { of: KeptChanges }) => (
  <small data-testid="row-changes">
    {CHANGES.filter((key) => of[key] > 0).map((key) => (
      <span key={key} class={`change ${key}`} data-change={key}>
        {i18n.t(`workbench.changes.${key}`)} {of[key]}
      </span>
    ))}
  </small>
);

interface CountProps {
  readonly column: SortKey;
  readonly of: number;
  readonly isTold: boolean;
}

const Count = ({ column, of, isTold }: CountProps) => (
  <td data-column={column} class={of > 0 ? 'figure some' : 'figure'}>
    {isTold ? of : ''}
  </td>
);
