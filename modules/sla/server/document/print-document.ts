import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Locale } from '../../../../kernel/locale.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import type { PdfDocument } from '../../../../platform/pdf/document.ts';
import { printPdf } from '../../../../platform/pdf/print-pdf.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { AgreementDocument } from '../../agreement-document.contract.ts';

/** An agreement as a PDF, with room for the signatures of both sides. */
export function printedDocument(
  document: AgreementDocument,
  { locale, texts }: { locale: Locale; texts: Texts },
): FileAnswer {
  const page = texts.translate(locale, 'sla:document.page', { page: '{{page}}', pages: '{{pages}}' });
  return {
    fileName: `${document.title}.pdf`,
    mediaType: 'application/pdf',
    open: async function* () {
      yield await printPdf(pdfOf(document, { locale, page }));
    },
  };
}

function pdfOf(document: AgreementDocument, { locale, page }: { locale: Locale; page: string }): PdfDocument {
  const { title, head, parties, targets, notes, sections, signatures } = document;
  return {
    title,
    language: locale,
    isLandscape: false,
    foot: { left: title, right: page },
    content: [
      { text: title, style: 'title' },
      ...head.map((text): Content => ({ text, style: 'subtitle' })),
      ...parties.map(({ role, name }): Content => ({
        text: [{ text: `${role}  `, bold: true }, name],
        margin: [0, 6, 0, 0],
      })),
      { ...tableOf(targets), margin: [0, 14, 0, 6] },
      ...notes.map((text): Content => ({ text, style: 'note' })),
      ...sections.flatMap(({ heading, paragraphs }, at): Content[] => [
        { text: `${at + 1}  ${heading}`, style: 'heading' },
        ...paragraphs.map((text): Content => ({ text, margin: [0, 0, 0, 4] })),
      ]),
      { columns: signatures.map(signatureOf), columnGap: 30, margin: [0, 30, 0, 0], unbreakable: true },
    ],
  };
}

function tableOf({ heads, rows }: AgreementDocument['targets']): Extract<Content, { table: unknown }> {
  return {
    layout: 'lines',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['auto', '*', 'auto', 'auto', '*'],
      body: [
        heads.map((text): TableCell => ({ text, style: 'head' })),
        ...rows.map((row) => row.map((text): TableCell => ({ text }))),
      ],
    },
  };
}

function signatureOf({ party, fields }: AgreementDocument['signatures'][number]): Content {
  return {
    stack: [
      { text: party, bold: true },
      ...fields.map((field): Content => ({ text: `${field}  ____________________`, margin: [0, 16, 0, 0] })),
    ],
  };
}
