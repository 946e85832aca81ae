import { genuine } from '../../lib/page/genuine';

/** How long a word stays, in ms. */
const STAYS = 5000;

const LOOK = `
:host { all: initial; position: fixed; right: 24px; bottom: 24px; z-index: 2147483647; }
p { margin: 0; padding: 10px 16px; border: 1px solid #1b1f24; border-radius: 8px; background: #1b1f24; color: #fff;
  font: 14px / 1.5 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
`;

/** Tells the reader something over the page, in passing; by the card's element, which our own observers overlook. */
export function tell(document: Document, text: string): void {
  const create = genuine(document, 'createElement');
  const host = create('gouji-card');
  const root = host.attachShadow({ mode: 'closed' });
  const style = create('style');
  style.textContent = LOOK;
  const line = create('p');
  line.setAttribute('role', 'status');
  line.textContent = text;
  root.append(style, line);
  genuine(document, 'documentElement').append(host);
  setTimeout(() => host.remove(), STAYS);
}
