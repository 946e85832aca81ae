import { i18n } from '#i18n';
import type { ClosedFrame } from '../../lib/page/closed-frames';
import { Out, Sheet } from './icons';

/** Names the frames of other sites into which nobody could look, and leads there. */
export function Elsewhere({ frames }: { frames: readonly ClosedFrame[] }) {
  if (!frames.length) return null;
  return (
    <section class="elsewhere" data-testid="elsewhere">
      <p>{i18n.t('elsewhere.text')}</p>
      <ul class="attachments">
        {frames.map(({ url, text }) => (
          <li key={url}>
            <a
              class="attachment"
              data-testid="closed-frame"
              href={url}
              target="_blank"
              rel="noreferrer"
            >
              <Sheet />
              <span>
                <bdi>{text}</bdi>
                <small>{new URL(url).host}</small>
              </span>
              <Out />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
