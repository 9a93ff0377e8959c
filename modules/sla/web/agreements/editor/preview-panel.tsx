import { useTranslation } from 'react-i18next';
import { PriorityMark } from '../../../../catalogue/web/index.ts';
import type { AgreementPreview } from '../../../agreement-preview.contract.ts';
import type { WantedLine } from '../../../agreement-line.contract.ts';
import { PreviewedClocks } from './previewed-clocks.tsx';
import { SituationFields } from './situation-fields.tsx';
import { usePreview, type Previewing } from './use-preview.ts';
import type { Whose } from './whose.ts';

/** The preview of an agreement that nobody is writing at. */
export function PreviewPanel({ whose, lines }: { whose: Whose; lines: readonly WantedLine[] | null }) {
  return <Preview whose={whose} previewing={usePreview(whose, lines)} />;
}

/** "A P2 recorded now: respond by …, resolve by …", for every priority. */
export function Preview({ whose, previewing }: { whose: Whose; previewing: Previewing }) {
  const { t } = useTranslation('sla');
  const { preview, error, situation, change } = previewing;
  return (
    <aside className="yt-preview" aria-label={t('preview.title')}>
      <h2>{t('preview.title')}</h2>
      <SituationFields whose={whose} situation={situation} onChange={change} />
      <div aria-live="polite" aria-busy={previewing.isFetching}>
        {error && <p className="yt-preview-fault">{error.message}</p>}
        {!error && preview && <Priorities preview={preview} />}
      </div>
    </aside>
  );
}

function Priorities({ preview: { priorities } }: { preview: AgreementPreview }) {
  const { t } = useTranslation('sla');
  return (
    <dl className="yt-preview-rows">
      {priorities.map(({ priority, clocks }) => (
        <div key={priority}>
          <dt>
            <PriorityMark priority={priority} />
          </dt>
          <dd>
            {clocks.length === 0 ? (
              <span className="yt-quiet">{t('preview.nothing')}</span>
            ) : (
              <PreviewedClocks clocks={clocks} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
