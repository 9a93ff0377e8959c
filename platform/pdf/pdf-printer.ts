import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import pdfmake from 'pdfmake';
import type { DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PdfDocument } from './document.ts';
import { pdfStyles, tableLayouts } from './pdf-styles.ts';
import type { PdfAnswer } from './print-pdf.ts';

const font = (weight: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
const fonts = {
  NotoSansSC: {
    normal: font('400Regular'),
    bold: font('700Bold'),
    italics: font('400Regular'),
    bolditalics: font('700Bold'),
  },
};

pdfmake.setFonts(fonts);
pdfmake.setTableLayouts(tableLayouts);
// a document brings all that it shows
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts.NotoSansSC).includes(path));

parentPort?.on('message', (document: PdfDocument) => {
  void print(document).then((answer) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
    parentPort?.postMessage(answer);
  });
});

async function print(document: PdfDocument): Promise<PdfAnswer> {
  try {
    return { bytes: new Uint8Array(await pdfmake.createPdf(definitionOf(document)).getBuffer()) };
  } catch (error) {
    return { fault: String(error) };
  }
}

const margin = 40;

function definitionOf({ title, language, isLandscape, paper, content, foot }: PdfDocument): TDocumentDefinitions {
  return {
    info: { title },
    language,
    pageSize: paper ?? 'A4',
    pageOrientation: isLandscape ? 'landscape' : 'portrait',
    pageMargins: paper ? 0 : [margin, margin, margin, margin + 10],
    defaultStyle: { font: 'NotoSansSC', fontSize: 9, lineHeight: 1.15, color: '#1c2733' },
    styles: pdfStyles,
    content,
    ...(foot && { footer: footOf(foot) }),
  };
}

function footOf({ left, right }: NonNullable<PdfDocument['foot']>): DynamicContent {
  return (page, pages) => ({
    margin: [margin, 16, margin, 0],
    fontSize: 8,
    color: '#5b6875',
    columns: [
      { text: left, width: '*' },
      { text: filled(right, page, pages), width: 'auto', alignment: 'right' },
    ],
  });
}

function filled(text: string, page: number, pages: number): string {
  return text.replace('{{page}}', String(page)).replace('{{pages}}', String(pages));
}
