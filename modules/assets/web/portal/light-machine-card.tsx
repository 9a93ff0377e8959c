import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFailure, LightLoading } from '../../../../web/ui/light/light-state.tsx';
import { listAssetTimeline, printAssetCard, readAssetCard, type CardRowView } from '../../asset-card.contract.ts';
import { useTold } from '../card/use-told.ts';
import './light-machine-card.css';

/** The card of a machine for its customer: how it stands, its life so far, and both on paper. */
export function LightMachineCard({ asset }: { asset: string }) {
  const { t } = useTranslation('assets');
  const list = useList(listAssetTimeline, { params: { asset }, query: { limit: 10 } });
  return (
    <>
      <Today asset={asset} />
      <section className="lt-section">
        <h2>{t('portal.card.timeline')}</h2>
        {list.error && <LightFailure error={list.error} onRetry={list.retry} />}
        {list.isLoading && <LightLoading />}
        <ol className="machine-life">
          {list.rows.map((row) => (
            <li key={`${row.id} ${row.at}`}>
              <Moment row={row} />
            </li>
          ))}
        </ol>
        {list.hasMore && (
          <LightButton isBusy={list.isReadingOn} onClick={list.readOn}>
            {t('portal.card.more')}
          </LightButton>
        )}
      </section>
      <a className="machine-life-print" href={addressOf(printAssetCard.path, { asset }, { language: currentLocale() })}>
        {t('portal.card.print')}
      </a>
    </>
  );
}

function Today({ asset }: { asset: string }) {
  const { t } = useTranslation('assets');
  const told = useTold();
  const facts = useAnswer(readAssetCard, { params: { asset } }).data?.facts ?? [];
  if (facts.length === 0) return null;
  return (
    <section className="lt-section">
      <h2>{t('portal.card.today')}</h2>
      <dl className="lt-card machine-today">
        {facts.map(({ label, value, tone }) => (
          <div key={label.en}>
            <dt>{told(label)}</dt>
            <dd>
              {tone ? (
                <span className="lt-pill" data-tone={tone}>
                  {told(value)}
                </span>
              ) : (
                told(value)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Moment({ row: { at, title, lines, path } }: { row: CardRowView }) {
  const told = useTold();
  const format = useFormat();
  return (
    <>
      <time dateTime={at} title={format.exact(at)}>
        {format.instant(at)}
      </time>
      {path === null ? <strong>{told(title)}</strong> : <Go to={path}>{told(title)}</Go>}
      {lines.map((line, nth) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no other name, and never change
        <p key={nth}>{told(line)}</p>
      ))}
    </>
  );
}
