import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Locale } from '../../../../kernel/locale.ts';
import type { PdfDocument } from '../../../../platform/pdf/document.ts';
import { wallTimeIn } from '../../../../platform/sheets/wall-time.ts';
import type { Assessment, ProtectionWeekView, WeekFigures } from '../../protection-week.contract.ts';
import { weeksAfter } from './week.rules.ts';

/** Words of this module in the language of the paper. */
type Say = (key: string, params?: Record<string, unknown>) => string;

interface ToldWeek {
  week: ProtectionWeekView;
  provider: string;
  timeZone: string;
}

/** A customer's week on one sheet or two. Assessments that were corrected are left out: the one that counts stands. */
export function weekDocument(
  { week, provider, timeZone }: ToldWeek,
  { locale, say }: { locale: Locale; say: Say },
): PdfDocument {
  const { customer, weekOn, figures, assessments } = week;
  const timeOf = wallTimeIn(timeZone);
  const title = say('week.paperTitle');
  const span = say('week.span', { from: weekOn, to: lastDayOf(weekOn) });
  const valid = assessments.find(({ isCorrected }) => !isCorrected);
  return {
    title: `${title} ${customer.name} ${weekOn}`,
    language: locale,
    isLandscape: false,
    foot: { left: `${provider} · ${customer.name}`, right: say('week.page', { page: '{{page}}', pages: '{{pages}}' }) },
    content: [
      { text: provider, style: 'subtitle' },
      { text: `${customer.name} ${title}`, style: 'title' },
      { text: span, style: 'subtitle' },
      ...figureParts(figures, { say, timeOf }),
      { text: say('virus.plural'), style: 'heading' },
      ...eventParts(week, { say, timeOf }),
      { text: say('assessment.noun'), style: 'heading' },
      ...(valid ? assessmentParts(valid, { say, timeOf }) : [{ text: say('assessment.none'), style: 'note' }]),
    ],
  };
}

interface Telling {
  say: Say;
  timeOf: (instant: string) => string;
}

function lastDayOf(weekOn: string): string {
  return Temporal.PlainDate.from(weeksAfter(weekOn, 1)).subtract({ days: 1 }).toString();
}

function figureParts(figures: WeekFigures | null, { say, timeOf }: Telling): Content[] {
  if (figures === null) return [{ text: say('week.notCounted'), style: 'note' }];
  const { machines, protected: held } = figures;
  const share = machines === 0 ? '—' : `${Math.round((held / machines) * 1000) / 10} %`;
  const lines: readonly (readonly [string, string | number])[] = [
    [say('week.machines'), machines],
    [say('week.protected'), held],
    [say('week.share'), share],
    [say('week.without'), figures.without],
    [say('week.age3'), figures.age3],
    [say('week.age7'), figures.age7],
    [say('week.age30'), figures.age30],
    [say('week.ageOver'), figures.ageOver],
    [say('week.ageUnknown'), figures.ageUnknown],
    [say('week.unpatched'), figures.unpatched],
    [say('week.patchesUnknown'), figures.patchesUnknown],
  ];
  const body = lines.map(([label, value]): TableCell[] => [{ text: label }, { text: String(value), style: 'figure' }]);
  return [
    { text: say('week.figures'), style: 'heading' },
    { layout: 'lines', table: { widths: ['*', 80], body } },
    {
      text: say('week.countedAt', { at: timeOf(figures.countedAt).slice(0, 16) }),
      style: 'note',
      margin: [0, 4, 0, 0],
    },
  ];
}

function eventParts({ events }: ProtectionWeekView, { say, timeOf }: Telling): Content[] {
  if (events.length === 0) return [{ text: say('week.noViruses'), style: 'note' }];
  const heads = ['virus.foundAt', 'machine', 'virus.virusName', 'virus.action', 'virus.note'];
  const rows = events.map((event): TableCell[] => [
    { text: timeOf(event.foundAt).slice(0, 16) },
    { text: `${event.machine.number} ${event.machine.name}` },
    { text: event.virusName },
    { text: say(`virus.actions.${event.action}`) },
    { text: event.note ?? '' },
  ]);
  return [
    {
      layout: 'lines',
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [80, 110, 110, 60, '*'],
        body: [heads.map((key): TableCell => ({ text: say(key), style: 'head' })), ...rows],
      },
    },
  ];
}

function assessmentParts(
  { cause, spread, action, signedAt, signedName }: Assessment,
  { say, timeOf }: Telling,
): Content[] {
  const said = [
    ['assessment.cause', cause],
    ['assessment.spread', spread],
    ['assessment.action', action],
  ] as const;
  const body = said.map(([key, value]): TableCell[] => [{ text: say(key), color: '#5b6875' }, { text: value }]);
  return [
    { layout: 'noBorders', table: { widths: [90, '*'], body } },
    {
      text: say('assessment.signed', { by: signedName, at: timeOf(signedAt).slice(0, 16) }),
      bold: true,
      margin: [0, 10, 0, 0],
    },
  ];
}
