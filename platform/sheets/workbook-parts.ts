import type { StreamedPart } from './pack-stream.ts';
import { stylesXml } from './sheet-styles.ts';
import { xmlText } from './xml-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const formats = 'http://schemas.openxmlformats.org';
const office = `${formats}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `${head}<Relationships xmlns="${formats}/package/2006/relationships">${all.join('')}</Relationships>`;
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${content}.${type}+xml"/>`;

/** All of a workbook with sheets of these names but the sheets themselves (ECMA-376, part 2). */
export function workbookParts(sheetNames: readonly string[]): StreamedPart[] {
  const styles = `rId${sheetNames.length + 1}`;
  const each = (part: (name: string, number: number) => string) =>
    sheetNames.map((name, at) => part(name, at + 1)).join('');
  return [
    part(
      '[Content_Types].xml',
      `${head}<Types xmlns="${formats}/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}` +
        each((_, number) => override(`xl/worksheets/sheet${number}.xml`, 'worksheet')) +
        `${override('xl/styles.xml', 'styles')}</Types>`,
    ),
    part('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `${head}<workbook xmlns="${formats}/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>` +
        each((name, number) => `<sheet name="${xmlText(nameFor(name))}" sheetId="${number}" r:id="rId${number}"/>`) +
        '</sheets></workbook>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(
        each((_, number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
        relation(styles, 'styles', 'styles.xml'),
      ),
    ),
    part('xl/styles.xml', stylesXml),
  ];
}

/** Without what Excel refuses in a sheet's name, and no longer than it takes. */
function nameFor(name: string): string {
  return (
    name
      .replaceAll(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || 'Sheet1'
  );
}

function part(name: string, text: string): StreamedPart {
  return { name, pieces: [text] };
}
