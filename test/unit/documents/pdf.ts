import { ASCENT, type LayoutPage } from '../../../lib/documents/layout/page';

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');

/**
 * Printed pages as a PDF. Its only font is none of its own, but a Chinese one that goes by the character maps that readers have: so
 * the file is small, and whoever reads it has to have these.
 * @param encrypted claims to have a password
 * @param sideways all pages lie on their right side
 */
export function toPdf(
  pages: readonly LayoutPage[],
  { encrypted = false, sideways = false } = {},
): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  for (const page of pages) {
    const { width, height } = page;
    const turned = sideways ? `0 -1 1 0 0 ${width} cm\n` : '';
    const content = turned + contentOf(page);
    const paper = sideways ? `${height} ${width}` : `${width} ${height}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${paper}] /Resources << /Font << /F 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  const lock = '(0123456789abcdef0123456789abcdef)';
  if (encrypted) {
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${lock} /U ${lock} /P -4 >>`);
  }
  return assembled(objects, encrypted ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '');
}

function contentOf({ height, glyphs, strokes, pictures }: LayoutPage): string {
  const text = glyphs.map(
    ({ text, x, y, height: size }) =>
      `BT /F ${size} Tf ${x} ${height - y - size * ASCENT} Td <${hex(text)}> Tj ET`,
  );
  const lines = strokes.map(({ runs, at, from, to }) =>
    runs === 'across'
      ? `${from} ${height - at} m ${to} ${height - at} l S`
      : `${at} ${height - from} m ${at} ${height - to} l S`,
  );
  const picture = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7f EI Q';
  return [...(pictures > 0 ? [picture] : []), '0.5 w', ...lines, ...text].join('\n');
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
