import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js';

/** The look of everything printed: ink on white, one quiet line between rows, numbers to the right. */
export const pdfStyles: StyleDictionary = {
  title: { fontSize: 18, bold: true, lineHeight: 1.2, margin: [0, 0, 0, 4] },
  subtitle: { fontSize: 9, color: '#5b6875', margin: [0, 0, 0, 2] },
  heading: { fontSize: 11, bold: true, margin: [0, 14, 0, 6] },
  note: { fontSize: 8, color: '#5b6875', margin: [0, 0, 0, 3] },
  head: { bold: true, fontSize: 8.5, color: '#3a4754' },
  cell: {},
  figure: { alignment: 'right' },
  total: { bold: true },
};

const line = '#d5dce3';

export const tableLayouts: Record<string, CustomTableLayout> = {
  lines: {
    hLineWidth: (at, { table }) => ([0, table.headerRows ?? 0, table.body.length].includes(at) ? 0.8 : 0.4),
    vLineWidth: () => 0,
    hLineColor: (at, { table }) => (at <= (table.headerRows ?? 0) || at === table.body.length ? '#8a97a4' : line),
    paddingLeft: (at) => (at === 0 ? 2 : 5),
    paddingRight: () => 5,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
};
