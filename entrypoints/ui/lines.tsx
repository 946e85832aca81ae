import { Component } from 'preact';
import type { Entry } from '../../lib/answer/groups';
import { Item } from './item';
import { JudgeEntry } from './judge-entry';
import type { Facts, Shown } from './shown';
import { Under } from './under';

/** Lines that are drawn at a stretch: few enough to leave room in a frame. */
export const STRETCH = 12;

interface LinesProps {
  readonly entries: readonly Entry[];
  readonly facts: Facts;
  readonly shown: Shown;
  readonly isFinding: boolean;
  /** Of these entries, the one that the page shows now. */
  readonly current: number | null;
}

/** Some lines of the list, drawn again only when they are others or the current one comes or goes. */
class Stretch extends Component<LinesProps & { from: number; to: number }> {
  override shouldComponentUpdate(next: LinesProps & { from: number; to: number }) {
    const { entries, shown, current, to } = this.props;
    return (
      entries !== next.entries || shown !== next.shown || to !== next.to || current !== next.current
    );
  }

  override render() {
    const { entries, from, to, facts, shown, isFinding, current } = this.props;
    return entries.slice(from, to).map((entry) => (
      <li key={entry.index}>
        <Item
          entry={entry}
          facts={facts}
          shown={shown}
          isFinding={isFinding}
          isCurrent={entry.index === current}
        />
        <Under entry={entry} shown={shown} />
        <JudgeEntry entry={entry} facts={facts} shown={shown} />
      </li>
    ));
  }
}

/** The lines of a group, `most` of them: the others follow in later frames. */
export function Lines({ most, ...props }: LinesProps & { most: number }) {
  const { entries, current } = props;
  const count = Math.min(entries.length, most);
  const at = current === null ? -1 : entries.findIndex(({ index }) => index === current);
  return (
    <ul>
      {Array.from({ length: Math.ceil(count / STRETCH) }, (_, i) => {
        const from = i * STRETCH;
        const to = Math.min(from + STRETCH, count);
        const isHere = at >= from && at < to;
        return <Stretch key={i} {...props} from={from} to={to} current={isHere ? current : null} />;
      })}
    </ul>
  );
}
