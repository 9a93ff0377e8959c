import type { Content } from 'pdfmake/interfaces.js';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { PdfDocument } from '../../../../../platform/pdf/document.ts';
import { labelPapers, layOut, placeOf, type LaidLabel, type LabelPaper } from '../../../label-layout.contract.ts';
import type { LabelOnPaper } from '../../../label-print.contract.ts';
import type { LabelField, LabelTemplateCode } from '../../../label-template.contract.ts';
import { qrPicture } from './qr-picture.ts';

export interface LabelToPrint extends LabelOnPaper {
  code: string;
  /** Null: it is printed with the label that it had. */
  pin: string | null;
}

interface Sheet {
  template: LabelTemplateCode;
  fields: readonly LabelField[];
  firstPlace?: number | undefined;
  /** Where the codes lead. */
  origin: string;
  locale: Locale;
  say: (key: string) => string;
}

const pointsPerMillimetre = 72 / 25.4;

/** Every label at its place of the paper, beginning with the first free one of a sheet that was begun. */
export function labelDocument(labels: readonly LabelToPrint[], sheet: Sheet): PdfDocument {
  const { template, fields, firstPlace = 1, origin, locale, say } = sheet;
  const paper = labelPapers[template];
  const words = {
    number: say('assets:label.paper.number'),
    pin: say('assets:label.paper.pin'),
    hotline: say('assets:label.paper.hotline'),
  };
  const taken = (firstPlace - 1) % (paper.columns * paper.rows);
  let page = 0;
  const content = labels.flatMap((label, at): Content[] => {
    const place = placeOf(paper, taken + at);
    const turn: Content[] = place.page > page ? [{ text: '', pageBreak: 'after', fontSize: 1 }] : [];
    page = place.page;
    const laid = layOut({ paper, fields, label, words });
    return [...turn, ...drawn(laid, { place, address: `${origin}/r/${label.code}` })];
  });
  return {
    title: say('assets:label.paper.title'),
    language: locale,
    isLandscape: paper.page.width > paper.page.height,
    paper: pageOf(paper),
    content,
  };
}

function pageOf({ page }: LabelPaper): { width: number; height: number } {
  return { width: page.width * pointsPerMillimetre, height: page.height * pointsPerMillimetre };
}

interface Drawing {
  place: { left: number; top: number };
  address: string;
}

function drawn({ qr, lines }: LaidLabel, { place, address }: Drawing): Content[] {
  const at = ({ left, top }: { left: number; top: number }) => ({
    x: (place.left + left) * pointsPerMillimetre,
    y: (place.top + top) * pointsPerMillimetre,
  });
  const side = (qr?.size ?? 0) * pointsPerMillimetre;
  return [
    ...(qr ? [{ image: qrPicture(address), width: side, height: side, link: address, absolutePosition: at(qr) }] : []),
    ...lines.map((line): Content => ({
      text: line.text,
      fontSize: line.size * pointsPerMillimetre,
      bold: line.isStrong,
      noWrap: true,
      lineHeight: 1,
      color: '#000000',
      absolutePosition: at(line),
    })),
  ];
}
