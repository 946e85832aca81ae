import { XMLParser } from 'fast-xml-parser';
import { FileError } from './errors';

/** An element of an XML file, its name without the prefix. */
export interface XmlElement {
  readonly name: string;
  /** Without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const TEXT = '#text';
const ATTRIBUTES = ':@';

/** Entities are not declared, let alone fetched: only the five that XML has, and letters by their numbers. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

type Raw = Record<string, unknown>;

/** @throws FileError `damaged` where it is no XML */
export function parseXml(bytes: Uint8Array): XmlElement {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const raw = parser.parse(new TextDecoder(label).decode(bytes)) as Raw[];
    const root = raw.map(elementOf).find((one) => typeof one !== 'string');
    if (root && typeof root !== 'string') return root;
  } catch (cause) {
    throw new FileError('damaged', cause);
  }
  throw new FileError('damaged');
}

function elementOf(raw: Raw): XmlElement | string {
  if (TEXT in raw) return decoded(String(raw[TEXT]));
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES) ?? '';
  const children = (raw[name] as Raw[] | undefined) ?? [];
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries((raw[ATTRIBUTES] as Raw | undefined) ?? {})) {
    attributes[key] = decoded(String(value));
  }
  return { name, attributes, children: Array.isArray(children) ? children.map(elementOf) : [] };
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** An element's own elements, of one name if told. */
export const elementsOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first element of a name, looked for along a path of names. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at && elementsOf(at, name)[0];
  return at;
}

/** All text within. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
