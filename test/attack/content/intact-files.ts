import { utils, write } from '@e965/xlsx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { packStored } from '../../../platform/sheets/pack-stored.ts';

export interface NamedBytes {
  name: string;
  bytes: Buffer;
}

/** One of each kind of file that people hand in most, with nothing wrong about it. */
export async function intactFiles(): Promise<NamedBytes[]> {
  const drawn = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#2a7' } });
  return [
    { name: 'photo.jpg', bytes: await drawn().jpeg().toBuffer() },
    { name: 'screen.png', bytes: await drawn().png().toBuffer() },
    { name: 'picture.webp', bytes: await drawn().webp().toBuffer() },
    { name: 'moving.gif', bytes: await drawn().gif().toBuffer() },
    { name: 'scan.tiff', bytes: await drawn().tiff().toBuffer() },
    { name: 'report.pdf', bytes: await report() },
    { name: 'letter.docx', bytes: letter() },
    { name: 'list.xlsx', bytes: list() },
  ];
}

async function report(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('report', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  return Buffer.from(await pdf.save());
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const wordPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function letter(): Buffer {
  const part = (name: string, text: string) => ({ name, content: Buffer.from(text) });
  const main = `<Override PartName="/word/document.xml" ContentType="${wordPart}"/>`;
  return packStored([
    part('[Content_Types].xml', `<Types xmlns="${types}">${main}</Types>`),
    part('word/document.xml', `<w:document xmlns:w="${word}"><w:body/></w:document>`),
  ]);
}

function list(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['姓名', '手机'],
      ['张三', '13800001111'],
    ]),
  );
  // `buffer` asks for one
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
