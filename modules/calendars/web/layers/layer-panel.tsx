import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readCustomerLayer, readSiteLayer, type CalendarLayerView } from '../../calendar-layer.contract.ts';
import { useCalendarChoices } from '../list/use-calendar-choices.ts';
import { yearPath } from './layer-address.ts';
import { LayerList } from './layer-list.tsx';

/** On a customer's page: what it has otherwise, and the year that comes of it. */
export function CustomerLayerPanel({ subjectId }: PanelProps) {
  const result = useAnswer(readCustomerLayer, { params: { customer: subjectId } });
  return (
    <Answered result={result} lines={2}>
      {(view) => <LayerPanel view={view} />}
    </Answered>
  );
}

/** On a site's page: its opening hours, as far as they are to be counted. */
export function SiteLayerPanel({ subjectId }: PanelProps) {
  const result = useAnswer(readSiteLayer, { params: { site: subjectId } });
  return (
    <Answered result={result} lines={2}>
      {(view) => <LayerPanel view={view} />}
    </Answered>
  );
}

function LayerPanel({ view }: { view: CalendarLayerView }) {
  const { t } = useTranslation('calendars');
  // the default stands first
  const [first] = useCalendarChoices();
  return (
    <>
      <LayerList layers={[view]} />
      {first && (
        <p>
          <Go to={yearPath(first.value, view)}>{t('layer.year')}</Go>
        </p>
      )}
    </>
  );
}
