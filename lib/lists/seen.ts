import { genuine } from '../page/genuine';
import { attributeOf, tagOf } from '../page/nodes';
import { foldSpace } from '../text/space';
import { besideLinks, entryOf, headingOver, labelInRow, placeOf, textIn } from './nodes-around';
import type { Link, ListPage } from './types';

/** More links than any list page has, and more text than a pager stands in. */
const MOST_LINKS = 6000;
const LONGEST_TEXT = 200_000;
const LONGEST_SCRIPT = 2_000_000;
const LONGEST_MARK = 4000;
const LONGEST_ADDRESS = 2000;

/** What names a list, a pager or a redirect. */
const MARKS =
  '[totalpage],[tagname],[querydata],[count][rows],[unitid],#initData,meta[http-equiv],#pages,.pb_sys_common';
const TRAIL =
  'h1,h2,h3,.position,.location,.crumb,.breadcrumb,.bread,.weizhi,.dqwz,.pos,.path,.CurrChnlCls,.curpos,.nav-path';
/** Words that stand before the trail of links. */
const HERE = /(?:当前|所在|您的|现在的?)位置/;

/**
 * Reads a list page into data. The document is left as it is.
 * @param url the page's own address, against which relative ones resolve unless its `<base>` says otherwise
 */
export function readListPage(document: Document, url: string): ListPage {
  const base = baseOf(document, url);
  const body = genuine(document, 'body');
  const all = (selector: string): Element[] => [...genuine(document, 'querySelectorAll')(selector)];
  const scripts = all('script');
  const known = new Map<Element, string>();
  return {
    url,
    title: foldSpace(genuine(document, 'title') ?? ''),
    trail: trailOf(all),
    links: all('a')
      .slice(0, MOST_LINKS)
      .map((link) => linkOf(link, base, known)),
    scripts: scripts.map((script) => (script.textContent ?? '').slice(0, LONGEST_SCRIPT)),
    sources: addresses(scripts, base),
    marks: all(MARKS).map(written),
    frames: addresses(all('iframe,frame'), base),
    text: body ? textIn(body).slice(0, LONGEST_TEXT) : '',
  };
}

function baseOf(document: Document, url: string): string {
  const told = genuine(document, 'querySelector')('base[href]')?.getAttribute('href');
  return (told && resolved(told, url)) || url;
}

/** An address that can be asked for; empty for anything else. */
export function resolved(address: string, base: string): string {
  try {
    const url = new URL(address.trim(), base);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return '';
    if (url.href.length > LONGEST_ADDRESS) return '';
    return url.href;
  } catch {
    return '';
  }
}

const addresses = (elements: readonly Element[], base: string): string[] =>
  elements.flatMap((element) => resolved(element.getAttribute('src') || 'none:', base) || []);

function linkOf(link: Element, base: string, known: Map<Element, string>): Link {
  const entry = entryOf(link);
  const address = link.getAttribute('href') ?? '';
  const own = besideLinks(entry);
  return {
    url: address.startsWith('#') ? '' : resolved(address || 'none:', base),
    text: textIn(link),
    title: foldSpace(link.getAttribute('title') ?? ''),
    beside: own || labelInRow(link),
    above: headingOver(entry, known),
    list: placeOf(link),
  };
}

function trailOf(all: (selector: string) => Element[]): string {
  const told = all(TRAIL)
    .map(textIn)
    .filter((text) => text !== '' && text.length < 200);
  for (const element of all('div,td,p,span,dl,ul')) {
    if (told.length > 12) break;
    const text = element.childElementCount < 12 ? textIn(element) : '';
    if (text.length < 160 && HERE.test(text)) told.push(text);
  }
  return told.join('\n');
}

/** An element as a tag: names and values of its attributes, and the words in it. */
function written(element: Element): string {
  const tag = tagOf(element);
  const attributes = Array.from(genuine(element, 'attributes'), ({ name }) => {
    const value = attributeOf(element, tag, name) ?? '';
    return ` ${name.toLowerCase()}="${value.replaceAll('"', '&quot;')}"`;
  });
  const text = element.textContent ?? '';
  return `<${tag.toLowerCase()}${attributes.join('')}>${text}`.slice(0, LONGEST_MARK);
}
