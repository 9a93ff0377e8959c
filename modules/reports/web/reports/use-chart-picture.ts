import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { saveFile } from '../../../../web/ui/save-file.ts';
import type { Mode } from '../../../../web/ui/theme/tokens.ts';
import type { Report } from '../../report.contract.ts';
import { drawnReport } from './drawn-report.ts';
import type { Shown } from './figure-value.ts';
import { usePen } from './use-pen.ts';

/** In a picture there is room for so many. */
const mostBars = 20;

/** The chart as a picture for slides and mails, with its finding and where it comes from; null: nothing is drawn. */
export function useChartPicture(report: Report | undefined, shown: Shown | undefined, finding: string) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const provider = useSession()?.provider.name ?? '';
  const now = useNow();
  const pen = usePen(mostBars);
  const drawn = report && shown ? drawnReport(report, shown, pen) : null;
  if (!drawn) return null;
  return async (ground: Mode) => {
    const { chartPicture } = await import('../../../../web/ui/chart/chart-picture.ts');
    const source = t('picture.source', { provider, at: format.instant(now) });
    saveFile({
      name: `${finding.slice(0, 60)}.png`,
      content: chartPicture({ ...drawn, title: finding, source, ground }),
    });
  };
}
