import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { findCityCoverage, type CityCoverageView } from '../../city-coverage.contract.ts';
import { useCityWords } from './use-city-words.ts';

interface PlaceCoverageProps {
  region: string | null;
  address?: string | null;
}

/** How a place is served: of its city, else of its province. */
export function PlaceCoverage({ region, address = null }: PlaceCoverageProps) {
  const { t } = useTranslation('sla');
  const query = { ...(region && { region }), ...(address && { address }) };
  const isWritten = region !== null || address !== null;
  const { data } = useAnswer(findCityCoverage, { query }, { enabled: isWritten, keepPrevious: true });
  if (!isWritten) return <p className="yt-quiet">{t('city.nothingWritten')}</p>;
  if (!data) return null;
  if (data.items.length === 0) return <p className="yt-quiet">{t('city.notCovered')}</p>;
  return (
    <>
      {data.isOnlyProvince && <p className="yt-quiet">{t('city.onlyProvince')}</p>}
      {data.items.map((city) => (
        <CityFacts key={city.id} city={city} />
      ))}
    </>
  );
}

function CityFacts({ city }: { city: CityCoverageView }) {
  const { t } = useTranslation('sla');
  const words = useCityWords();
  const who = [t(`city.servers.${city.servedBy}`), words.who(city)].filter(Boolean).join(' · ');
  return (
    <Facts
      layout="grid"
      items={[
        { label: t('city.name'), value: city.city },
        { label: t('city.calendar'), value: city.calendar.name },
        { label: t('city.arrival'), value: words.arrival(city) },
        { label: t('city.servedBy'), value: who },
        { label: t('city.services'), value: city.services ?? t('city.allServices') },
      ]}
    />
  );
}
