import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import {
  reportSources,
  reportStates,
  type InventoryReportRow,
  type ReportSource,
  type ReportState,
  type SignKind,
} from '../../inventory-report.contract.ts';

const tones: Record<ReportState, Tone> = {
  received: 'active',
  review: 'soon',
  applied: 'good',
  ignored: 'over',
  refused: 'breached',
  superseded: 'over',
  undone: 'over',
  preview: 'waiting',
  discarded: 'over',
};

/** The codes of reports in words. */
export function useReportWords() {
  const { t } = useTranslation('inventory');
  return {
    sources: reportSources.map((source) => ({ value: source, label: t(`source.${source}`) })),
    sourceOf: (source: ReportSource) => t(`source.${source}`),
    states: reportStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
    stateOf: (state: ReportState) => ({ tone: tones[state], text: t(`state.${state}`) }),
    whyOf: (why: string | null) => why && t(`why.${why}`),
    // what a scan finds again is known by what it found: `found 3C:52:82:00:00:01`
    signOf: (kind: SignKind, value: string) =>
      value.startsWith('found ')
        ? `${t('sign.found')} ${value.slice('found '.length)}`
        : `${t(`sign.${kind}`)} ${value}`,
    decisionOf: (as: 'machine' | 'new' | 'ignored') => t(`decision.${as}`),
    titleOf: ({ told }: Pick<InventoryReportRow, 'told'>) =>
      told?.hostName ?? told?.serialNumber ?? told?.model ?? told?.ipAddress ?? t('report.unnamed'),
  };
}
