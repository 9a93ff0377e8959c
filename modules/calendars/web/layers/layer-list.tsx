import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { CalendarLayerView } from '../../calendar-layer.contract.ts';
import { layerPath } from './layer-address.ts';
import { useLayerWords } from './use-layer-words.ts';
import './layers.css';

/** What is laid on calendars at a place, the nearest first: it wins. */
export function LayerList({ layers }: { layers: readonly CalendarLayerView[] }) {
  return (
    <ul className="yt-layers">
      {layers.toReversed().map((view) => (
        <LayerItem key={view.level} view={view} />
      ))}
    </ul>
  );
}

function LayerItem({ view }: { view: CalendarLayerView }) {
  const { t } = useTranslation('calendars');
  const words = useLayerWords()(view.layer);
  const name = view.site?.name ?? view.customer?.name;
  return (
    <li>
      <strong>{t(`level.${view.level}`)}</strong>
      {name !== undefined && <span> {name}</span>}
      {view.abilities.includes('change') && (
        <Go to={layerPath(view)} aria-label={t('layer.changeOf', { name: name ?? t('level.provider') })}>
          {t('shell:action.edit')}
        </Go>
      )}
      {words.length === 0 && <div className="yt-quiet">{t('layer.none')}</div>}
      {words.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </li>
  );
}
