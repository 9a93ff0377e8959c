import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useOffered } from '../../../../web/offered.ts';
import type { Tile } from '../../dashboard.contract.ts';
import { listMeasures } from '../../measure.contract.ts';
import { usePeriodWords } from '../reports/use-finding.ts';
import { useToday } from '../reports/use-report-question.ts';
import { useReportWords } from '../reports/use-report-words.ts';
import { tileQuestion } from './tile-question.ts';

/** What a tile is called: as somebody has named it, else by what it shows. */
export function useTileTitle(tile: Tile): string {
  const partName = usePartName(tile);
  const questionName = useQuestionName(tile);
  return tile.title ?? (tile.kind === 'part' ? partName : questionName);
}

function usePartName(tile: Tile): string {
  const { t } = useTranslation();
  const { tiles } = useOffered();
  if (tile.kind !== 'part') return '';
  const offer = tiles.find(({ code }) => code === tile.part);
  const choice = offer?.choices?.find(({ code }) => code === tile.choice);
  return t(choice?.textKey ?? offer?.textKey ?? 'reports:tile.part');
}

/** `超时率按客户 · 近 90 天` */
function useQuestionName(tile: Tile): string {
  const { t } = useTranslation('reports');
  const today = useToday();
  const words = useReportWords();
  const { measure, by, ...when } = tileQuestion(tile.kind === 'part' ? {} : tile.question, today);
  const period = usePeriodWords(when);
  const facts = useAnswer(listMeasures).data?.facts ?? [];
  const measures = facts.flatMap((one) => one.measures).filter(({ code }) => measure.includes(code));
  const known = facts.flatMap(({ dimensions }) => dimensions);
  const dimensions = by.flatMap((code) => known.find((one) => one.code === code) ?? []);
  const said = measures.map((one) => words.measure(one)).join(t('file.between'));
  const divided = dimensions.map((one) => words.dimension(one)).join(' × ');
  const what = divided === '' ? said : t('tile.by', { measure: said, dimensions: divided });
  return t('tile.named', { what, when: period?.trim() ?? t('tile.allTime') });
}
