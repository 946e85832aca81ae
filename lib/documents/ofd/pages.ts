import { FileError } from '../errors';
import type { Glyph, LayoutPage, Stroke } from '../layout/page';
import { strokeBetween, strokesOfRectangle } from '../layout/strokes';
import { isUpright, type Turn, turnOf } from '../layout/turn';
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
    const shown = elementsOf(own, 'Template').flatMap(
      ({ attributes }) => templates.get(attributes.TemplateID ?? '') ?? [],
    );
    const objects = [...shown, own].flatMap((one) => [...objectsOn(one)]);
    const turn = turnOf((by) => uprightLetters(objects, onPage(by, width, height)));
    const reader = new PageReader(onPage(turn, width, height));
    for (const object of objects) reader.read(object);
    const { glyphs, strokes, pictures } = reader;
    const isAside = turn === 90 || turn === 270;
    yield {
      width: (isAside ? height : width) * POINTS,
      height: (isAside ? width : height) * POINTS,
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

/** What a page's layers hold, blocks within blocks as well. What is not shown is left out. */
function* objectsOn(page: XmlElement): Generator<XmlElement> {
  for (const layer of elementsOf(elementAt(page, 'Content') ?? NOTHING)) yield* objectsIn(layer);
}

function* objectsIn(block: XmlElement): Generator<XmlElement> {
  for (const object of elementsOf(block)) {
    if (object.attributes.Visible === 'false') continue;
    if (object.name === 'PageBlock') yield* objectsIn(object);
    else yield object;
  }
}

/** From a page's millimetres to points, the page turned. */
function onPage(turn: Turn, width: number, height: number): Matrix {
  const [right, bottom] = [width * POINTS, height * POINTS];
  if (turn === 90) return [0, POINTS, -POINTS, 0, bottom, 0];
  if (turn === 180) return [-POINTS, 0, 0, -POINTS, right, bottom];
  if (turn === 270) return [0, -POINTS, POINTS, 0, 0, right];
  return [POINTS, 0, 0, POINTS, 0, 0];
}

function uprightLetters(objects: readonly XmlElement[], page: Matrix): number {
  const upright = objects.filter(
    (object) => object.name === 'TextObject' && isUpright(placed(object, page)),
  );
  return upright.reduce((sum, object) => {
    return sum + elementsOf(object, 'TextCode').reduce((own, code) => own + textIn(code).length, 0);
  }, 0);
}

/** Takes up what a page holds. Lengths become points. */
class PageReader {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  /** Square millimetres. */
  pictures = 0;

  constructor(private readonly page: Matrix) {}

  read(object: XmlElement): void {
    if (object.name === 'TextObject') {
      this.glyphs.push(...lettersOf(object, placed(object, this.page)));
    } else if (object.name === 'PathObject') this.#path(object);
    else if (object.name === 'ImageObject') {
      const [, , width = 0, height = 0] = numbersIn(object.attributes.Boundary);
      this.pictures += width * height;
    }
  }

  #path(object: XmlElement): void {
    const matrix = placed(object, this.page);
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
function placed(object: XmlElement, page: Matrix): Matrix {
  const [x = 0, y = 0] = numbersIn(object.attributes.Boundary);
  const own = numbersIn(object.attributes.CTM);
  const there = times(page, [1, 0, 0, 1, x, y]);
  return own.length === 6 ? times(there, own as unknown as Matrix) : there;
}
