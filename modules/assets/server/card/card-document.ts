import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { CardFact, CardWords } from '../../../../platform/module/card-part.ts';
import type { PdfDocument } from '../../../../platform/pdf/document.ts';
import { wallTimeIn } from '../../../../platform/sheets/wall-time.ts';
import type { AssetRecord } from '../assets/asset.store.ts';
import type { TimelineRow } from './read-timeline.ts';

interface Card {
  asset: AssetRecord;
  facts: readonly CardFact[];
  timeline: Page<TimelineRow>;
  provider: string;
  timeZone: string;
  now: Instant;
}

interface Language {
  locale: Locale;
  /** Words of this module. */
  say: (key: string, params?: Record<string, unknown>) => string;
  /** Words of any part. */
  tell: (words: CardWords) => string;
  /** What the rows of a kind are called. */
  kindOf: (kind: string) => string;
}

/** The card of a machine (机历卡): what it is, how it stands today, and its life, latest first. */
export function cardDocument({ asset, facts, timeline, provider, timeZone, now }: Card, words: Language): PdfDocument {
  const { locale, say, tell } = words;
  const wallTime = wallTimeIn(timeZone);
  const printed = say('card.printed', { at: wallTime(now).slice(0, 16) });
  return {
    title: `${say('card.title')} ${asset.number}`,
    language: locale,
    isLandscape: false,
    foot: {
      left: `${provider} · ${asset.number} · ${printed}`,
      right: say('step.page', { page: '{{page}}', pages: '{{pages}}' }),
    },
    content: [
      { text: provider, style: 'subtitle' },
      { text: `${say('card.title')} ${asset.number} ${asset.name}`, style: 'title' },
      { text: [asset.customerName, say(`status.${asset.status}`)].join(' · '), style: 'subtitle' },
      { text: say('asset.record'), style: 'heading' },
      factTable(identityOf(asset, say)),
      { text: say('card.today'), style: 'heading' },
      factTable(facts.map(({ label, value }) => [tell(label), tell(value)])),
      { text: say('card.timeline'), style: 'heading' },
      storyTable(timeline.items, { ...words, wallTime }),
      ...(timeline.next === null ? [] : [{ text: say('card.older'), style: 'note' } satisfies Content]),
    ],
  };
}

type Fact = readonly [label: string, value: string | null];

function identityOf(asset: AssetRecord, say: Language['say']): Fact[] {
  return [
    [say('asset.kind'), say('card.kindOf', { kind: `$t:catalogue:asset_kind.${asset.kind}` })],
    [say('asset.model'), [asset.maker, asset.model].filter(Boolean).join(' ')],
    [say('asset.serialNumber'), asset.serialNumber],
    [say('asset.assetTag'), asset.assetTag],
    [say('asset.user'), [asset.userName, asset.departmentName].filter(Boolean).join(' · ')],
    [say('asset.site'), [asset.siteName, asset.roomName, asset.seat].filter(Boolean).join(' · ')],
    [say('asset.hostName'), asset.hostName],
    [say('asset.ipAddress'), asset.ipAddress],
    [say('asset.macAddresses'), asset.macAddresses.join(' · ')],
    [say('asset.operatingSystem'), asset.operatingSystem],
    [say('asset.purchasedOn'), asset.purchasedOn],
    [say('asset.liveOn'), asset.liveOn],
  ];
}

/** What is not known is left out. */
function factTable(all: readonly Fact[]): Content {
  const body = all.flatMap(([label, value]): TableCell[][] =>
    value === null || value === '' ? [] : [[{ text: label, color: '#5b6875' }, { text: value }]],
  );
  return body.length === 0 ? { text: '—' } : { layout: 'noBorders', table: { widths: [110, '*'], body } };
}

interface Telling extends Language {
  wallTime: (at: Instant) => string;
}

function storyTable(rows: readonly TimelineRow[], { say, tell, kindOf, wallTime }: Telling): Content {
  if (rows.length === 0) return { text: say('card.none') };
  const heads = ['history.at', 'card.what', 'card.happened', 'history.by'];
  const body = rows.map(({ at, kind, title, lines, by }): TableCell[] => [
    { text: wallTime(at).slice(0, 16) },
    { text: kindOf(kind) },
    { stack: [{ text: tell(title), bold: true }, ...lines.map((line) => ({ text: tell(line) }))] },
    { text: by ?? '' },
  ]);
  return {
    layout: 'lines',
    table: {
      headerRows: 1,
      widths: [82, 60, '*', 60],
      body: [heads.map((key): TableCell => ({ text: say(key), style: 'head' })), ...body],
    },
  };
}
