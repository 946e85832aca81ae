import { FileError } from '../errors';
import type { Glyph, LayoutPage, Stroke } from '../layout/page';
import { strokeBetween, strokesOfRectangle } from '../layout/strokes';
import { at, type Matrix, times } from '../matrix';
import { elementAt, elementsOf, parseXml, textIn, type XmlElement } from '../xml';
import { unzipped } from '../zip';
import { lettersOf } from './letters';

/** GB/T 33190 counts in millimetres. */
const POINTS = 72 / 25.4;

/** Parts of the file that are read; fonts and pictures are not. */
const WANTED = /\.xml$/i;

/** The pages of an OFD file (GB/T 33190—2016). @throws FileError */
export function* readOfd(bytes: Uint8Array): Generator<LayoutPage> {
  const files = new OfdFiles(unzipped(bytes, (name) => WANTED.test(name)));
  const root = files.xml('OFD.xml');
  const place = textIn(elementAt(root, 'DocBody', 'DocRoot') ?? NOTHING).trim();
  if (place === '') throw new FileError(elementAt(root, 'DocBody') ? 'encrypted' : 'damaged');
  const document = files.xml(place);
  const folder = folderOf(place);
  const common = elementAt(document, 'CommonData');
  const area = boxIn(elementAt(common, 'PageArea', 'PhysicalBox'));
  const templates = new Map<string, XmlElement>();
  for (const template of common ? elementsOf(common, 'TemplatePage') : []) {
    const { ID = '', BaseLoc = '' } = template.attributes;
    templates.set(ID, files.xml(BaseLoc, folder));
  }
  for (const page of elementsOf(elementAt(document, 'Pages') ?? NOTHING, 'Page')) {
    const own = files.xml(page.attributes.BaseLoc ?? '', folder);
    const [, , width, height] = boxIn(elementAt(own, 'Area', 'PhysicalBox')) ?? area ?? A4;
    const reader = new PageReader();
    for (const { attributes } of elementsOf(own, 'Template')) {
      const template = templates.get(attributes.TemplateID ?? '');
      if (template) reader.read(template);
    }
    reader.read(own);
    const { glyphs, strokes, pictures } = reader;
    yield {
      width: width * POINTS,
      height: height * POINTS,
      glyphs,
      strokes,
      pictures: Math.min(1, pictures / (width * height)),
    };
  }
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };
type Rectangle = readonly [number, number, number, number];
const A4: Rectangle = [0, 0, 210, 297];

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The parts of the file by their paths, which may begin at the root or at where they are named. */
class OfdFiles {
  constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {}

  xml(path: string, folder = ''): XmlElement {
    const rooted = path.startsWith('/') ? path.slice(1) : folder + path;
    const bytes = this.files.get(rooted) ?? this.files.get(path.replace(/^\//, ''));
    if (!bytes) throw new FileError('damaged');
    return parseXml(bytes);
  }
}

function numbersIn(text: string | undefined): number[] {
  return (text ?? '').trim().split(/\s+/).map(Number).filter(Number.isFinite);
}

function boxIn(element: XmlElement | undefined): Rectangle | undefined {
  const [x, y, width, height] = numbersIn(element && textIn(element));
  if (x === undefined || y === undefined || !width || !height) return undefined;
  return [x, y, width, height];
}

/** Takes up what the layers of a page hold. Lengths become points. */
class PageReader {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  /** Square millimetres. */
  pictures = 0;

  read(page: XmlElement): void {
    for (const layer of elementsOf(elementAt(page, 'Content') ?? NOTHING)) this.#block(layer);
  }

  #block(block: XmlElement): void {
    for (const object of elementsOf(block)) {
      if (object.attributes.Visible === 'false') continue;
      if (object.name === 'PageBlock') this.#block(object);
      else if (object.name === 'TextObject') this.glyphs.push(...lettersOf(object, placed(object)));
      else if (object.name === 'PathObject') this.#path(object);
      else if (object.name === 'ImageObject') {
        const [, , width = 0, height = 0] = numbersIn(object.attributes.Boundary);
        this.pictures += width * height;
      }
    }
  }

  #path(object: XmlElement): void {
    const matrix = placed(object);
    const { Stroke: stroked, Fill: filled } = object.attributes;
    const points: (readonly [number, number])[][] = [];
    let isRound = false;
    const steps =
      textIn(elementAt(object, 'AbbreviatedData') ?? NOTHING).match(
        /[A-Za-z]|-?[\d.]+(?:e-?\d+)?/g,
      ) ?? [];
    for (let i = 0; i < steps.length; ) {
      const step = steps[i++];
      const point = () => at(matrix, Number(steps[i++]), Number(steps[i++]));
      if (step === 'M' || step === 'S') points.push([point()]);
      else if (step === 'L') points.at(-1)?.push(point());
      else if (step === 'C') {
        const first = points.at(-1)?.[0];
        if (first) points.at(-1)?.push(first);
      } else if (step && /[QBA]/.test(step)) {
        isRound = true;
        i += step === 'Q' ? 2 : step === 'B' ? 4 : 5;
        points.at(-1)?.push(point());
      }
    }
    for (const shape of points) {
      const bar = isRound ? [] : strokesOfRectangle(shape);
      if (bar.length > 0) this.strokes.push(...bar);
      else if (stroked !== 'false' && filled !== 'true') {
        shape.slice(1).forEach((to, i) => {
          const from = shape[i];
          if (from) this.strokes.push(...strokeBetween(from, to));
        });
      }
    }
  }
}

/** Where an object's own coordinates lie on the page, in points. */
function placed(object: XmlElement): Matrix {
  const [x = 0, y = 0] = numbersIn(object.attributes.Boundary);
  const own = numbersIn(object.attributes.CTM);
  const onPage: Matrix = [POINTS, 0, 0, POINTS, x * POINTS, y * POINTS];
  return own.length === 6 ? times(onPage, own as unknown as Matrix) : onPage;
}
