import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { NoticeWords } from '../../../../platform/module/notice.ts';
import type { PdfDocument } from '../../../../platform/pdf/document.ts';
import { wallTimeIn } from '../../../../platform/sheets/wall-time.ts';
import type { ClockStory, StoryLine } from '../../clock-story.contract.ts';
import { exactLength, kindWords, markWords, timeWords, type StorySaying } from '../../clock-story-words.contract.ts';
import { promiseLines, resultLines } from './story-paragraphs.ts';

export interface ToldStories {
  stories: readonly ClockStory[];
  subject: Pick<NoticeWords, 'name' | 'title'>;
  provider: string;
  timeZone: string;
  asOf: Instant;
}

interface Language {
  locale: Locale;
  say: StorySaying['say'];
}

/** The stories of a subject's clocks on paper, one after the other. */
export function storyDocument(told: ToldStories, { locale, say }: Language): PdfDocument {
  const { subject, provider, stories } = told;
  const at = wallTimeIn(told.timeZone);
  const title = say('sla:story.titleOf', { number: subject.name });
  return {
    title,
    language: locale,
    isLandscape: false,
    foot: {
      left: `${provider} · ${title}`,
      right: say('sla:story.page', { page: '{{page}}', pages: '{{pages}}' }),
    },
    content: [
      { text: provider, style: 'subtitle' },
      { text: title, style: 'title' },
      { text: subject.title, style: 'subtitle' },
      { text: say('sla:story.asOf', { at: `${at(told.asOf)} (${told.timeZone})` }), style: 'subtitle' },
      ...(stories.length === 0 ? [{ text: say('sla:story.emptyText'), style: 'note' }] : []),
      ...stories.flatMap((story) => storyContent(story, at, say)),
      { text: say('sla:story.lengths'), style: 'note' },
    ],
  };
}

function storyContent(story: ClockStory, at: (instant: Instant) => string, say: StorySaying['say']): Content[] {
  const saying: StorySaying = {
    say,
    reason: (code) => story.reasonNames[code] ?? say(`catalogue:waiting_reason.${code}`),
  };
  const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 3] });
  return [
    { text: say('sla:story.of', { kind: kindWords(story, say) }), style: 'heading' },
    ...resultLines(story, at, saying).map(paragraph),
    ...promiseLines(story, at, saying).map(paragraph),
    timesTable(story, at, saying),
  ];
}

function timesTable(story: ClockStory, at: (instant: Instant) => string, saying: StorySaying): Content {
  const heads = ['from', 'to', 'wall', 'countedColumn', 'reason', 'sum', 'left'];
  const isFigure = (name: string) => ['wall', 'countedColumn', 'sum', 'left'].includes(name);
  return {
    layout: 'lines',
    margin: [0, 6, 0, 10],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['auto', 'auto', 'auto', 'auto', '*', 'auto', 'auto'],
      body: [
        heads.map((name): TableCell => ({
          text: saying.say(`sla:story.${name}`),
          style: isFigure(name) ? ['head', 'figure'] : 'head',
        })),
        ...story.lines.map((line) => rowOf(line, story, { at, saying })),
        totalRow(story, saying),
      ],
    },
  };
}

function rowOf(
  line: StoryLine,
  story: ClockStory,
  { at, saying }: { at: (instant: Instant) => string; saying: StorySaying },
): TableCell[] {
  if (line.is === 'mark') {
    return [
      { text: at(line.at), bold: true },
      { text: markWords(line, story, saying), colSpan: 6, bold: true },
      ...spanned(5),
    ];
  }
  const left = line.remainingSeconds === null ? '—' : exactLength(line.remainingSeconds);
  return [
    at(line.from),
    at(line.to),
    { text: exactLength(line.wallSeconds), style: 'figure' },
    { text: line.countedSeconds === 0 ? '—' : exactLength(line.countedSeconds), style: 'figure' },
    timeWords(line, saying),
    { text: exactLength(line.elapsedSeconds), style: 'figure' },
    { text: left, style: 'figure' },
  ];
}

function totalRow({ countedSeconds }: ClockStory, { say }: StorySaying): TableCell[] {
  const counted = exactLength(countedSeconds);
  return [
    { text: say('sla:story.total'), colSpan: 3, style: 'total' },
    ...spanned(2),
    { text: counted, style: ['figure', 'total'] },
    { text: '', colSpan: 3 },
    ...spanned(2),
  ];
}

function spanned(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({}));
}
