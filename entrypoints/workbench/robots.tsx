import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { candidates, choose } from './list-model';
import { askRobots, type HostTold, hostsTold } from './robots-model';

/** What each portal's robots.txt asks of programs: shown before a run begins, decided by its reader. */
export function RobotsTold() {
  const all = candidates.value;
  useEffect(() => {
    void askRobots();
  }, [all]);
  const hosts = hostsTold.value;
  if (hosts.length === 0) return null;
  const against = hosts.filter(({ disallowed }) => disallowed.length > 0);
  const urls = against.flatMap(({ disallowed }) => disallowed);
  return (
    <details id="robots" class="robots" data-testid="robots" open={against.length > 0}>
      <summary>
        {urls.length > 0
          ? i18n.t('robots.against', urls.length)
          : i18n.t('robots.hosts', hosts.length)}
      </summary>
      {urls.length > 0 && (
        <div class="acts">
          <p>{i18n.t('robots.decide')}</p>
          <button type="button" data-testid="leave-out" onClick={() => choose(urls, false)}>
            {i18n.t('robots.leaveOut', urls.length)}
          </button>
        </div>
      )}
      <ul>
        {[...against, ...hosts.filter((one) => !against.includes(one))].map((one) => (
          <li
            key={one.host}
            data-testid="robots-host"
            data-host={one.host}
            data-disallowed={one.disallowed.length}
          >
            <bdi>{one.host}</bdi> <span>{wordsOf(one)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The same in short where the run is begun: a long list keeps the rest out of sight. */
export function RobotsWarning() {
  const count = hostsTold.value.reduce((sum, { disallowed }) => sum + disallowed.length, 0);
  if (count === 0) return null;
  return (
    <a href="#robots" data-testid="robots-warning">
      {i18n.t('robots.against', count)}
    </a>
  );
}

function wordsOf({ said, disallowed }: HostTold): string {
  if (said === null) return i18n.t('robots.unasked');
  if (said === 'none') return i18n.t('robots.none');
  if (said === 'unread') return i18n.t('robots.unread');
  if (disallowed.length > 0) return i18n.t('robots.disallows', disallowed.length);
  return i18n.t('robots.allows');
}
