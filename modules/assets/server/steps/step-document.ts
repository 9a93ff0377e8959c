import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Locale } from '../../../../kernel/locale.ts';
import type { PdfDocument } from '../../../../platform/pdf/document.ts';
import { wallTimeIn } from '../../../../platform/sheets/wall-time.ts';
import type { ToldValue } from '../../asset-change.contract.ts';
import type { StepView } from '../../asset-step.contract.ts';
import type { AssetRecord } from '../assets/asset.store.ts';
import { signatureBoxes } from './signature-boxes.ts';

interface ToldStep {
  asset: AssetRecord;
  step: StepView;
  provider: string;
  timeZone: string;
}

/** Words of this module in the language of the paper. */
export type Say = (key: string, params?: Record<string, unknown>) => string;

interface Language {
  locale: Locale;
  say: Say;
}

/** A step on one sheet: the machine, what changed, in what condition it went over, and who signs for it. */
export function stepDocument({ asset, step, provider, timeZone }: ToldStep, { locale, say }: Language): PdfDocument {
  const title = say(`step.paper.${step.kind}`);
  const at = wallTimeIn(timeZone)(step.at);
  return {
    title: `${title} ${step.number}`,
    language: locale,
    isLandscape: false,
    foot: { left: `${provider} · ${step.number}`, right: say('step.page', { page: '{{page}}', pages: '{{pages}}' }) },
    content: [
      { text: provider, style: 'subtitle' },
      { text: title, style: 'title' },
      { text: say('step.paperNumber', { number: step.number, at }), style: 'subtitle' },
      ...(step.state === 'done' ? [] : [{ text: say(`step.paperStates.${step.state}`), bold: true } satisfies Content]),
      { text: say('step.machine'), style: 'heading' },
      facts(machineFacts(asset, say)),
      { text: say(`step.kinds.${step.kind}`), style: 'heading' },
      facts(stepFacts(step, say)),
      ...changeTable(step, say),
      signatureBoxes(step, { provider, customer: asset.customerName, say }),
    ],
  };
}

type Fact = readonly [label: string, value: string | null];

function machineFacts(asset: AssetRecord, say: Say): Fact[] {
  return [
    [say('asset.customer'), asset.customerName],
    [say('asset.number'), asset.number],
    [say('asset.name'), asset.name],
    [say('asset.model'), [asset.maker, asset.model].filter(Boolean).join(' ') || null],
    [say('asset.serialNumber'), asset.serialNumber],
    [say('asset.assetTag'), asset.assetTag],
  ];
}

function stepFacts(step: StepView, say: Say): Fact[] {
  const { kind, by, contact, condition, accessories, method, party, supplier, day, note } = step;
  return [
    [say('step.by'), by?.name ?? null],
    [say('step.contactId'), contact?.name ?? null],
    [say('step.condition'), condition && say(`step.conditions.${condition}`)],
    [say('step.accessories'), accessories],
    [say(`step.methodOf.${kind}`), method && say(`step.methods.${method}`)],
    [say('step.supplierId'), supplier?.name ?? null],
    [say(`step.partyOf.${kind}`), party],
    [say(`step.dayOf.${kind}`), day],
    [say('step.note'), note],
  ];
}

/** What was not said is left out. */
function facts(all: readonly Fact[]): Content {
  const body = all.flatMap(([label, value]): TableCell[][] =>
    value === null ? [] : [[{ text: label, color: '#5b6875' }, { text: value }]],
  );
  return body.length === 0 ? { text: '—' } : { layout: 'noBorders', table: { widths: [110, '*'], body } };
}

function changeTable({ changes }: StepView, say: Say): Content[] {
  if (changes.length === 0) return [];
  const heads = ['history.field', 'history.before', 'history.after'];
  const cell = (field: string, value: ToldValue): TableCell => ({ text: valueText(field, value, say) });
  return [
    { text: say('step.changes'), style: 'heading' },
    {
      layout: 'lines',
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [110, '*', '*'],
        body: [
          heads.map((key): TableCell => ({ text: say(key), style: 'head' })),
          ...changes.map(({ field, before, after }): TableCell[] => [
            { text: say(`asset.${field.replace(/Id$/, '')}`) },
            cell(field, before),
            cell(field, after),
          ]),
        ],
      },
    },
  ];
}

function valueText(field: string, value: ToldValue, say: Say): string {
  if (value === null) return '—';
  if (typeof value === 'string') return field === 'status' ? say(`status.${value}`) : value;
  return typeof value === 'object' && 'name' in value ? value.name : JSON.stringify(value);
}
