import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import type { AnswerOf } from '../../../../../kernel/contract.ts';
import { labelPapers } from '../../../label-layout.contract.ts';
import { mostLabels, mostPreviewed, previewLabels } from '../../../label-print.contract.ts';
import { PaperPicture } from './paper-picture.tsx';
import type { PrintWanted } from './use-print-labels.ts';

/** How many there will be, and how the first page looks. */
export function PrintPreview({ wanted }: { wanted: PrintWanted }) {
  const { t } = useTranslation('assets');
  const { template, assetIds, customerId, siteId, state } = wanted;
  const isNarrowed = [assetIds, customerId, siteId, state].some((asked) => asked !== undefined);
  const query = {
    template,
    ...(customerId && { customerId }),
    ...(siteId && { siteId }),
    ...(state && { state }),
    ...(assetIds && { assetIds: assetIds.slice(0, mostPreviewed) }),
  };
  const result = useAnswer(previewLabels, { query }, { enabled: isNarrowed });
  if (!isNarrowed) return <p className="print-preview yt-quiet">{t('label.print.choose')}</p>;
  return (
    <Answered result={result}>
      {(preview) => (
        <div className="print-preview">
          <p role="status">
            <Count preview={preview} chosen={assetIds?.length} />
          </p>
          <PaperPicture
            title={t('label.print.preview')}
            paper={labelPapers[template]}
            fields={preview.fields}
            firstPlace={wanted.firstPlace ?? 1}
            labels={preview.labels.map((label) => ({
              ...label,
              pin: wanted.newPins || label.code === null ? '••••••' : null,
            }))}
          />
        </div>
      )}
    </Answered>
  );
}

interface CountProps {
  preview: AnswerOf<typeof previewLabels>;
  /** How many are marked; undefined: those that fit. */
  chosen: number | undefined;
}

function Count({ preview: { count, unlabelled }, chosen }: CountProps) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  if (chosen !== undefined) return t('label.print.marked', { count: format.number(chosen) });
  if (count === 0) return t('label.print.nothing');
  if (count > mostLabels) return t('label.print.tooMany', { most: mostLabels });
  return t('label.print.count', { count: format.number(count), unlabelled: format.number(unlabelled) });
}
