import { useMemo } from 'react';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import type { Tile } from '../../dashboard.contract.ts';
import { factsNamed } from '../reports/report-facts.ts';
import { useToday } from '../reports/use-report-question.ts';
import { useReport } from '../reports/use-report.ts';
import { tileQuestion } from './tile-question.ts';

const everySeconds = 60;

export type AskingTile = Extract<Tile, { kind: 'figure' | 'chart' }>;

/** The answer to a tile's question, looked at anew each minute, and the report that says more. */
export function useTileReport({ facts, question: saved }: AskingTile) {
  const today = useToday();
  const question = useMemo(() => tileQuestion(saved, today), [saved, today]);
  const result = useReport(factsNamed(facts), question, everySeconds);
  return { question, result, path: `/reports/${facts}${writeSearch({ ...saved, compare: 'previous' })}` };
}
